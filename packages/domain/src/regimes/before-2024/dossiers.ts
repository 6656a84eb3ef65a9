import type { DossierProvision } from '../../law/index.ts'
import type { Ground } from '../making.ts'
import { ids } from '../natures/index.ts'
import { honorary, ordersByMerit, prizes, seniorityMedals } from '../procedure/awards.ts'
import { dossiers, paper, papers } from '../procedure/making.ts'

/** Nơi quy định hồ sơ của từng nhóm, in one text of the old law. */
export interface OldDossierGrounds {
  readonly national: Ground
  readonly flag: Ground
  readonly primeMinister: Ground
  readonly high: Ground
  readonly dedication: Ground
  readonly seniority: Ground
  readonly provincial: Ground
  readonly certificates: Ground
  readonly base: Ground
  readonly advancedWorker: Ground
  readonly obligations: Ground
  readonly moved: Ground
}

/** Hồ sơ trước năm 2024: two sets for what the Prime Minister decides, three for what the President does. */
export function dossiersBefore2024(grounds: OldDossierGrounds): readonly DossierProvision[] {
  const [letter, report] = [paper('submission-letter'), paper('achievement-report')]
  const common = [letter, report, ...papers('council-minutes')]
  const voted = [...common, ...papers('ballot-result')]
  const obligations = (['tax-confirmation', 'obligations-confirmation'] as const).map((document) =>
    paper(document, { when: 'enterprise', ...grounds.obligations }),
  )
  const certificate = paper('initiative-certificate')
  const review = [letter, report, ...papers('review-minutes')]
  const moved = [
    paper('former-unit-remark', { when: 'transferred', ...grounds.moved }),
    paper('receiving-unit-remark', { when: 'seconded', ...grounds.moved }),
  ]
  const sets = (count: number) => ({ sets: count, electronic: true })
  const one = { sets: 1, electronic: false }
  const high = [...ordersByMerit, ...honorary, ...prizes].filter(
    (award) => award !== ids.heroicProvince,
  )
  const dedication = [ids.labourOrderFirst, ids.labourOrderSecond, ids.labourOrderThird]
  const independence = [
    ids.independenceOrderFirst,
    ids.independenceOrderSecond,
    ids.independenceOrderThird,
  ]
  return [
    ...dossiers(
      [ids.fighterNational],
      grounds.national,
      [...voted, paper('nationwide-certificate')],
      sets(2),
    ),
    ...dossiers([ids.flagGovernment], grounds.flag, [...voted, ...obligations], sets(2)),
    ...dossiers(
      [ids.meritPrimeMinister],
      grounds.primeMinister,
      [...common, ...obligations],
      sets(2),
    ),
    ...dossiers(
      high,
      grounds.high,
      [...common, paper('consultation-opinions'), ...obligations],
      sets(3),
    ),
    ...dossiers(
      [...dedication, ...independence],
      grounds.dedication,
      [letter, report, paper('post-history')],
      { ...sets(3), route: 'contribution' },
    ),
    ...dossiers(seniorityMedals, grounds.seniority, [letter, paper('award-list')], sets(3)),
    ...dossiers([ids.fighterProvincial], grounds.provincial, [...voted, certificate], one),
    ...dossiers(
      [ids.excellentCollective, ids.victoriousUnit, ids.flagProvincial],
      grounds.provincial,
      [...common, ...obligations],
      one,
    ),
    ...dossiers(
      [ids.meritProvincial, ids.commendation],
      grounds.certificates,
      [letter, paper('award-list'), report, ...papers('council-minutes')],
      one,
    ),
    ...dossiers([ids.fighterBase], grounds.base, [...review, certificate, ...moved], one),
    ...dossiers([ids.advancedCollective, ids.advancedUnit], grounds.base, review, one),
    ...dossiers(
      [ids.advancedWorker, ids.advancedSoldier],
      grounds.advancedWorker,
      [letter, paper('award-list'), ...papers('review-minutes'), ...moved],
      one,
    ),
  ]
}
