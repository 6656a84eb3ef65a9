import { citing } from '../../citations/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { baseSalary } from '../making.ts'
import { recalled } from '../provenance.ts'

const id = '2017-decree-47'
const at = citing(id)

export const instrument: Instrument = {
  id,
  number: '47/2017/NĐ-CP',
  titleVi:
    'Nghị định quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  titleEn: 'Decree on the base salary',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: null,
  effective: day('2017-07-01'),
  source: 'Nghị định 47/2017/NĐ-CP',
  ends: ['2016-decree-47'],
  adds: [
    baseSalary(1_300_000, {
      cite: at('3.2'),
      provenance: recalled(
        'Nghị định 47/2017/NĐ-CP',
        'Số hiệu nghị định ghi theo trí nhớ; mức lương và ngày áp dụng được nhiều nguồn nêu giống nhau.',
      ),
    }),
  ],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [],
}
