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
    cite: at('29.2'),
    reason:
      'Tiêu chuẩn chi tiết, thang điểm của ba danh hiệu ở cộng đồng (Điều 29, 30, 31) do Ủy ban nhân dân cấp tỉnh quy định: là dữ liệu của tỉnh, người thẩm định xác nhận.',
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
