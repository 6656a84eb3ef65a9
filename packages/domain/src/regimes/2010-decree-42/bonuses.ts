import { citing } from '../../citations/index.ts'
import { ids } from '../natures/index.ts'
import {
  bonusesFrom,
  collective,
  honourRates,
  householdAsPerson,
  orderRates,
  type Rate,
  titleRates,
} from '../procedure/rates.ts'
import { recalled } from '../provenance.ts'

const at = citing('2010-decree-42')

/** Flags had about twice, the Prime Minister's certificate less than half of what came in 2017. */
const others: readonly Rate[] = [
  { part: 'titles', multiples: collective(2450), awards: [ids.flagGovernment] },
  { part: 'titles', multiples: collective(1550), awards: [ids.flagProvincial] },
  { part: 'certificates', multiples: householdAsPerson(150), awards: [ids.meritPrimeMinister] },
  { part: 'certificates', multiples: householdAsPerson(100), awards: [ids.meritProvincial] },
  { part: 'certificates', multiples: householdAsPerson(30), awards: [ids.commendation] },
]
const { heroes, mothers, peoples, merits, medals } = honourRates
/** No rate of these years is known for a cultural family. */
const titles = titleRates.filter(({ awards }) => !awards.includes(ids.culturalFamily))

const ground = {
  cite: at('71'),
  provenance: recalled(
    'Nghị định 42/2010/NĐ-CP Điều 71 và các điều tiếp theo',
    'Hệ số tiền thưởng trước ngày 01/10/2017 ghi theo trí nhớ; hệ số cờ và Bằng khen của Thủ tướng khác với nghị định sau.',
  ),
}

/** Mức tiền thưởng trước ngày 01/10/2017. */
export const bonuses = bonusesFrom(
  [...titles, ...orderRates, heroes, mothers, peoples, merits, medals, ...others],
  () => ground,
  (award) =>
    award === ids.commendation ? { decidedBy: { 'commune-chair': householdAsPerson(15) } } : {},
)
