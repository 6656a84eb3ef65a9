import type { AwardId } from '../../awards/index.ts'
import type { Citation, Provenance } from '../../citations/index.ts'
import { all, type Criterion, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { dedicationOrders } from '../2022-law-06-qh15/order-grounds.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { dedicationUnder } from './dedication-rule.ts'
import { at } from './sources.ts'
import { independenceRows, labourRows, unityRows } from './tenure-table.ts'

/** Order, article of this decree, clause of the law it details. */
const detailed = [
  [ids.goldStarOrder, 8, '34.1'],
  [ids.hoChiMinhOrder, 9, '35.1'],
  [ids.independenceOrderFirst, 10, '36.1'],
  [ids.independenceOrderSecond, 11, '37.1'],
  [ids.independenceOrderThird, 12, '38.1'],
  [ids.militaryExploitOrderFirst, 13, '39'],
  [ids.militaryExploitOrderSecond, 14, '40'],
  [ids.militaryExploitOrderThird, 15, '41'],
  [ids.labourOrderFirst, 16, '42.1'],
  [ids.labourOrderSecond, 17, '43.1'],
  [ids.labourOrderThird, 18, '44.1.g'],
  [ids.fatherlandDefenceOrderFirst, 19, '45.1'],
  [ids.fatherlandDefenceOrderSecond, 20, '46.1'],
  [ids.fatherlandDefenceOrderThird, 21, '47.1'],
] as const

/** The articles of a decree that has these rules so many articles further on. */
export const articlesAt = (
  cite: (path: string) => Citation,
  further: number,
): Readonly<Record<AwardId, { readonly cite: Citation; readonly law: string }>> =>
  Object.fromEntries(
    detailed.map(([award, article, law]) => [
      award,
      { cite: cite(String(article + further)), law },
    ]),
  )

/** Đã được tặng huân chương cống hiến thì không xét “Huân chương Đại đoàn kết dân tộc”. */
export const noDedicationOrder = (cite: Citation, provenance: Provenance) =>
  when('noneHeld', { awards: dedicationOrders, routes: ['contribution'] }).at(cite, provenance)

/** Huân chương Đại đoàn kết dân tộc: nobody who has an order of dedication. */
export const unityBarred =
  (bar: Criterion) =>
  (standard: CriteriaProvision): CriteriaProvision =>
    standard.award === ids.greatUnityOrder
      ? { ...standard, rule: all(standard.rule, bar) }
      : standard

const general = recalled(
  'Nghị định 98/2023/NĐ-CP Điều 6, theo trí nhớ',
  'Thời điểm xét, việc xét một lần và ảnh hưởng của kỷ luật ghi theo trí nhớ.',
)
const unity = read(
  'https://luatminhkhue.vn/tieu-chuan-tang-hoac-truy-tang-huan-chuong-dai-doan-ket-dan-toc.aspx',
)
const judged = (topic: string) => when('judged', { topic }).at(at('6'), general)

const orders = dedicationUnder({
  articles: articlesAt(at, 0),
  rows: [...independenceRows, ...labourRows],
  conditions: [
    judged('dedication-due'),
    judged('discipline-does-not-bar-dedication'),
    noDedicationOrder(at('6'), general),
  ],
  unreadTables: recalled(
    'Nghị định 98/2023/NĐ-CP Điều 8, 9, 13 đến 15, 19 đến 21',
    'Bảng chức vụ của điều này chưa đọc được; người có trách nhiệm xác nhận, chức vụ trong lực lượng vũ trang theo các nghị định trước năm 2024.',
  ),
})
const ofUnity = dedicationUnder({
  articles: { [ids.greatUnityOrder]: { cite: at('22'), law: '51' } },
  rows: unityRows,
  conditions: [],
  unreadTables: unity,
})
const barred = unityBarred(noDedicationOrder(at('22'), unity))

/** Tiêu chuẩn cùng trường hợp quá trình cống hiến của nghị định. */
export const withDedication = (standard: CriteriaProvision): CriteriaProvision =>
  barred(ofUnity(orders(standard)))
