import { builder } from '../builder.ts'
import { words } from '../results.ts'
import { BallotPurposeEnum, ConferenceKindEnum, ConferenceStepEnum } from './enums.ts'

export const PlanConferenceInput = builder.inputType('PlanConferenceInput', {
  description: 'Lập hội nghị của cụm, khối.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    cluster: t.id({ required: true, description: 'Cụm, khối.' }),
    kind: t.field({ type: ConferenceKindEnum, required: true, description: 'Loại hội nghị.' }),
    year: t.int({ required: true, description: 'Năm được sơ kết, tổng kết.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'Ngày họp.' }),
    place: t.string({ description: 'Nơi họp.' }),
    host: t.id({ description: 'Đơn vị đăng cai.' }),
  }),
})

export const RescheduleConferenceInput = builder.inputType('RescheduleConferenceInput', {
  description: 'Đổi ngày, nơi họp khi chưa khai mạc.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    conference: t.id({ required: true, description: 'Hội nghị.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    heldOn: t.field({ type: 'Date', required: true, description: 'Ngày họp.' }),
    place: t.string({ description: 'Nơi họp.' }),
    host: t.id({ description: 'Đơn vị đăng cai.' }),
  }),
})

export const CancelConferenceInput = builder.inputType('CancelConferenceInput', {
  description: 'Hủy hội nghị chưa khai mạc; it is kept as cancelled.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    conference: t.id({ required: true, description: 'Hội nghị.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    reason: t.string({ required: true, description: 'Lý do hủy.' }),
  }),
})

const DelegateInput = builder.inputType('DelegateInput', {
  description: 'Một đơn vị thành viên dự họp hay vắng.',
  fields: (t) => ({
    unit: t.id({ required: true, description: 'Đơn vị thành viên.' }),
    present: t.boolean({ required: true, description: 'Có mặt.' }),
    representative: t.string({ description: 'Họ tên, chức vụ người đại diện; cần khi có mặt.' }),
  }),
})

export const RecordDelegatesInput = builder.inputType('RecordDelegatesInput', {
  description: 'Điểm danh các đơn vị thành viên.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    conference: t.id({ required: true, description: 'Hội nghị.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    attendance: t.field({
      type: [DelegateInput],
      required: true,
      description: 'Các dòng điểm danh; a row given again replaces the one before.',
    }),
  }),
})

export const OpenConferenceInput = builder.inputType('OpenConferenceInput', {
  description: 'Khai mạc hội nghị.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    conference: t.id({ required: true, description: 'Hội nghị.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    chair: t.string({ required: true, description: 'Người chủ trì: họ tên, chức vụ.' }),
    secretary: t.string({ required: true, description: 'Thư ký: họ tên, chức vụ.' }),
    guests: t.string({ description: 'Đại biểu mời.' }),
    beganAt: t.string({ description: 'Giờ khai mạc, dạng 07:30.' }),
  }),
})

const ConferenceLimitationInput = builder.inputType('ConferenceLimitationInput', {
  description: 'Một tồn tại, hạn chế.',
  fields: (t) => ({
    theme: t.string({ required: true, description: 'Chủ đề: hồ sơ, quy chế, tỷ lệ khen…' }),
    text: t.string({ required: true, description: 'Nội dung.' }),
  }),
})

export const RaiseConferenceLimitationsInput = builder.inputType(
  'RaiseConferenceLimitationsInput',
  {
    description: 'Ghi tồn tại, hạn chế được nêu; takes the place of what was recorded before.',
    fields: (t) => ({
      idempotencyKey: t.string({ required: true, description: words.key }),
      conference: t.id({ required: true, description: 'Hội nghị.' }),
      expectedVersion: t.int({ required: true, description: words.version }),
      limitations: t.field({
        type: [ConferenceLimitationInput],
        required: true,
        description: 'Các tồn tại, hạn chế.',
      }),
    }),
  },
)

const ConferenceTaskInput = builder.inputType('ConferenceTaskInput', {
  description: 'Một nhiệm vụ của kỳ sau.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'Nội dung.' }),
    owner: t.id({ description: 'Đơn vị thực hiện; null là cả cụm, khối.' }),
    dueOn: t.field({ type: 'Date', description: 'Thời hạn.' }),
    limitation: t.id({
      description:
        'Để khắc phục tồn tại, hạn chế nào của hội nghị; then owner and deadline are needed.',
    }),
  }),
})

export const SetConferenceTasksInput = builder.inputType('SetConferenceTasksInput', {
  description: 'Ghi nhiệm vụ của kỳ sau; takes the place of what was recorded before.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    conference: t.id({ required: true, description: 'Hội nghị.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    tasks: t.field({ type: [ConferenceTaskInput], required: true, description: 'Các nhiệm vụ.' }),
  }),
})

const RankInput = builder.inputType('MemberRankInput', {
  description: 'Thứ hạng của một thành viên.',
  fields: (t) => ({
    unit: t.id({ required: true, description: 'Đơn vị thành viên.' }),
    rank: t.int({ required: true, description: 'Xếp thứ; equal ranks are a tie.' }),
  }),
})

export const RankMembersInput = builder.inputType('RankMembersInput', {
  description: 'Xếp hạng các thành viên: entered, or taken from the locked board of scores.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    conference: t.id({ required: true, description: 'Hội nghị.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    ranks: t.field({
      type: [RankInput],
      description:
        'Thứ hạng nhập, khi cụm, khối không chấm điểm; null: lấy từ bảng điểm đã khóa của năm.',
    }),
  }),
})

const CandidateInput = builder.inputType('ConferenceCandidateInput', {
  description: 'Một đơn vị được bình xét cho một hình thức.',
  fields: (t) => ({
    award: t.string({ required: true, description: 'Mã danh hiệu, hình thức.' }),
    unit: t.id({ required: true, description: 'Đơn vị.' }),
    givenByCluster: t.boolean({
      description:
        'Cụm, khối tự tặng, không đề nghị cấp có thẩm quyền: refused, for a cluster gives no award of the law.',
    }),
  }),
})

export const ConsiderCandidatesInput = builder.inputType('ConsiderCandidatesInput', {
  description: 'Bình xét; takes the place of what was recorded before.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    conference: t.id({ required: true, description: 'Hội nghị.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    candidates: t.field({
      type: [CandidateInput],
      required: true,
      description: 'Các đơn vị được bình xét.',
    }),
  }),
})

export const OpenConferenceBallotInput = builder.inputType('OpenConferenceBallotInput', {
  description: 'Bắt đầu bỏ phiếu kín.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    conference: t.id({ required: true, description: 'Hội nghị.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    purpose: t.field({ type: BallotPurposeEnum, required: true, description: 'Về việc gì.' }),
    award: t.string({ description: 'Danh hiệu, hình thức, khi bình chọn.' }),
    rank: t.int({ description: 'Hạng đang đồng nhau, khi phân định.' }),
    options: t.idList({ description: 'Các đơn vị ứng cử, khi bầu.' }),
    seats: t.int({ description: 'Số đơn vị cần bầu, khi bầu trưởng hoặc phó; 1 khi không nói.' }),
  }),
})

export const CastConferenceBallotInput = builder.inputType('CastConferenceBallotInput', {
  description: 'Bỏ phiếu kín, nhân danh một đơn vị thành viên.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    conference: t.id({ required: true, description: 'Hội nghị.' }),
    ballot: t.id({ required: true, description: 'Lần bỏ phiếu.' }),
    unit: t.id({ required: true, description: 'Đơn vị thành viên bỏ phiếu.' }),
    choices: t.idList({
      required: true,
      description: 'Các đơn vị được chọn; rỗng là phiếu trắng.',
    }),
  }),
})

export const CloseConferenceBallotInput = builder.inputType('CloseConferenceBallotInput', {
  description: 'Kết thúc bỏ phiếu và kiểm phiếu.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    conference: t.id({ required: true, description: 'Hội nghị.' }),
    ballot: t.id({ required: true, description: 'Lần bỏ phiếu.' }),
  }),
})

export const AcclaimCandidatesInput = builder.inputType('AcclaimCandidatesInput', {
  description: 'Suy tôn những đơn vị đủ phiếu; takes the place of what was recorded before.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    conference: t.id({ required: true, description: 'Hội nghị.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    candidates: t.idList({ required: true, description: 'Mã của các đơn vị đã bình xét.' }),
  }),
})

export const PassConferenceStepInput = builder.inputType('PassConferenceStepInput', {
  description: 'Kết thúc bước hiện tại của chương trình.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    conference: t.id({ required: true, description: 'Hội nghị.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    step: t.field({ type: ConferenceStepEnum, required: true, description: 'Bước hiện tại.' }),
    outcome: t.string({ description: 'Kết luận của bước; cần có ở bước đánh giá kết quả.' }),
  }),
})

export const CloseConferenceInput = builder.inputType('CloseConferenceInput', {
  description: 'Bế mạc hội nghị khi đã qua hết chương trình.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    conference: t.id({ required: true, description: 'Hội nghị.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    minutesNumber: t.string({ description: 'Số của biên bản; để trống khi ghi bằng tay.' }),
    endedAt: t.string({ description: 'Giờ bế mạc, dạng 11:00.' }),
  }),
})
