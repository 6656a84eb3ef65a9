import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import {
  ballotsUnder,
  centralBallotUnder,
  centralQuorumUnder,
  flagQuotaUnder,
} from '../2023-decree-98/ballots.ts'
import { entitled } from '../making.ts'
import { natures } from '../natures/index.ts'
import { inherited, read, recalled } from '../provenance.ts'
import { bonuses } from './bonuses.ts'
import { delegations } from './delegations.ts'
import { procedure } from './procedure.ts'
import { at, id } from './sources.ts'
import { fresh, standing } from './standards.ts'

const carriedOver = (of: string) =>
  inherited(
    of,
    'Điều tương ứng của Nghị định 152/2025/NĐ-CP chưa đọc được; giữ theo Nghị định 98/2023/NĐ-CP.',
  )

const ballots = {
  cite: at('33'),
  provenance: carriedOver('Nghị định 98/2023/NĐ-CP Điều 30 khoản 7'),
}
const centralCouncil = {
  cite: at('45'),
  provenance: carriedOver('Nghị định 98/2023/NĐ-CP Điều 47'),
}
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
    ...delegations,
    ...fresh,
    ...ballotsUnder(ballots),
    centralQuorumUnder(centralCouncil),
    centralBallotUnder(centralCouncil),
    flagQuotaUnder({
      cite: at('33'),
      provenance: carriedOver('Nghị định 91/2017/NĐ-CP Điều 11 và Công văn 5007/BNV-TĐKT năm 2023'),
    }),
    ...bonuses,
    ...procedure,
  ],
  replaces: [
    ...standing,
    entitled(natures.exemplaryCommune, 'Xã, phường, đặc khu tiêu biểu', {
      cite: at('50.2.c'),
      provenance: read('Nghị định 152/2025/NĐ-CP Điều 50 khoản 2, trích tại thuvienphapluat.vn'),
    }),
  ],
  repeals: [],
  transitions: [
    {
      id: 'received-before-july-2025',
      cite: at('60.3'),
      provenance: recalled(
        'Thông báo của Bộ Nội vụ về hồ sơ ngày 15/6/2025 xét theo Nghị định 98/2023/NĐ-CP Điều 46 và Nghị định 152/2025/NĐ-CP Điều 60 khoản 3 (societynewstech.com)',
        'Chỉ đọc được khoản 3 qua thông báo áp dụng cho một hồ sơ: hồ sơ trình trước ngày 01/7/2025 làm tiếp theo quy định trước.',
      ),
      receivedBefore: day('2025-07-01'),
      newLawIfMoreFavourable: false,
    },
  ],
  notEncoded: [
    {
      cite: at('6'),
      reason:
        'Bộ, ngành, tỉnh tự quy định hồ sơ, thủ tục của danh hiệu cơ sở: thành phần ở đây là mặc định, quy định địa phương thay được.',
    },
    {
      cite: at('9'),
      reason:
        'Người chỉ tham gia kháng chiến chống Pháp, người ở liên tục chiến trường miền Nam, người hoạt động trước năm 1945: dòng của họ chưa đọc được. Chức vụ thấp hơn sau sắp xếp tổ chức tính như chức vụ cũ đến hết nhiệm kỳ: người lập hồ sơ ghi theo chức vụ được tính. Người nghỉ trước tuổi do sắp xếp (Nghị định 178/2024/NĐ-CP Điều 7 khoản 3): phần nhiệm kỳ còn lại tính như đang giữ chức vụ, người lập hồ sơ ghi đến ngày được tính.',
    },
    { cite: at('33'), reason: 'Điều chung về hồ sơ chưa đọc được toàn văn.' },
    {
      cite: at('60'),
      reason: 'Quy định chuyển tiếp chỉ đọc được khoản 3; các khoản khác chưa đọc được.',
    },
  ],
}
