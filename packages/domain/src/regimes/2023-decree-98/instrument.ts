import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { standards } from '../2022-law-06-qh15/instrument.ts'
import { ballots, centralQuorum, flagQuota } from './ballots.ts'
import { bonuses } from './bonuses.ts'
import { underPrinciples } from './principles.ts'
import { at, id } from './sources.ts'
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
  adds: [...ballots, centralQuorum, flagQuota, ...bonuses, ...timeLimits],
  replaces: standards.map(underPrinciples),
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
      reason: 'Thời kỳ kháng chiến và cách cộng thời gian nhiều chức vụ: chưa có dữ liệu để tính.',
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
