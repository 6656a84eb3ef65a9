import { citing } from '../../citations/index.ts'
import { when } from '../../criteria/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { standards } from '../2023-decree-98/standards.ts'
import { withConditions } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'

const id = '2024-circular-01'
const at = citing(id)

const months = read(
  'https://laodongthudo.vn (Thông tư 01/2024/TT-BNV, bài 166833); https://phapluatvacuocsong.vn (bài a74072, 27/02/2024)',
)
const training = read(
  'https://phapluatvacuocsong.vn (bài a74072, 27/02/2024)',
  'Bản tóm tắt đã công bố không nêu điều kiện về kết quả học tập.',
)

const transfer = read(
  'https://pbgdpl.laocai.gov.vn (giới thiệu thông tư của Ủy ban Dân tộc, bài 1241709)',
  'Đọc qua văn bản của ngành viết theo Thông tư 01/2024/TT-BNV.',
)
const secondment = recalled(
  'Thông tư 01/2024/TT-BNV, theo trí nhớ',
  'Người biệt phái do đơn vị quản lý xét, có nhận xét của đơn vị tiếp nhận; thời gian tối thiểu chưa đọc được.',
)

/**
 * Trường hợp đặc thù khi xét “Lao động tiên tiến”, “Chiến sĩ tiên tiến”: recruits of under six months are not
 * reviewed; study time counts; who was moved brings the remark of the other unit.
 */
export const specialCases = [
  when('serviceMonths', { months: 6 }).at(at('2'), months),
  when('trainingCounted', { fromMonths: 12, minResult: 'none' }).at(at('2'), training),
  when('unitRemark', { of: 'transfer', fromMonths: 6 }).at(at('2'), transfer),
  when('unitRemark', { of: 'secondment', fromMonths: 0 }).at(at('2'), secondment),
]

/** The two titles of the year that the special cases are about. */
export const isYearlyTitle = ({ award }: { readonly award: string }): boolean =>
  award === ids.advancedWorker || award === ids.advancedSoldier

export const instrument: Instrument = {
  id,
  number: '01/2024/TT-BNV',
  titleVi:
    'Thông tư quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định 98/2023/NĐ-CP',
  titleEn: 'Circular guiding the Law on Emulation and Commendation and Decree 98/2023',
  rank: 'circular',
  issuer: 'Bộ Nội vụ',
  signed: day('2024-02-24'),
  effective: day('2024-04-15'),
  source: 'Thông tư 01/2024/TT-BNV, đọc qua các bài giới thiệu đã công bố',
  ends: [],
  adds: [],
  replaces: standards
    .filter(isYearlyTitle)
    .map((standard) => withConditions(standard, ...specialCases)),
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('2'),
      reason:
        'Nghỉ thai sản, điều trị thương tích khi làm nhiệm vụ hoặc dũng cảm cứu người được tính là thời gian làm việc: không có điều kiện nào về số ngày nghỉ nên không cần ngoại lệ.',
    },
  ],
}
