import type { AuthorityPost, AwardId } from '../../awards/index.ts'
import { ratio } from '../../kernel/index.ts'
import type { BonusProvision, Multiples } from '../../law/index.ts'
import { bonus, type Ground } from '../making.ts'
import { ids } from '../natures/index.ts'
import { heroes, merits, peoples, seniorityMedals } from './awards.ts'

/** Hệ số nhân mức lương cơ sở, in hundredths. */
const times = (hundredths: number) => ratio(hundredths, 100)
export const person = (hundredths: number): Multiples => ({ person: times(hundredths) })
export const collective = (hundredths: number): Multiples => ({ collective: times(hundredths) })
/** Tập thể gấp hai lần cá nhân. */
export const twice = (hundredths: number): Multiples => ({
  ...person(hundredths),
  ...collective(hundredths * 2),
})
/** Hộ gia đình gấp một lần rưỡi cá nhân. */
export const everyone = (hundredths: number): Multiples => ({
  ...twice(hundredths),
  household: ratio(hundredths * 3, 200),
})
/** Before 2024 no rate of its own is known for a household; it is paid as a person. */
export const householdAsPerson = (hundredths: number): Multiples => ({
  ...twice(hundredths),
  household: times(hundredths),
})

/** Phần của chương tiền thưởng, one article of each decree. */
export type MoneyPart = 'titles' | 'orders' | 'honorary' | 'prizes' | 'certificates' | 'medals'

/** Một mức thưởng. */
export interface Rate {
  readonly part: MoneyPart
  readonly awards: readonly AwardId[]
  readonly multiples: Multiples
  readonly atMost?: true
}

const of = (part: MoneyPart, multiples: Multiples, ...awards: readonly AwardId[]): Rate => ({
  part,
  awards,
  multiples,
})

/** Danh hiệu thi đua, but the flags, whose multiples the decree of 2017 lowered. */
export const titleRates: readonly Rate[] = [
  of('titles', person(450), ids.fighterNational),
  of('titles', person(300), ids.fighterProvincial),
  of('titles', person(100), ids.fighterBase),
  of('titles', person(30), ids.advancedWorker, ids.advancedSoldier),
  of('titles', collective(150), ids.excellentCollective, ids.victoriousUnit, ids.culturalVillage),
  of('titles', collective(80), ids.advancedCollective, ids.advancedUnit),
  of('titles', { household: times(10) }, ids.culturalFamily),
]

/** Huân chương: the same multiples in every text; two of them are for persons alone. */
export const orderRates: readonly Rate[] = [
  of('orders', twice(4600), ids.goldStarOrder),
  of('orders', twice(3050), ids.hoChiMinhOrder),
  of('orders', twice(1500), ids.independenceOrderFirst, ids.militaryExploitOrderFirst),
  of('orders', twice(1250), ids.independenceOrderSecond, ids.militaryExploitOrderSecond),
  of('orders', twice(1050), ids.independenceOrderThird, ids.militaryExploitOrderThird),
  of(
    'orders',
    twice(900),
    ids.labourOrderFirst,
    ids.featOrderFirst,
    ids.fatherlandDefenceOrderFirst,
  ),
  of(
    'orders',
    twice(750),
    ids.labourOrderSecond,
    ids.featOrderSecond,
    ids.fatherlandDefenceOrderSecond,
  ),
  of(
    'orders',
    twice(450),
    ids.labourOrderThird,
    ids.featOrderThird,
    ids.fatherlandDefenceOrderThird,
  ),
  of('orders', person(750), ids.greatUnityOrder),
  of('orders', person(450), ids.braveryOrder),
]

/** Danh hiệu vinh dự, giải thưởng, huy chương, kỷ niệm chương. */
export const honourRates = {
  heroes: of('honorary', twice(1550), ...heroes),
  mothers: of('honorary', person(1550), ids.heroicMother),
  peoples: of('honorary', person(1250), ...peoples),
  merits: of('honorary', person(900), ...merits),
  hoChiMinhPrize: of('prizes', person(27000), ids.hoChiMinhPrize),
  statePrize: of('prizes', person(17000), ids.statePrize),
  medals: of('medals', person(150), ...seniorityMedals),
  assembly: {
    ...of('certificates', person(80), ids.commemorativeMedalNationalAssembly),
    atMost: true,
  },
  commemorative: {
    ...of('certificates', person(60), ids.commemorativeMedalProvincial),
    atMost: true,
  },
} as const satisfies Readonly<Record<string, Rate>>

/** Mức riêng theo người quyết định và các cách đọc khác của một mức thưởng. */
export interface RateMore {
  readonly decidedBy?: Readonly<Partial<Record<AuthorityPost, Multiples>>>
  readonly otherReadings?: NonNullable<BonusProvision['otherReadings']>
}

/** The provisions of a list of rates. */
export const bonusesFrom = (
  rates: readonly Rate[],
  groundOf: (award: AwardId, part: MoneyPart) => Ground,
  moreOf: (award: AwardId) => RateMore = () => ({}),
): readonly BonusProvision[] =>
  rates.flatMap(({ part, awards, multiples, atMost }) =>
    awards.map((award) =>
      bonus(award, groundOf(award, part), {
        multiples,
        ...(atMost === undefined ? {} : { atMost }),
        ...moreOf(award),
      }),
    ),
  )
