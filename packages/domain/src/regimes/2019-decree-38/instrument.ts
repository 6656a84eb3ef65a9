import { citing } from '../../citations/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { baseSalary } from '../making.ts'
import { read } from '../provenance.ts'

const id = '2019-decree-38'
const at = citing(id)

export const instrument: Instrument = {
  id,
  number: '38/2019/NĐ-CP',
  titleVi:
    'Nghị định quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  titleEn: 'Decree on the base salary',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: null,
  effective: day('2019-07-01'),
  source: 'Nghị định 38/2019/NĐ-CP',
  ends: ['2018-decree-72'],
  adds: [
    baseSalary(1_490_000, {
      cite: at('3.2'),
      provenance: read(
        'https://thuvienphapluat.vn/hoi-dap-phap-luat/53A62-hd-muc-tien-thuong-tap-the-lao-dong-tien-tien-co-phai-gap-doi-so-voi-lao-dong-tien-tien-khong.html',
      ),
    }),
  ],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [],
}
