import { citing } from '../../citations/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { limit } from '../2023-decree-98/time-limits.ts'
import { read } from '../provenance.ts'

const id = '2012-decree-39'
const at = citing(id)

export const instrument: Instrument = {
  id,
  number: '39/2012/NĐ-CP',
  titleVi: 'Nghị định sửa đổi, bổ sung một số điều của Nghị định 42/2010/NĐ-CP',
  titleEn: 'Decree amending Decree 42/2010',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: null,
  effective: day('2012-06-15'),
  source:
    'http://banthiduakhenthuongtw.gov.vn/noi-dung/1397/Thoi-gian-tham-dinh-tra-ket-qua-khen-thuong',
  ends: [],
  adds: [
    limit('appraisal', 10, {
      cite: at('1'),
      provenance: read(
        'http://banthiduakhenthuongtw.gov.vn/noi-dung/1397/Thoi-gian-tham-dinh-tra-ket-qua-khen-thuong',
        'Ngày có hiệu lực của nghị định ghi theo trí nhớ.',
      ),
    }),
  ],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('1'),
      reason:
        'Thời hạn trình lên Thủ tướng (15 hoặc 30 ngày) tuỳ hình thức: hệ thống chưa phân biệt.',
    },
  ],
}
