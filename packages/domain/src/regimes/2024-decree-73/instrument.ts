import { citing } from '../../citations/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { baseSalary } from '../making.ts'
import { read } from '../provenance.ts'

const id = '2024-decree-73'
const at = citing(id)

export const instrument: Instrument = {
  id,
  number: '73/2024/NĐ-CP',
  titleVi:
    'Nghị định quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  titleEn: 'Decree on the base salary',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: null,
  effective: day('2024-07-01'),
  source: 'Nghị định 73/2024/NĐ-CP',
  ends: ['2023-decree-24'],
  adds: [
    baseSalary(2_340_000, {
      cite: at('3.2'),
      provenance: read(
        'https://news.laodong.vn/cong-doan/muc-tien-thuong-huan-chuong-lao-dong-hang-3-1446302.ldo',
      ),
    }),
  ],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [],
}
