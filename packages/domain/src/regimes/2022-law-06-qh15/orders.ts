import type { CriteriaProvision } from '../../law/index.ts'
import { decidedBy, entitled } from '../making.ts'
import { natures } from '../natures/index.ts'
import { read } from '../provenance.ts'
import {
  fatherlandDefenceOrders,
  featOrders,
  militaryExploitOrders,
} from './orders-armed-forces.ts'
import { goldStarOrder, hoChiMinhOrder } from './orders-highest.ts'
import { independenceOrders } from './orders-independence.ts'
import { labourOrders } from './orders-labour.ts'
import { braveryOrder, friendshipOrder, greatUnityOrder } from './orders-other.ts'
import { at, pages } from './sources.ts'

/** Tên pháp lý và điều của từng huân chương. */
const names = [
  [natures.goldStarOrder, 'Huân chương Sao vàng', '34'],
  [natures.hoChiMinhOrder, 'Huân chương Hồ Chí Minh', '35'],
  [natures.independenceOrderFirst, 'Huân chương Độc lập hạng Nhất', '36'],
  [natures.independenceOrderSecond, 'Huân chương Độc lập hạng Nhì', '37'],
  [natures.independenceOrderThird, 'Huân chương Độc lập hạng Ba', '38'],
  [natures.militaryExploitOrderFirst, 'Huân chương Quân công hạng Nhất', '39'],
  [natures.militaryExploitOrderSecond, 'Huân chương Quân công hạng Nhì', '40'],
  [natures.militaryExploitOrderThird, 'Huân chương Quân công hạng Ba', '41'],
  [natures.labourOrderFirst, 'Huân chương Lao động hạng Nhất', '42'],
  [natures.labourOrderSecond, 'Huân chương Lao động hạng Nhì', '43'],
  [natures.labourOrderThird, 'Huân chương Lao động hạng Ba', '44'],
  [natures.fatherlandDefenceOrderFirst, 'Huân chương Bảo vệ Tổ quốc hạng Nhất', '45'],
  [natures.fatherlandDefenceOrderSecond, 'Huân chương Bảo vệ Tổ quốc hạng Nhì', '46'],
  [natures.fatherlandDefenceOrderThird, 'Huân chương Bảo vệ Tổ quốc hạng Ba', '47'],
  [natures.featOrderFirst, 'Huân chương Chiến công hạng Nhất', '48'],
  [natures.featOrderSecond, 'Huân chương Chiến công hạng Nhì', '49'],
  [natures.featOrderThird, 'Huân chương Chiến công hạng Ba', '50'],
  [natures.greatUnityOrder, 'Huân chương Đại đoàn kết dân tộc', '51'],
  [natures.braveryOrder, 'Huân chương Dũng cảm', '52'],
  [natures.friendshipOrder, 'Huân chương Hữu nghị', '53'],
] as const

/** Tên các huân chương. */
export const orderAwards = names.map(([nature, nameVi, article]) =>
  entitled(nature, nameVi, { cite: at(article), provenance: read(pages.gazette) }),
)

/** Tiêu chuẩn các huân chương; the tables of time in post stand in the decrees. */
export const orderStandards: readonly CriteriaProvision[] = [
  goldStarOrder,
  hoChiMinhOrder,
  ...independenceOrders,
  ...militaryExploitOrders,
  ...labourOrders,
  ...fatherlandDefenceOrders,
  ...featOrders,
  greatUnityOrder,
  braveryOrder,
  friendshipOrder,
]

/** Chủ tịch nước quyết định, Điều 77. */
export const orderAuthorities = names.map(([{ award }]) =>
  decidedBy(award, { cite: at('77'), provenance: read(pages.competence) }, ['state-president']),
)
