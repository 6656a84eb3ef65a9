import type { NotEncoded } from '../../law/index.ts'
import { at } from './sources.ts'

/** Điều của Luật không thành quy định ở đây, và vì sao. */
export const notEncoded: readonly NotEncoded[] = [
  {
    cite: at('5.2'),
    reason:
      'Không tặng nhiều danh hiệu, hình thức cho một thành tích: dữ kiện nối từng thành tích với từng lần khen chỉ có ở sáng kiến; phần còn lại người thẩm định xem hồ sơ.',
  },
  {
    cite: at('21.1'),
    reason:
      'Việc lựa chọn cá nhân có thành tích tiêu biểu xuất sắc trong số người đủ điều kiện là việc bình xét, bỏ phiếu của hội đồng, không phải điều kiện tự tính.',
  },
  {
    cite: at('25.1'),
    reason:
      'Việc lựa chọn tập thể tiêu biểu xuất sắc nhất trong số tập thể dẫn đầu cụm, khối là việc bình xét, bỏ phiếu của hội đồng.',
  },
  {
    cite: at('27.3'),
    reason: 'Tập thể nào được xét tặng do bộ, ban, ngành, tỉnh quy định: là dữ liệu của nơi đó.',
  },
  {
    cite: at('29'),
    reason:
      'Khung tiêu chuẩn, thang điểm, trình tự của Nghị định 86/2023/NĐ-CP cho ba danh hiệu ở cộng đồng (Điều 29 đến Điều 31) chưa đọc được.',
  },
  {
    cite: at('34'),
    reason:
      'Tiêu chuẩn tặng người nước ngoài của Điều 34, Điều 35 chưa đọc được; người có trách nhiệm đánh giá công lao.',
  },
  {
    cite: at('36'),
    reason:
      'Khoản 3, khoản 4 của Điều 36 đến Điều 38 chưa đọc được (Nghị định 98/2023/NĐ-CP Điều 1 chỉ cho biết mỗi điều có năm khoản); số và loại cờ của tập thể để người có trách nhiệm xác nhận.',
  },
  {
    cite: at('39'),
    reason:
      'Mức chiến công, thành tích của từng hạng (Điều 39 đến Điều 41, Điều 45 đến Điều 47) do Bộ Quốc phòng, Bộ Công an quy định; chưa đọc được.',
  },
  {
    cite: at('42.3'),
    reason:
      'Khoản dành cho doanh nhân, trí thức, nhà khoa học của Điều 42 đến Điều 44 chưa đọc được; họ được xét theo khoản 1.',
  },
  {
    cite: at('42.4'),
    reason:
      'Trường hợp đột xuất, phong trào, đóng góp của tập thể ở hạng Nhất và hạng Nhì chưa đọc được; mới đọc được ở hạng Ba.',
  },
  {
    cite: at('61'),
    reason:
      'Đối tượng và tiêu chuẩn “Bà mẹ Việt Nam anh hùng” đứng ở pháp lệnh riêng; ở đây chỉ hỏi kết luận.',
  },
  {
    cite: at('64'),
    reason:
      'Tiêu chuẩn của các danh hiệu “nhân dân”, “ưu tú” (Điều 64 đến Điều 67) và của hai giải thưởng (Điều 69, Điều 70) đứng ở nghị định riêng của từng ngành; ở đây chỉ hỏi kết luận và danh hiệu phải có trước.',
  },
  {
    cite: at('71.2'),
    reason:
      'Tiêu chuẩn kỷ niệm chương do từng bộ, ban, ngành, tỉnh, tổ chức quy định: là dữ liệu của nơi đó.',
  },
  {
    cite: at('73.3'),
    reason:
      'Khoản dành cho doanh nhân, trí thức, nhà khoa học chưa đọc được; họ được xét theo khoản 1.',
  },
  {
    cite: at('73.5'),
    reason:
      'Khoản dành cho doanh nghiệp, tổ chức kinh tế khác chưa đọc được; họ được xét theo khoản 4.',
  },
  {
    cite: at('84'),
    reason: 'Thành phần hồ sơ không phải tiêu chuẩn; nghị định quy định chi tiết.',
  },
  { cite: at('85'), reason: 'Thủ tục đơn giản là thủ tục, không phải tiêu chuẩn.' },
]
