import { citing } from '../../citations/index.ts'
import { any, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { personsAndCollectives } from '../2013-law-39-2013-qh13/commendation.ts'
import { advancedSoldier, advancedWorker } from '../2013-law-39-2013-qh13/titles.ts'
import { specialCases } from '../before-2024/advanced-worker.ts'
import { fighterBase } from '../before-2024/fighters.ts'
import { householdCommendation, worthOfHousehold } from '../before-2024/household.ts'
import { meritPrimeMinister } from '../before-2024/merit-prime-minister.ts'
import { meritProvincial } from '../before-2024/merit-provincial.ts'
import { fighterNational, flagGovernment } from '../before-2024/national.ts'
import { detailedOrders, labouringOf2014 } from '../before-2024/orders.ts'
import { friendshipMedal } from '../before-2024/other-orders.ts'
import type { Place } from '../before-2024/place.ts'
import { criteria, withConditions } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'

export const id = '2014-decree-65'
export const at = citing(id)
const text = read('Nghị định 65/2014/NĐ-CP (toàn văn lưu tại github 21ts444/thcshoangluong)')

const placed = (article: string): Place => ({
  at: (path) => at(`${article}.${path}`),
  cite: at(article),
  person: text,
  others: text,
  regular: [],
  collective: [],
  higherPostsCount: false,
  fromDecision: true,
})

const yearly = [
  ...specialCases({ exclusions: at('5.6'), study: at('5.3'), moves: at('5.5') }, text),
  when('absenceBelow', { workingDays: 40 }).at(at('5.6'), text),
]

/** Mọi tiêu chuẩn của nghị định. */
export const standards: readonly CriteriaProvision[] = [
  fighterNational({ cite: at('3'), provenance: text }, []),
  fighterBase({
    cite: at('4.1'),
    provenance: text,
    first: at('4.1.a'),
    firstKnown: text,
    initiative: at('4.1.b'),
    initiativeKnown: text,
  }),
  withConditions(advancedWorker, ...yearly),
  withConditions(advancedSoldier, ...yearly),
  flagGovernment((clause) => at(`6.${clause}`), { cite: at('6'), provenance: text }, []),
  ...detailedOrders(
    placed,
    {
      goldStar: '7',
      hoChiMinh: '8',
      independence: { first: '9', second: '10', third: '11' },
      militaryExploit: { first: '12', second: '13', third: '14' },
      labour: { first: '15', second: '16', third: '17' },
      fatherlandDefence: { first: '18', second: '19', third: '20' },
    },
    { women: { womenYearsLess: 3 }, tenure: text },
    labouringOf2014(text),
  ),
  friendshipMedal(placed('22')),
  meritPrimeMinister(placed('23'), worthOfHousehold(at('23.4'))),
  meritProvincial(placed('24'), []),
  criteria(
    ids.commendation,
    {
      cite: at('25'),
      provenance: recalled(
        'Luật Thi đua, khen thưởng Điều 74 đến 76 (sửa đổi năm 2013)',
        'Nghị định chỉ nói về gia đình; tiêu chuẩn của cá nhân, tập thể ở Luật, ghi theo trí nhớ.',
      ),
    },
    any(...personsAndCollectives, householdCommendation(at('25'), text)),
  ),
]
