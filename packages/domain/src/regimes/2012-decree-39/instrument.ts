import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { procedure } from './procedure.ts'

const id = '2012-decree-39'

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
  adds: procedure,
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [],
}
