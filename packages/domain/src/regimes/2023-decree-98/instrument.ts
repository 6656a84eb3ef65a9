import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { ballots, centralBallot, centralQuorum, flagQuota } from './ballots.ts'
import { bonuses } from './bonuses.ts'
import { procedure } from './procedure.ts'
import { at, id } from './sources.ts'
import { standards } from './standards.ts'

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
  adds: [...ballots, centralBallot, centralQuorum, flagQuota, ...bonuses, ...procedure],
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
      cite: at('6'),
      reason:
        'Người chỉ tham gia kháng chiến chống Pháp, người ở liên tục chiến trường miền Nam từ 10 năm và người hoạt động trước năm 1945: dòng của họ trong bảng chức vụ chưa đọc được.',
    },
    {
      cite: at('31'),
      reason:
        'Nội dung ý kiến của Ủy ban nhân dân cấp tỉnh (chấp hành đường lối, bảo hiểm, môi trường, an toàn) do cơ quan được hỏi trả lời.',
    },
    {
      cite: at('32'),
      reason:
        'Khen thưởng phong trào thi đua do Thủ tướng Chính phủ phát động trình theo hướng dẫn của Bộ Nội vụ: không có ngày cố định.',
    },
    {
      cite: at('19'),
      reason:
        '“Huân chương Bảo vệ Tổ quốc” cho quá trình cống hiến (Điều 19 đến Điều 21): phần mềm của một đơn vị quân đội tính 120 tháng theo nhóm hệ số chức vụ 0,7; 0,8; 0,9 đến 1,0; chưa đọc được văn bản nên người có trách nhiệm xác nhận.',
    },
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
