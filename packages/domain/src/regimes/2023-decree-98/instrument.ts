import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { ballots, centralBallot, centralQuorum, flagQuota } from './ballots.ts'
import { bonuses } from './bonuses.ts'
import { at, id } from './sources.ts'
import { standards } from './standards.ts'
import { timeLimits } from './time-limits.ts'

export const instrument: Instrument = {
  id,
  number: '98/2023/NĐ-CP',
  titleVi: 'Nghị định quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  titleEn: 'Decree detailing the Law on Emulation and Commendation',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: day('2023-12-31'),
  effective: day('2024-01-01'),
  source: 'Nghị định 98/2023/NĐ-CP, đọc qua các trích dẫn đã công bố',
  ends: [],
  adds: [...ballots, centralBallot, centralQuorum, flagQuota, ...bonuses, ...timeLimits],
  replaces: standards,
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('4.5'),
      reason:
        'Thời gian nghỉ thai sản tính vào thời gian xét: không điều kiện nào về số ngày nghỉ, số ngày làm việc đếm thời gian này nên không cần ngoại lệ.',
    },
    {
      cite: at('4.6'),
      reason:
        'Ưu tiên nữ, tập thể có từ 70% nữ khi ngang nhau: dùng để xếp thứ tự, không phải điều kiện.',
    },
    {
      cite: at('6'),
      reason:
        'Người chỉ tham gia kháng chiến chống Pháp, người ở liên tục chiến trường miền Nam từ 10 năm và người hoạt động trước năm 1945: dòng của họ trong bảng chức vụ chưa đọc được.',
    },
    { cite: at('31'), reason: 'Lấy ý kiến là bước của thủ tục, không phải tiêu chuẩn.' },
    { cite: at('40'), reason: 'Thủ tục đơn giản là thủ tục, không phải tiêu chuẩn.' },
    {
      cite: at('48'),
      reason: 'Điều kiện họp của hội đồng bộ, tỉnh do chủ tịch hội đồng quy định.',
    },
    {
      cite: at('49'),
      reason: 'Điều kiện họp của hội đồng cấp tỉnh do chủ tịch hội đồng quy định.',
    },
  ],
}
