import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { at, id, standards } from './standards.ts'

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
  replaces: standards,
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
  ],
}
