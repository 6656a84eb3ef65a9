import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { at, id } from './sources.ts'

export const instrument: Instrument = {
  id,
  number: '15/2003/QH11',
  titleVi: 'Luật Thi đua, khen thưởng',
  titleEn: 'Law on Emulation and Commendation (2003)',
  rank: 'law',
  issuer: 'Quốc hội',
  signed: day('2003-11-26'),
  effective: day('2004-07-01'),
  source: 'Luật số 15/2003/QH11, đọc qua tài liệu thứ cấp',
  ends: [],
  adds: [],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('24'),
      reason:
        'Tiêu chuẩn và thẩm quyền trước khi Luật được sửa đổi năm 2013 nằm ngoài phạm vi: dữ liệu bắt đầu từ năm 2016. Quy định đang có hiệu lực sau sửa đổi nằm ở văn bản sửa đổi, viện dẫn theo số điều của Luật này.',
    },
    {
      cite: at('6'),
      reason: 'Một thành tích không tặng nhiều hình thức: do người thẩm định xem xét.',
    },
  ],
}
