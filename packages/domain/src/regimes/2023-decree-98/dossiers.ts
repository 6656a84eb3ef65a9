// long because the papers of every award and route of one decree are read together
import type { DossierProvision, FormNumber } from '../../law/index.ts'
import type { Ground } from '../making.ts'
import { ids } from '../natures/index.ts'
import {
  baseTitles,
  commemorative,
  culturalTitles,
  dedicated,
  friendship,
  heroes,
  ordersByMerit,
  seniorityMedals,
} from '../procedure/awards.ts'
import { dossiers, type Paper, paper, papers } from '../procedure/making.ts'

/** Nơi quy định hồ sơ của từng nhóm. */
export interface DossierGrounds {
  readonly national: Ground
  readonly flag: Ground
  /** “Chiến sĩ thi đua cơ sở”. */
  readonly fighters: Ground
  /** “Chiến sĩ thi đua”, “Cờ thi đua” của bộ, tỉnh. */
  readonly provincialTitles: Ground
  readonly base: Ground
  readonly provincial: Ground
  readonly orders: Ground
  readonly sudden: Ground
  readonly heroes: Ground
  readonly heroicProvince: Ground
  readonly primeMinister: Ground
  readonly foreign: Ground
  readonly dedication: Ground
  readonly seniority: Ground
  readonly community: Ground
  readonly exemplaryCommune: Ground
  readonly commemorative: Ground
  readonly youth: Ground
  /** Xác nhận của doanh nghiệp, nhận xét của đơn vị cũ. */
  readonly enterprise: Ground
  readonly moved: Ground
  /** Mẫu chứng nhận sáng kiến, where its number rests on another source than the dossier. */
  readonly initiative?: Ground
}

/** Mẫu của từng giấy tờ, where a decree numbers them. */
export interface DossierForms {
  readonly letter?: string
  readonly flag?: string
  readonly national?: string
  readonly merit?: FormNumber
  readonly sudden?: string
  readonly dedication?: string
  readonly movement?: string
  readonly heroes?: FormNumber
  readonly foreign?: FormNumber
  readonly initiative?: string
}

const withForm = (document: Paper['document'], form: FormNumber | undefined): Paper =>
  paper(document, form === undefined ? {} : { form })

/** Hồ sơ của mọi danh hiệu, hình thức: one original set for what goes to the State, with electronic files. */
export function dossiersUnder(
  grounds: DossierGrounds,
  forms: DossierForms = {},
): readonly DossierProvision[] {
  const letter = withForm('submission-letter', forms.letter)
  const report = (form: FormNumber | undefined = forms.merit) =>
    withForm('achievement-report', form)
  const summary = (form: FormNumber | undefined) => withForm('summary-report', form)
  const council = papers('council-minutes')
  const voted = papers('council-minutes', 'ballot-result')
  const review = papers('review-minutes')
  const initiative = (more: Partial<Paper> = {}): Paper => ({
    ...withForm('initiative-certificate', forms.initiative),
    ...grounds.initiative,
    ...more,
  })
  const enterprise = (['tax-confirmation', 'obligations-confirmation'] as const).map((document) =>
    paper(document, { when: 'enterprise', ...grounds.enterprise }),
  )
  const moved = [
    paper('former-unit-remark', { when: 'transferred', ...grounds.moved }),
    paper('receiving-unit-remark', { when: 'seconded', ...grounds.moved }),
  ]
  const opinions = paper('consultation-opinions', {
    when: 'central-unit-in-province',
    ...grounds.enterprise,
  })
  const state = { sets: 1, electronic: true } as const
  const local = { sets: null, electronic: false } as const
  const regular = [letter, report(), ...council, opinions, ...enterprise]
  const of = (route: string) => ({ ...state, route })
  const suddenly = [letter, report(forms.sudden), ...council, paper('merit-confirmation')]
  return [
    ...dossiers(
      [ids.fighterNational],
      grounds.national,
      [letter, report(forms.national), ...voted, paper('nationwide-certificate')],
      state,
    ),
    ...dossiers(
      [ids.flagGovernment],
      grounds.flag,
      [letter, report(forms.flag), ...voted, ...enterprise],
      state,
    ),
    ...dossiers(
      heroes,
      grounds.heroes,
      [letter, report(forms.heroes), ...voted, paper('consultation-opinions'), ...enterprise],
      state,
    ),
    ...dossiers(
      [ids.heroicProvince],
      grounds.heroicProvince,
      [letter, report(), ...voted, paper('consultation-opinions')],
      state,
    ),
    ...dossiers(ordersByMerit, grounds.orders, regular, state),
    ...dossiers([ids.meritPrimeMinister], grounds.primeMinister, regular, state),
    ...dossiers(
      [ids.meritPrimeMinister],
      grounds.primeMinister,
      [letter, report(forms.movement), ...council, opinions, ...enterprise],
      of('movement'),
    ),
    ...dossiers(
      [ids.featOrderFirst, ids.featOrderSecond, ids.featOrderThird, ids.meritPrimeMinister],
      grounds.sudden,
      suddenly,
      of('sudden'),
    ),
    ...dossiers(
      dedicated,
      grounds.dedication,
      [letter, summary(forms.dedication)],
      of('contribution'),
    ),
    ...dossiers(
      [ids.meritPrimeMinister],
      grounds.foreign,
      [letter, summary(forms.foreign), paper('state-duties-confirmation', { when: 'foreigner' })],
      of('foreign'),
    ),
    ...dossiers(friendship, grounds.foreign, [letter, summary(forms.foreign)], state),
    ...dossiers(seniorityMedals, grounds.seniority, [letter, summary(undefined)], state),
    ...dossiers([ids.youthVolunteerMedal], grounds.youth, papers('declaration', 'service-proof'), {
      sets: null,
      electronic: false,
    }),
    ...dossiers(
      [ids.fighterProvincial],
      grounds.provincialTitles,
      [letter, report(), ...voted, initiative()],
      local,
    ),
    ...dossiers(
      [ids.fighterBase],
      grounds.fighters,
      [
        letter,
        report(),
        ...review,
        ...papers('ballot-result'),
        initiative({ when: 'initiative' }),
        paper('excellence-certificate', { when: 'no-initiative' }),
        ...moved,
      ],
      local,
    ),
    ...dossiers(
      [ids.flagProvincial],
      grounds.provincialTitles,
      [letter, report(), ...voted],
      local,
    ),
    ...dossiers(baseTitles, grounds.base, [letter, report(), ...review, ...moved], local),
    ...dossiers([ids.commendation], grounds.base, [letter, report(), ...review], local),
    ...dossiers(
      [ids.excellentCollective, ids.victoriousUnit, ids.flagRegional, ids.meritRegional],
      grounds.provincial,
      [letter, report(), ...council],
      local,
    ),
    ...dossiers(
      [ids.meritProvincial],
      grounds.provincial,
      [
        letter,
        report(),
        ...council,
        initiative({ when: 'initiative' }),
        paper('prize-copy', { when: 'prize' }),
        ...enterprise,
      ],
      local,
    ),
    ...dossiers(
      [ids.meritProvincial],
      grounds.provincial,
      [letter, report(forms.sudden), ...council, paper('merit-confirmation')],
      { ...local, route: 'sudden' },
    ),
    ...dossiers(culturalTitles, grounds.community, [letter, report(), ...review], local),
    ...dossiers(
      [ids.exemplaryCommune],
      grounds.exemplaryCommune,
      [letter, report(), ...review],
      local,
    ),
    ...dossiers(commemorative, grounds.commemorative, [letter, paper('award-list')], local),
  ]
}
