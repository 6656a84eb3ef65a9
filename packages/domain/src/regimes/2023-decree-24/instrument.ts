import { citing } from '../../citations/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { baseSalary } from '../making.ts'
import { read } from '../provenance.ts'

const id = '2023-decree-24'
const at = citing(id)

export const instrument: Instrument = {
  id,
  number: '24/2023/NĐ-CP',
  titleVi:
    'Nghị định quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  titleEn: 'Decree on the base salary',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: null,
  effective: day('2023-07-01'),
  source: 'Nghị định 24/2023/NĐ-CP',
  ends: ['2019-decree-38'],
  adds: [
    baseSalary(1_800_000, {
      cite: at('3.2'),
      provenance: read(
        'https://sonoivu.namdinh.gov.vn/hoat-dong-thi-dua-khen-thuong/muc-tien-thuong-cac-danh-hieu-thi-dua-hinh-thuc-khen-thuong-cua-luat-thi-dua-khen-thuong-theo-mu-298715',
      ),
    }),
  ],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [],
}
