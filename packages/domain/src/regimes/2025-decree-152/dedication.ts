import { any, readings, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { articlesAt, noDedicationOrder, unityBarred } from '../2023-decree-98/dedication.ts'
import { dedicationUnder } from '../2023-decree-98/dedication-rule.ts'
import { ids } from '../natures/index.ts'
import { inherited, read } from '../provenance.ts'
import { at } from './sources.ts'
import { tenureRows, unityRows } from './tenure-table.ts'

const general = read('Nghị định 152/2025/NĐ-CP Điều 9, trích tại thuvienphapluat.vn')
const unread = inherited(
  'Nghị định 98/2023/NĐ-CP Điều 8 đến 22',
  'Điều tương ứng của Nghị định 152/2025/NĐ-CP (số điều suy ra) chưa đọc được; giữ theo nghị định trước.',
)
const judged = (topic: string) => when('judged', { topic }).at(at('9'), general)

/** “Bị kỷ luật thì không xét”: at any time, or while in a counted post, which the summary we read does not tell. */
const neverDisciplined = readings(
  'dedication-discipline',
  {
    id: 'ever',
    rule: when('notDisciplined', { from: 'reprimand', ever: true }).at(at('9'), general),
    cite: at('9'),
    provenance: general,
  },
  {
    id: 'in-post',
    rule: when('notDisciplined', { from: 'reprimand', ever: 'in-post' }).at(at('9'), general),
    cite: at('9'),
    provenance: general,
  },
).at(at('9'), general)

const orders = dedicationUnder({
  /** The labour order's third class stands three articles further on than before, and so the others are taken to. */
  articles: articlesAt(at, 3),
  rows: tenureRows,
  conditions: [
    judged('dedication-due'),
    neverDisciplined,
    judged('no-serious-fault-in-post'),
    any(noDedicationOrder(at('9'), general), judged('new-period-since-dedication')),
  ],
  unreadTables: unread,
})
const ofUnity = dedicationUnder({
  articles: { [ids.greatUnityOrder]: { cite: at('25'), law: '51' } },
  rows: unityRows,
  conditions: [],
  unreadTables: unread,
})
const barred = unityBarred(noDedicationOrder(at('25'), unread))

/** Tiêu chuẩn cùng trường hợp quá trình cống hiến của nghị định. */
export const withDedication = (standard: CriteriaProvision): CriteriaProvision =>
  barred(ofUnity(orders(standard)))
