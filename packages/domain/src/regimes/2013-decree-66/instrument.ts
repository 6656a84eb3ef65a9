import { citing } from '../../citations/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { baseSalary } from '../making.ts'
import { recalled } from '../provenance.ts'

const id = '2013-decree-66'
const at = citing(id)

export const instrument: Instrument = {
  id,
  number: '66/2013/NĐ-CP',
  titleVi:
    'Nghị định quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  titleEn: 'Decree on the base salary',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: null,
  effective: day('2013-07-01'),
  source: 'Nghị định 66/2013/NĐ-CP',
  ends: [],
  adds: [
    baseSalary(1_150_000, {
      cite: at('3.2'),
      provenance: recalled(
        'Nghị định 66/2013/NĐ-CP',
        'Số hiệu nghị định ghi theo trí nhớ; mức lương và ngày áp dụng được nhiều nguồn nêu giống nhau.',
      ),
    }),
  ],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [],
}
