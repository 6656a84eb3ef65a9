import type { Words } from './words.ts'

export const vi: Words = {
  proposal: {
    draft: 'Đang soạn',
    submitted: 'Đã trình, chờ tiếp nhận',
    returned: 'Bị trả lại để hoàn thiện',
    'in-appraisal': 'Đang thẩm định',
    appraised: 'Đã thẩm định, chờ hội đồng',
    passed: 'Hội đồng đã thông qua, chờ quyết định',
    'not-passed': 'Hội đồng không thông qua',
    granted: 'Đã có quyết định khen thưởng',
    refused: 'Không được khen thưởng',
    withdrawn: 'Đã rút',
  },
  since: (day) => `từ ${day}`,
  due: (day) => `hạn ${day}`,
  overdue: (day) => `đã quá hạn ${day}`,
  session: { planned: 'Dự kiến', open: 'Đang họp', closed: 'Đã kết thúc' },
  ballot: { 'not-opened': 'Chưa bỏ phiếu', open: 'Đang bỏ phiếu', closed: 'Đã kiểm phiếu' },
  attendance: { present: 'Có mặt', written: 'Gửi ý kiến bằng văn bản', absent: 'Vắng mặt' },
  councilRole: {
    chair: 'Chủ tịch Hội đồng',
    'vice-chair': 'Phó Chủ tịch Hội đồng',
    standing: 'Ủy viên thường trực',
    member: 'Ủy viên',
    secretary: 'Thư ký',
  },
  decision: { draft: 'Dự thảo', signed: 'Đã ký', revoked: 'Đã hủy bỏ' },
  register: { granted: 'Đã khen thưởng', corrected: 'Đã đính chính', revoked: 'Đã hủy bỏ' },
  rating: {
    failed: 'Không hoàn thành nhiệm vụ',
    completed: 'Hoàn thành nhiệm vụ',
    good: 'Hoàn thành tốt nhiệm vụ',
    excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  },
  step: {
    ProposalDrafted: () => 'Lập hồ sơ đề nghị',
    ProposalEdited: () => 'Sửa hồ sơ',
    ProposalSubmitted: () => 'Trình hồ sơ',
    ProposalReceived: ({ day }) => `Tiếp nhận hồ sơ đầy đủ${day === null ? '' : ` ngày ${day}`}`,
    ProposalReturned: ({ text }) => `Trả lại hồ sơ${text}`,
    DocumentAttached: ({ text }) => `Kèm tài liệu${text}`,
    ReadingChosen: ({ text }) => `Chọn cách hiểu quy định${text}`,
    ProposalAppraised: ({ forward, text }) =>
      forward ? `Thẩm định: chuyển hội đồng${text}` : `Thẩm định: không đồng ý${text}`,
    ProposalWithdrawn: ({ text }) => `Rút hồ sơ${text}`,
    ProposalPassed: () => 'Hội đồng bỏ phiếu thông qua',
    ProposalNotPassed: () => 'Hội đồng bỏ phiếu không thông qua',
    ProposalGranted: ({ day }) => `Quyết định khen thưởng${day === null ? '' : ` ngày ${day}`}`,
    ProposalRefused: ({ day }) =>
      `Người có thẩm quyền không đồng ý khen thưởng${day === null ? '' : ` ngày ${day}`}`,
  },
  corrected: (from, to, number) =>
    `Đính chính tên trong sổ từ “${from}” thành “${to}” theo Quyết định số ${number}`,
  revoked: (number) => `Hủy bỏ kết quả khen thưởng theo Quyết định số ${number}`,
}
