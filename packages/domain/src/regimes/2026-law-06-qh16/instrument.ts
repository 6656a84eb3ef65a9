import { day } from '../../kernel/index.ts'
import type { AwardProvision, CompetenceProvision, Instrument } from '../../law/index.ts'
import { allAuthorities, allAwards } from '../2022-law-06-qh15/instrument.ts'
import { instrument as communePowers } from '../2025-decree-129/instrument.ts'
import { ids } from '../natures/index.ts'
import { recalled } from '../provenance.ts'
import { carriedProcedure, newProcedure } from './procedure.ts'
import { at, id, unread } from './sources.ts'
import { standards } from './standards.ts'

const unverified = <Carried extends AwardProvision | CompetenceProvision>(
  provision: Carried,
): Carried => ({ ...provision, provenance: unread })

/** The commune's title has its name, and the commune its powers, from decrees that stand. */
const names = allAwards.filter(({ award }) => award !== ids.exemplaryCommune)
const ofDecree = new Set(communePowers.replaces.map((provision) => provision.id))
const authorities = allAuthorities.filter((provision) => !ofDecree.has(provision.id))

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
  adds: newProcedure,
  replaces: [...standards, ...[...names, ...authorities].map(unverified), ...carriedProcedure],
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
        'Điều sửa đổi (khoảng 13 trang, dự thảo đụng đến 47 điều của Luật năm 2022) chưa đọc được: mọi tiêu chuẩn, thẩm quyền giữ theo quy định trước và ghi là chưa đối chiếu.',
    },
    {
      cite: at('1'),
      reason:
        'Tiêu chuẩn đi đầu trong đổi mới sáng tạo, chuyển đổi số: đã có trong Luật theo bản tin tổng hợp, nhưng chưa biết của danh hiệu, hình thức nào, là điều kiện bắt buộc hay lựa chọn.',
    },
    {
      cite: at('1'),
      reason:
        'Dự thảo: không tặng nhiều hình thức cho một thành tích đột xuất hoặc chuyên đề; lượng hoá tiêu chuẩn chính trị; phạm vi thi đua. Chưa có nguồn xác nhận.',
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
