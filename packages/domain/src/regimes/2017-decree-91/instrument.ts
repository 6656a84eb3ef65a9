import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { standards as standardsOf2014 } from '../2014-decree-65/standards.ts'
import { bonuses } from './bonuses.ts'
import { procedure, routes } from './procedure.ts'
import { ballots, quotas } from './quotas.ts'
import { at, id, standards } from './standards.ts'

const own = standards({ regular: [], collective: [], higherPostsCount: false })
/** Standards of the decree of 2014, which ends; the others of ours stand in the law and are replaced. */
const ended = new Set(standardsOf2014.map(({ award }) => award))

export const instrument: Instrument = {
  id,
  number: '91/2017/NĐ-CP',
  titleVi: 'Nghị định quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  titleEn: 'Decree detailing the Law on Emulation and Commendation (2017)',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: day('2017-07-31'),
  effective: day('2017-10-01'),
  source: 'Nghị định 91/2017/NĐ-CP, đọc từng điều qua các trích dẫn đã công bố; toàn văn chưa có',
  ends: ['2010-decree-42', '2012-decree-39', '2014-decree-65'],
  adds: [
    ...own.filter(({ award }) => ended.has(award)),
    ...bonuses,
    ...ballots,
    ...quotas,
    ...procedure,
  ],
  replaces: [...own.filter(({ award }) => !ended.has(award)), ...routes],
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('10.2'),
      reason:
        'Nghỉ thai sản, điều trị thương tích khi dũng cảm cứu người được tính là thời gian làm việc: không còn điều kiện về số ngày nghỉ nên không cần ngoại lệ.',
    },
    {
      cite: at('18.1'),
      reason:
        'Cấp bậc tướng thay cho chức vụ và người tham gia cách mạng từ năm 1935 về trước: không lưu dữ liệu để tính.',
    },
    {
      cite: at('45.10'),
      reason: 'Lấy ý kiến nhân dân: thời hạn không có trong điều khoản đã đọc.',
    },
    {
      cite: at('63'),
      reason: 'Điều kiện họp của hội đồng cấp tỉnh không có trong điều khoản đã đọc.',
    },
    {
      cite: at('48.1'),
      reason:
        'Thời điểm trình hồ sơ chỉ nhớ được của “Cờ thi đua của Chính phủ”; các hình thức khác chưa đọc được.',
    },
  ],
}
