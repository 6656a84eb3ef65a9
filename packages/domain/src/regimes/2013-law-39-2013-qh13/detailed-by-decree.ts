import type { Provenance } from '../../citations/index.ts'
import { at } from '../2003-law-15-2003-qh11/sources.ts'
import { givenByHousehold } from '../before-2024/household.ts'
import { meritPrimeMinister } from '../before-2024/merit-prime-minister.ts'
import { meritProvincial } from '../before-2024/merit-provincial.ts'
import { fighterNational, flagGovernment } from '../before-2024/national.ts'
import { detailedOrders, labouringOf2014 } from '../before-2024/orders.ts'
import type { Place } from '../before-2024/place.ts'
import { read, recalled } from '../provenance.ts'
import { otherOrders } from './honours.ts'

const braveryRead = read(
  'https://pa.hcmue.edu.vn (Nghị định 42/2010/NĐ-CP Điều 38)',
  'Tiêu chuẩn “Huân chương Dũng cảm” đọc trong nghị định quy định chi tiết đang có hiệu lực.',
)
const unread = recalled(
  'Nghị định 65/2014/NĐ-CP',
  'Câu chữ của Luật chưa đọc được; ghi theo nghị định quy định chi tiết có hiệu lực từ ngày 20/8/2014.',
)
const remembered = recalled(
  'Luật Thi đua, khen thưởng Điều 48 đến Điều 57',
  'Tiêu chuẩn ghi theo trí nhớ và tài liệu thứ cấp.',
)

const placedAs =
  (provenance: Provenance) =>
  (article: string): Place => ({
    at: (path) => at(`${article}.${path}`),
    cite: at(article),
    person: provenance,
    others: provenance,
    regular: [],
    collective: [],
    higherPostsCount: false,
    fromDecision: true,
  })
const placed = placedAs(unread)

/** Standards of the law that its decree details: they stand from the first day of the law, to be replaced by the decree. */
export const detailedByDecree = [
  fighterNational({ cite: at('21'), provenance: unread }, []),
  flagGovernment((clause) => at(`25.${clause}`), { cite: at('25'), provenance: unread }, []),
  ...detailedOrders(
    placed,
    {
      goldStar: '34',
      hoChiMinh: '35',
      independence: { first: '36', second: '37', third: '38' },
      militaryExploit: { first: '39', second: '40', third: '41' },
      labour: { first: '42', second: '43', third: '44' },
      fatherlandDefence: { first: '45', second: '46', third: '47' },
    },
    { women: { womenYearsLess: 3 }, tenure: unread },
    labouringOf2014(unread),
  ),
  ...otherOrders((article) => placedAs(article === '52' ? braveryRead : remembered)(article), {
    feat: ['48', '49', '50'],
    greatUnity: '51',
    bravery: '52',
    friendshipOrder: '53',
    friendshipMedal: '57',
  }),
  meritPrimeMinister(placed('71'), givenByHousehold(at('71.4'), 'provincial')),
  meritProvincial(placed('72'), []),
]
