import { citing } from '../../citations/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { nothingPending, onceAYear, standardsUnder } from '../before-2024/under-circulars.ts'
import { read } from '../provenance.ts'

const id = '2017-circular-08'
const at = citing(id)

/** Điều kiện chung của thông tư: nothing pending. */
export const pending = nothingPending({
  cite: at('2'),
  provenance: read(
    'https://baomoi.com/chua-xet-khen-thuong-cho-cong-chuc-co-don-khieu-nai-to-cao/c/24174170.epi',
    'Số điều của thông tư chưa đối chiếu.',
  ),
})
const once = onceAYear({
  cite: at('2'),
  provenance: read('https://kiemsat.vn/print/46681.html', 'Số điều của thông tư chưa đối chiếu.'),
})

export const instrument: Instrument = {
  id,
  number: '08/2017/TT-BNV',
  titleVi: 'Thông tư quy định chi tiết thi hành một số điều của Nghị định 91/2017/NĐ-CP',
  titleEn: 'Circular guiding Decree 91/2017 (2017)',
  rank: 'circular',
  issuer: 'Bộ Nội vụ',
  signed: null,
  effective: day('2017-12-15'),
  source: 'Thông tư 08/2017/TT-BNV, đọc qua các trích dẫn đã công bố',
  ends: [],
  adds: [],
  replaces: standardsUnder({ regular: [once], collective: [], higherPostsCount: true }, pending),
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('2'),
      reason: 'Không cộng dồn thành tích đã khen để nâng mức khen: người thẩm định xem xét.',
    },
    {
      cite: at('2'),
      reason:
        'Kỷ luật trong thời gian giữ chức vụ làm hạ mức khen hoặc không được khen quá trình cống hiến: mức cụ thể chưa đọc được, người thẩm định xem xét.',
    },
    { cite: at('8'), reason: 'Cách tổ chức cụm, khối thi đua do bộ, tỉnh quy định.' },
  ],
}
