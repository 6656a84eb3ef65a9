import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { procedure } from './procedure.ts'
import { at, id, standards } from './standards.ts'

export const instrument: Instrument = {
  id,
  number: '65/2014/NĐ-CP',
  titleVi:
    'Nghị định quy định chi tiết thi hành Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013',
  titleEn: 'Decree detailing the amendment of 2013 to the Law on Emulation and Commendation',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: null,
  effective: day('2014-08-20'),
  source:
    'https://raw.githubusercontent.com/21ts444/thcshoangluong/main/tin-tuc-thong-bao/thi-dua-khen-thuong/thi-dua-khen-thuong.html',
  ends: [],
  adds: procedure,
  replaces: standards,
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('2'),
      reason:
        'Khen thưởng người đứng đầu phải căn cứ kết quả của tập thể; người thẩm định cân nhắc.',
    },
    {
      cite: at('3.4'),
      reason:
        'Phong tặng “Chiến sĩ thi đua toàn quốc” sau năm đạt danh hiệu cấp tỉnh lần thứ hai: thời điểm đề nghị, không phải tiêu chuẩn.',
    },
    {
      cite: at('4'),
      reason: 'Hội đồng sáng kiến cơ sở và người công nhận là thủ tục công nhận sáng kiến.',
    },
    {
      cite: at('11.1.a'),
      reason:
        'Người tham gia cách mạng từ năm 1935 về trước; Huyện ủy viên ở chiến trường miền Nam trước ngày 30/4/1975: hồ sơ đã giải quyết từ trước, không lưu dữ liệu để tính.',
    },
    {
      cite: at('12.1.a'),
      reason:
        'Chức vụ trong lực lượng vũ trang xét “Huân chương Quân công”, “Huân chương Bảo vệ Tổ quốc” không có nhóm mã: người có thẩm quyền xác nhận.',
    },
    {
      cite: at('9.1.b'),
      reason:
        'Cấp bậc tướng được thay cho chức vụ (Đại tướng, Thượng tướng, Trung tướng): dữ liệu không lưu cấp bậc hàm.',
    },
    {
      cite: at('21'),
      reason:
        'Thời gian ở biển, đảo, vùng đặc biệt khó khăn nhân hệ số 2 khi xét “Huy chương Chiến sĩ vẻ vang”, và trường hợp hy sinh: thời gian phục vụ được nhập sau khi quy đổi.',
    },
  ],
}
