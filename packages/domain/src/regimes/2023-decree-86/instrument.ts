import { citing } from '../../citations/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'

const id = '2023-decree-86'
const at = citing(id)

export const instrument: Instrument = {
  id,
  number: '86/2023/NĐ-CP',
  titleVi:
    'Nghị định quy định về khung tiêu chuẩn và trình tự, thủ tục, hồ sơ xét tặng danh hiệu “Gia đình văn hóa”, “Thôn, tổ dân phố văn hóa”, “Xã, phường, thị trấn tiêu biểu”',
  titleEn: 'Decree on the titles of cultural family, cultural village and exemplary commune (2023)',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: null,
  effective: day('2024-01-30'),
  source:
    'Nghị định 86/2023/NĐ-CP, ghi theo trí nhớ; ngày có hiệu lực theo ngày hết hiệu lực của Nghị định 122/2018/NĐ-CP',
  ends: ['2018-decree-122'],
  adds: [],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('1'),
      reason:
        'Khung tiêu chuẩn và trình tự họp của nghị định này chưa đọc; Ủy ban nhân dân cấp tỉnh quy định cụ thể, ghi ở quy định của từng tỉnh.',
    },
  ],
}
