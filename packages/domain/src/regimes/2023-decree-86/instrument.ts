import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { procedure } from './procedure.ts'
import { at, id, standards } from './standards.ts'

export const instrument: Instrument = {
  id,
  number: '86/2023/NĐ-CP',
  titleVi:
    'Nghị định quy định về khung tiêu chuẩn và trình tự, thủ tục, hồ sơ xét tặng danh hiệu “Gia đình văn hóa”, “Thôn, tổ dân phố văn hóa”, “Xã, phường, thị trấn tiêu biểu”',
  titleEn: 'Decree on the titles of cultural family, cultural village and exemplary commune (2023)',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: day('2023-12-07'),
  effective: day('2024-01-30'),
  source:
    'Nghị định 86/2023/NĐ-CP ngày 07/12/2023, đọc qua các trích dẫn đã công bố (xaydungchinhsach.chinhphu.vn, lawnet.vn, thuvienphapluat.vn)',
  ends: ['2018-decree-122'],
  adds: procedure,
  replaces: standards,
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('6'),
      reason:
        'Khung tiêu chuẩn (Phụ lục I, II, III) triển khai các tiêu chuẩn của Luật thành nội dung để tỉnh quy định chi tiết, chấm điểm: là dữ liệu của tỉnh.',
    },
    {
      cite: at('8'),
      reason:
        'Họp đánh giá từng hộ ở thôn, tổ dân phố: không có tỷ lệ dự họp, tỷ lệ đồng ý trong phần đã đọc.',
    },
  ],
}
