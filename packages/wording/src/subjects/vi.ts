import type { RecordWords } from './words.ts'

export const vi: RecordWords = {
  names: {
    rating: 'Xếp loại năm',
    award: 'Danh hiệu, hình thức đã được tặng',
    initiative: 'Sáng kiến, đề tài được công nhận',
    discipline: 'Quyết định kỷ luật',
    posting: 'Quá trình công tác',
    absence: 'Thời gian nghỉ',
    'cluster-result': 'Kết quả thi đua cụm, khối',
    'movement-result': 'Kết quả phong trào thi đua',
    achievement: 'Thành tích được xác nhận',
    attestation: 'Xác nhận trong hồ sơ',
    members: 'Số liệu thành viên tập thể',
    subject: 'Thông tin của đối tượng',
    'pending-case': 'Vụ việc đang xem xét',
    training: 'Đào tạo, bồi dưỡng',
  },
  rating: (year, level) => `Xếp loại năm ${year}: ${level}`,
  partyRating: (year, level) => `Xếp loại tổ chức đảng, đoàn thể năm ${year}: ${level}`,
  award: (award, year) => `${award} năm ${year}`,
  initiative: (year) => `Sáng kiến, đề tài được công nhận năm ${year}`,
  discipline: (from) => `Quyết định kỷ luật từ ngày ${from}`,
  clusterResult: (year, rank) => `Kết quả thi đua cụm, khối năm ${year}: xếp thứ ${rank}`,
  movementResult: (year) => `Kết quả phong trào thi đua năm ${year}`,
  achievement: (year) => `Thành tích được xác nhận năm ${year}`,
  members: (year, total) => `Số liệu ${total} thành viên năm ${year}`,
}
