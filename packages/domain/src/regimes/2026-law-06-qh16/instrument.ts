import { citing } from '../../citations/index.ts'
import { all, any, branch, readings, when } from '../../criteria/index.ts'
import { day } from '../../kernel/index.ts'
import type { CriteriaProvision, Instrument } from '../../law/index.ts'
import { standards } from '../2022-law-06-qh15/instrument.ts'
import { fighterBase as standard } from '../2022-law-06-qh15/titles.ts'
import { advancedWorker } from '../2025-circular-15/instrument.ts'
import { underPrinciples } from '../2025-decree-152/instrument.ts'
import { ids } from '../natures/index.ts'
import { draft, inherited, recalled } from '../provenance.ts'

const id = '2026-law-06-qh16'
const at = citing(id)
const of2022 = citing('2022-law-06-qh15')

const unread = inherited(
  'Luật số 06/2022/QH15',
  'Điều 1 của Luật số 06/2026/QH16 (điều sửa đổi) chưa đọc được; giữ quy định trước ngày 01/10/2026 cho đến khi đối chiếu.',
)
const drafted = draft(
  'https://dantri.com.vn/noi-vu/bo-noi-vu-de-xuat-thay-the-tieu-chuan-danh-hieu-lao-dong-tien-tien-20251215203438478.htm',
  'Dự thảo tháng 12/2025 đòi cả hoàn thành xuất sắc nhiệm vụ và sáng kiến; chưa có nguồn nào xác nhận Luật đã thông qua như vậy.',
)

const carried = (provision: CriteriaProvision): CriteriaProvision => ({
  ...provision,
  provenance: unread,
})

const excellent = when('ratingInYear', { min: 'excellent' }).at(of2022('23.2'), drafted)
const initiative = when('initiatives', {
  scope: 'base',
  count: 1,
  years: 1,
  unused: true,
  titlesMayShare: true,
}).at(of2022('23.2'), drafted)
const advanced = when('meetsStandardOf', { anyOf: [ids.advancedWorker] }).at(of2022('23.1'), unread)

/**
 * Hai cách đọc cùng một tiêu chuẩn. Before: “Lao động tiên tiến” and (xuất sắc or sáng kiến). Draft: xuất sắc and
 * sáng kiến. Where both agree the verdict is final; where they differ it is open until a person has chosen the reading.
 */
const twoReadings = readings(
  'article-23',
  {
    id: 'before',
    rule: all(advanced, any(excellent, initiative)),
    cite: of2022('23'),
    provenance: unread,
  },
  { id: 'draft', rule: all(excellent, initiative), cite: at('1'), provenance: drafted },
).at(of2022('23'), unread)

const fighterBase: CriteriaProvision = {
  ...standard,
  cite: of2022('23'),
  provenance: unread,
  rule: branch('base', { subjects: ['person'], route: 'merit' }, twoReadings).at(
    of2022('23'),
    unread,
  ),
}

const others = standards.filter(
  ({ award }) => award !== ids.fighterBase && award !== ids.advancedWorker,
)

export const instrument: Instrument = {
  id,
  number: '06/2026/QH16',
  titleVi: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
  titleEn: 'Law amending the Law on Emulation and Commendation',
  rank: 'law',
  issuer: 'Quốc hội',
  signed: day('2026-04-23'),
  effective: day('2026-10-01'),
  source: 'https://vanban.chinhphu.vn/?classid=1&docid=218100&pageid=27160&typegroupid=3',
  ends: [],
  adds: [],
  replaces: [
    underPrinciples(fighterBase),
    carried(advancedWorker),
    ...others.map(underPrinciples).map(carried),
  ],
  repeals: [],
  transitions: [
    {
      id: 'received-before-october-2026',
      cite: at('4.4'),
      provenance: recalled(
        'Luật số 06/2026/QH16 Điều 4 khoản 4, theo người đã xem bản ký',
        'Ghi theo lời thuật lại của người đã xem trang 14, 15 của bản ký; cơ quan nào tiếp nhận khi có nhiều cấp thẩm định còn để ngỏ.',
      ),
      receivedBefore: day('2026-10-01'),
      newLawIfMoreFavourable: true,
    },
  ],
  notEncoded: [
    {
      cite: at('1'),
      reason:
        'Điều sửa đổi chưa đọc được: các loại hình khen thưởng chuyên đề mới, tiêu chuẩn đi đầu đổi mới sáng tạo và chuyển đổi số chưa gắn vào danh hiệu nào.',
    },
    { cite: at('2'), reason: 'Nội dung chưa đọc được.' },
    {
      cite: at('4.1'),
      reason:
        'Chuyển tiếp của kết quả, nhiệm vụ khoa học có trước ngày 01/10/2026: danh sách trường hợp chưa đọc được; người có thẩm quyền quyết định.',
    },
    {
      cite: at('4.3'),
      reason: 'Kết quả đã quyết định vẫn có giá trị: sổ khen thưởng không bao giờ xét lại.',
    },
  ],
}
