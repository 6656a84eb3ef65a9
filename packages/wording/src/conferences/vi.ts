import type { ConferenceWords } from './words.ts'

export const vi: ConferenceWords = {
  kind: { 'mid-year': 'Sơ kết 6 tháng đầu năm', annual: 'Tổng kết năm' },
  status: { planned: 'Dự kiến', open: 'Đang họp', closed: 'Đã bế mạc', cancelled: 'Đã hủy' },
  step: {
    results: 'Đánh giá kết quả',
    limitations: 'Tồn tại, hạn chế',
    tasks: 'Nhiệm vụ, giải pháp',
    ranking: 'Xếp hạng',
    assessment: 'Bình xét',
    vote: 'Bỏ phiếu bình chọn',
    acclaim: 'Suy tôn',
    elect: 'Bầu trưởng, phó',
    covenant: 'Ký giao ước thi đua',
  },
  purpose: {
    tie: 'Phân định đồng hạng',
    nomination: 'Bình chọn',
    head: 'Bầu trưởng',
    deputies: 'Bầu phó',
  },
  title: (kind, year) =>
    kind === 'annual'
      ? `Hội nghị tổng kết phong trào thi đua và công tác khen thưởng năm ${year}`
      : `Hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm ${year}`,
}
