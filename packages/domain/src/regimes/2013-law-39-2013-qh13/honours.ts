import type { Criterion } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { featOrder } from '../before-2024/force-orders.ts'
import {
  callingTitles,
  commemorativeMedal,
  heroArmedForces,
  heroicMother,
  heroLabour,
  prizes,
} from '../before-2024/honorary.ts'
import { seniorityMedals } from '../before-2024/medals.ts'
import {
  braveryOrder,
  friendshipMedal,
  friendshipOrder,
  greatUnityOrder,
} from '../before-2024/other-orders.ts'
import type { Placed } from '../before-2024/place.ts'
import { ids } from '../natures/index.ts'
import { recalled } from '../provenance.ts'
import { at } from './sources.ts'

const remembered = (articles: string, note: string) =>
  recalled(`Luật Thi đua, khen thưởng ${articles}`, note)

const medals = remembered(
  'Điều 54 đến Điều 56',
  'Số năm phục vụ của từng huy chương ghi theo trí nhớ; văn bản của các bộ chưa đọc.',
)
const heroes = remembered(
  'Điều 60, Điều 61',
  'Tiêu chuẩn danh hiệu Anh hùng ghi theo trí nhớ; chu kỳ năm năm đọc trong trả lời đã công bố.',
)
const callings = remembered(
  'Điều 62 đến Điều 65',
  'Tiêu chuẩn ở nghị định riêng của từng ngành, chưa đọc; người có thẩm quyền đánh giá.',
)
const mothers = remembered('Điều 59', 'Tiêu chuẩn ở Pháp lệnh riêng, chưa đọc.')
const ofPrizes = remembered(
  'Điều 67, Điều 68',
  'Tiêu chuẩn ở nghị định riêng, chưa đọc; hội đồng giải thưởng đánh giá.',
)
const badges = remembered(
  'Điều 69',
  'Tên, đối tượng, tiêu chuẩn do cơ quan ban hành quy định; số điều ghi theo trí nhớ.',
)

/** Hình thức mà Luật để cho nghị định về thi đua, khen thưởng hoặc để riêng, with what a circular adds. */
export const honours = ({
  regular,
  collective,
}: {
  readonly regular: readonly Criterion[]
  readonly collective: readonly Criterion[]
}): readonly CriteriaProvision[] => [
  ...seniorityMedals(at, medals),
  heroicMother(at, mothers),
  heroArmedForces(at, heroes, regular, collective),
  heroLabour(at, heroes, regular, collective),
  ...callingTitles(at, callings),
  ...prizes(at, ofPrizes),
  commemorativeMedal(at, badges),
]

/** Điều của các huân chương, huy chương không phân bảng. */
export interface OtherArticles {
  readonly feat: readonly [string, string, string]
  readonly greatUnity: string
  readonly bravery: string
  readonly friendshipOrder: string
  readonly friendshipMedal: string
}

/** Huân chương Chiến công, Đại đoàn kết dân tộc, Dũng cảm, Hữu nghị; Huy chương Hữu nghị. */
export const otherOrders = (
  placed: Placed,
  { feat, greatUnity, bravery, friendshipOrder: order, friendshipMedal: medal }: OtherArticles,
): readonly CriteriaProvision[] => [
  featOrder(ids.featOrderFirst, 'national', placed(feat[0])),
  featOrder(ids.featOrderSecond, 'provincial', placed(feat[1])),
  featOrder(ids.featOrderThird, 'base', placed(feat[2])),
  greatUnityOrder(placed(greatUnity)),
  braveryOrder(placed(bravery)),
  friendshipOrder(placed(order)),
  friendshipMedal(placed(medal)),
]
