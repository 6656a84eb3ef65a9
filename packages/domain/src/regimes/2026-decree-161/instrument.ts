import { citing } from '../../citations/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { baseSalary } from '../making.ts'
import { read } from '../provenance.ts'

const id = '2026-decree-161'
const at = citing(id)

export const instrument: Instrument = {
  id,
  number: '161/2026/NĐ-CP',
  titleVi:
    'Nghị định quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  titleEn: 'Decree on the base salary',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: day('2026-05-15'),
  effective: day('2026-07-01'),
  source: 'Nghị định 161/2026/NĐ-CP',
  ends: ['2024-decree-73'],
  adds: [
    baseSalary(2_530_000, {
      cite: at('3.2'),
      provenance: read(
        'Nghị định 161/2026/NĐ-CP Điều 3 khoản 2 (Cơ sở dữ liệu quốc gia về văn bản pháp luật)',
      ),
    }),
  ],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [],
}
