import { citing } from '../../citations/index.ts'
import { when } from '../../criteria/index.ts'
import { day } from '../../kernel/index.ts'
import type { CriteriaProvision, Instrument } from '../../law/index.ts'
import { standards } from '../2022-law-06-qh15/instrument.ts'
import { ballotsUnder, centralQuorumUnder, flagQuotaUnder } from '../2023-decree-98/ballots.ts'
import { bonusesAt } from '../2023-decree-98/bonuses.ts'
import { limit } from '../2023-decree-98/time-limits.ts'
import { specialCases } from '../2024-circular-01/instrument.ts'
import { withConditions } from '../making.ts'
import { ids } from '../natures/index.ts'
import { inherited, read } from '../provenance.ts'

const id = '2025-decree-152'
export const at = citing(id)

const principles = read('Nghị định 152/2025/NĐ-CP Điều 4, trích tại thuvienphapluat.vn')

/** Nguyên tắc chung; once the inspection ends without fault, the review must go on. */
const nothingPending = when('noPendingCase', {}).at(at('4.4'), principles)

export const underPrinciples = (standard: CriteriaProvision): CriteriaProvision =>
  withConditions(standard, nothingPending)

const carriedOver = (of: string) =>
  inherited(
    of,
    'Điều tương ứng của Nghị định 152/2025/NĐ-CP chưa đọc được; giữ theo Nghị định 98/2023/NĐ-CP.',
  )

const ballots = {
  cite: at('33'),
  provenance: carriedOver('Nghị định 98/2023/NĐ-CP Điều 30 khoản 7'),
}
const deadlines = { cite: at('35'), provenance: carriedOver('Nghị định 98/2023/NĐ-CP Điều 32') }

const money = read('Nghị định 152/2025/NĐ-CP Điều 49, 50, 51, trích tại thuvienphapluat.vn')
const certificates = read(
  'https://news.laodong.vn/thoi-su (bài 1562282); https://ngoisao.vn (bài 463849); Nghị định 152/2025/NĐ-CP Điều 54',
  'Hệ số cá nhân của bằng khen bộ, tỉnh suy từ một nửa mức của tập thể.',
)

/** Everything but “Lao động tiên tiến”, which the circular of 2024 had laid hold of and which is replaced. */
const fresh = standards.filter(({ award }) => award !== ids.advancedWorker)
const standing = standards.filter(({ award }) => award === ids.advancedWorker)

export const instrument: Instrument = {
  id,
  number: '152/2025/NĐ-CP',
  titleVi:
    'Nghị định quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
  titleEn: 'Decree on decentralisation in, and detailing the Law on, Emulation and Commendation',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: day('2025-06-14'),
  effective: day('2025-07-01'),
  source: 'Nghị định 152/2025/NĐ-CP, đọc qua các trích dẫn đã công bố; toàn văn chưa có',
  ends: ['2023-decree-98'],
  adds: [
    ...fresh.map(underPrinciples),
    ...ballotsUnder(ballots),
    centralQuorumUnder({
      cite: at('45'),
      provenance: carriedOver('Nghị định 98/2023/NĐ-CP Điều 47'),
    }),
    flagQuotaUnder({
      cite: at('33'),
      provenance: carriedOver('Nghị định 91/2017/NĐ-CP Điều 11 và Công văn 5007/BNV-TĐKT năm 2023'),
    }),
    ...bonusesAt(
      { titles: '50', orders: '51', certificates: '54' },
      at,
      (article) => (article === 'certificates' ? certificates : money),
      undefined,
    ),
    limit('appraisal', 20, {
      cite: at('35'),
      provenance: inherited(
        'Quyết định 638/QĐ-BNV năm 2025 mục B.II (cấp xã, 20 ngày làm việc); Nghị định 98/2023/NĐ-CP Điều 32',
        'Thời hạn ở trung ương chưa đọc được; giữ theo nghị định trước.',
      ),
    }),
    limit('return-incomplete', 5, deadlines),
    limit('public-notice', 10, {
      cite: at('44.2'),
      provenance: read('https://tienphong.vn (bài post1803874); https://qdnd.vn (bài 842835)'),
    }),
  ],
  replaces: standing.map((standard) => withConditions(underPrinciples(standard), ...specialCases)),
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('4.6'),
      reason:
        'Ưu tiên nữ, tập thể có từ 70% nữ khi ngang nhau: dùng để xếp thứ tự, không phải điều kiện.',
    },
    {
      cite: at('6'),
      reason:
        'Bộ, ngành, tỉnh tự quy định hồ sơ, thủ tục của danh hiệu cơ sở: là quy định địa phương.',
    },
    {
      cite: at('9'),
      reason:
        'Cách cộng thời gian nhiều chức vụ và các thời kỳ kháng chiến: chưa có dữ liệu để tính.',
    },
    { cite: at('33'), reason: 'Điều chung về hồ sơ chưa đọc được toàn văn.' },
    { cite: at('43'), reason: 'Thủ tục đơn giản chưa đọc được.' },
    { cite: at('60'), reason: 'Quy định chuyển tiếp chỉ đọc được một phần, chưa đủ để mã hoá.' },
  ],
}
