import { citing } from '../../citations/index.ts'
import { when } from '../../criteria/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { advancedWorker as standard } from '../2022-law-06-qh15/titles.ts'
import { underPrinciples } from '../2025-decree-152/instrument.ts'
import { withConditions } from '../making.ts'
import { inherited } from '../provenance.ts'

const id = '2025-circular-15'
const at = citing(id)

const unread = inherited(
  'Thông tư 01/2024/TT-BNV',
  'Điều tương ứng của Thông tư 15/2025/TT-BNV chưa đọc được; giữ theo thông tư trước.',
)

export const advancedWorker = withConditions(
  underPrinciples(standard),
  when('serviceMonths', { months: 6 }).at(at('2'), unread),
  when('trainingCounted', { fromMonths: 12, minResult: 'none' }).at(at('2'), unread),
)

export const instrument: Instrument = {
  id,
  number: '15/2025/TT-BNV',
  titleVi:
    'Thông tư quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định 152/2025/NĐ-CP',
  titleEn: 'Circular guiding the Law on Emulation and Commendation and Decree 152/2025',
  rank: 'circular',
  issuer: 'Bộ Nội vụ',
  signed: day('2025-08-04'),
  effective: day('2025-08-05'),
  source: 'Thông tư 15/2025/TT-BNV; điều văn chưa đọc được',
  ends: ['2024-circular-01'],
  adds: [],
  replaces: [advancedWorker],
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('2'),
      reason: 'Số điều và nội dung về người mới tuyển, chuyển công tác, biệt phái chưa đọc được.',
    },
    {
      cite: at('9'),
      reason:
        'Công nhận hiệu quả, khả năng nhân rộng của sáng kiến là việc của người có thẩm quyền.',
    },
    {
      cite: at('11'),
      reason:
        'Không khen thưởng đơn vị đã giải thể do sắp xếp: chưa có dữ kiện về tình trạng đơn vị ở đây.',
    },
  ],
}
