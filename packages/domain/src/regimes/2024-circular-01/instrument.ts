import { citing } from '../../citations/index.ts'
import { when } from '../../criteria/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { advancedWorker } from '../2022-law-06-qh15/titles.ts'
import { underPrinciples } from '../2023-decree-98/principles.ts'
import { withConditions } from '../making.ts'
import { read } from '../provenance.ts'

const id = '2024-circular-01'
const at = citing(id)

const months = read(
  'https://laodongthudo.vn (Thông tư 01/2024/TT-BNV, bài 166833); https://phapluatvacuocsong.vn (bài a74072, 27/02/2024)',
)
const training = read(
  'https://phapluatvacuocsong.vn (bài a74072, 27/02/2024)',
  'Bản tóm tắt đã công bố không nêu điều kiện về kết quả học tập.',
)

/** Trường hợp đặc thù khi xét “Lao động tiên tiến”: recruits of under six months are not reviewed; study time counts. */
export const specialCases = [
  when('serviceMonths', { months: 6 }).at(at('2'), months),
  when('trainingCounted', { fromMonths: 12, minResult: 'none' }).at(at('2'), training),
]

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
  replaces: [withConditions(underPrinciples(advancedWorker), ...specialCases)],
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('2'),
      reason:
        'Nghỉ thai sản, điều trị thương tích khi làm nhiệm vụ hoặc dũng cảm cứu người được tính là thời gian làm việc: không có điều kiện nào về số ngày nghỉ nên không cần ngoại lệ.',
    },
    {
      cite: at('2'),
      reason:
        'Người chuyển công tác do đơn vị mới xét, có nhận xét của đơn vị cũ khi đã ở đó từ 06 tháng: là giấy tờ của hồ sơ.',
    },
  ],
}
