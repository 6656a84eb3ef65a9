import type { WorkWords } from './words.ts'

export const vi: WorkWords = {
  submit: { step: 'Hồ sơ đang soạn, chờ trình', action: 'Xem và trình' },
  complete: { step: 'Hồ sơ bị trả lại, chờ hoàn thiện', action: 'Hoàn thiện' },
  receive: { step: 'Hồ sơ đã trình, chờ tiếp nhận', action: 'Tiếp nhận' },
  appraise: { step: 'Hồ sơ chờ thẩm định', action: 'Thẩm định' },
  'plan-session': { step: 'Hồ sơ đã thẩm định, chờ đưa ra hội đồng', action: 'Lập phiên họp' },
  'hold-session': { step: 'Phiên họp hội đồng', action: 'Mở phiên họp' },
  vote: { step: 'Đang bỏ phiếu, chờ phiếu của tôi', action: 'Bỏ phiếu' },
  'close-ballot': { step: 'Đang bỏ phiếu, chờ kiểm phiếu', action: 'Kiểm phiếu' },
  'draft-decision': { step: 'Hồ sơ đã được thông qua, chờ quyết định', action: 'Soạn quyết định' },
  sign: { step: 'Dự thảo quyết định chờ ký', action: 'Xem và ký' },
  'record-conference': { step: 'Chưa ghi kết quả hội nghị tổng kết', action: 'Ghi kết quả' },
  'set-window': { step: 'Chưa đặt thời gian nhận hồ sơ', action: 'Đặt thời gian' },
}
