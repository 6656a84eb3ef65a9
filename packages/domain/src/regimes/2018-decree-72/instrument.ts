import { citing } from '../../citations/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { baseSalary } from '../making.ts'
import { read } from '../provenance.ts'

const id = '2018-decree-72'
const at = citing(id)

export const instrument: Instrument = {
  id,
  number: '72/2018/NĐ-CP',
  titleVi:
    'Nghị định quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  titleEn: 'Decree on the base salary',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: null,
  effective: day('2018-07-01'),
  source: 'Nghị định 72/2018/NĐ-CP',
  ends: ['2017-decree-47'],
  adds: [
    baseSalary(1_390_000, {
      cite: at('3.2'),
      provenance: read(
        'http://banthiduakhenthuongtw.gov.vn/traloi/c8560cea5f6d475d8f5df52c5b9d46fd',
      ),
    }),
  ],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [],
}
