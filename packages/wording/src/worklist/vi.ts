import type { WorkAbout, WorkWords } from './words.ts'

const roman = ['I', 'II', 'III', 'IV'] as const

const meeting = ({ review }: WorkAbout) =>
  review === 'mid-year' ? 'Hội nghị sơ kết' : 'Hội nghị tổng kết'

const quartersOf = ({ quarters }: WorkAbout) =>
  quarters.map((quarter) => roman[quarter - 1] ?? quarter).join(', ')

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

  'vote-at-conference': {
    step: (about) => `${meeting(about)} đang bỏ phiếu, chờ phiếu của đơn vị`,
    action: 'Bỏ phiếu',
  },
  'count-at-conference': {
    step: (about) => `${meeting(about)} đang bỏ phiếu, chờ kiểm phiếu`,
    action: 'Kiểm phiếu',
  },
  'hold-conference': {
    step: (about) => `${meeting(about)} đã định ngày, chờ khai mạc`,
    action: 'Vào hội nghị',
  },
  'run-conference': {
    step: (about) => `${meeting(about)} đang họp, chờ bế mạc`,
    action: 'Điều hành tiếp',
  },
  'attend-conference': {
    step: (about) => `${meeting(about)}, đơn vị dự họp`,
    action: 'Xem chương trình',
  },
  'sign-covenant': { step: 'Giao ước thi đua chờ chữ ký của đơn vị', action: 'Xem và ký' },
  'sign-covenant-again': {
    step: 'Giao ước thi đua đã sửa sau khi ký, chờ đơn vị ký lại',
    action: 'Xem và ký lại',
  },
  'enter-quarter': {
    step: (about) =>
      `Chưa đủ số liệu quý ${quartersOf(about)} của ${about.count ?? 0} chỉ tiêu giao ước`,
    action: 'Nhập số liệu',
  },
  'score-self': {
    step: ({ count }) => `Đang tự chấm điểm, còn ${count ?? 0} tiêu chí chưa có điểm`,
    action: 'Tự chấm',
  },
  'score-cross': {
    step: ({ count }) => `Đang chấm chéo, còn ${count ?? 0} tiêu chí đơn vị chưa chấm`,
    action: 'Chấm chéo',
  },
  'score-official': {
    step: ({ count }) => `Đang chấm chính thức, còn ${count ?? 0} ô chưa có điểm`,
    action: 'Chấm điểm',
  },
  'assign-crossers': {
    step: ({ count }) => `Đang chấm chéo, ${count ?? 0} đơn vị chưa có đơn vị chấm chéo`,
    action: 'Phân công',
  },
  'move-stage': {
    step: 'Bảng chấm điểm đã đủ điểm của bước này, chờ chuyển bước',
    action: 'Xem và chuyển bước',
  },
  'lock-board': {
    step: 'Bảng chấm điểm đã đủ điểm chính thức, chờ khóa',
    action: 'Xem và khóa',
  },
  'report-task': {
    step: 'Nhiệm vụ khắc phục hạn chế, chưa có kết quả',
    action: 'Báo cáo kết quả',
  },
  'assign-task': { step: 'Hạn chế chưa có nhiệm vụ khắc phục', action: 'Giao nhiệm vụ' },
  'close-limitation': {
    step: 'Hạn chế đã có kết quả của mọi nhiệm vụ khắc phục, chờ đóng',
    action: 'Xem và đóng',
  },
  'respond-to-movement': {
    step: 'Phong trào đã phát động, đơn vị chưa hưởng ứng',
    action: 'Xem và hưởng ứng',
  },
  'report-target': {
    step: ({ count }) => `Phong trào đã đăng ký, ${count ?? 0} chỉ tiêu chưa có số thực hiện`,
    action: 'Báo cáo',
  },
  'close-movement': {
    step: 'Phong trào đã hết thời gian, chờ tổng kết',
    action: 'Ghi tổng kết',
  },
  'recognise-heads': {
    step: ({ year }) => `Đã bầu trưởng năm ${year ?? ''}, chờ quyết định công nhận`,
    action: 'Ghi quyết định',
  },
  'assign-monitor': {
    step: 'Chưa có thành viên hội đồng theo dõi',
    action: 'Phân công theo dõi',
  },
}
