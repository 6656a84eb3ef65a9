import { builder } from '../builder.ts'
import { words } from '../results.ts'
import {
  LauncherEnum,
  LaunchItemEnum,
  MovementKindEnum,
  ReliefMeasureEnum,
  ReliefQualifierEnum,
  ReliefStandingEnum,
  TargetBasisEnum,
} from './enums.ts'

const decimalText = 'Số thập phân có dấu chấm, như `173.57`.'

const MovementTargetInput = builder.inputType('MovementTargetInput', {
  description: 'Một chỉ tiêu.',
  fields: (t) => ({
    id: t.id({ description: 'Mã chỉ tiêu đang có; không có khi thêm mới.' }),
    indicator: t.string({ required: true, description: 'Tên chỉ tiêu.' }),
    measure: t.string({ required: true, description: 'Đơn vị đo.' }),
    goal: t.string({ description: `Mức phấn đấu. ${decimalText}` }),
  }),
})

const MovementDocumentInput = builder.inputType('MovementDocumentInput', {
  description: 'Một văn bản.',
  fields: (t) => ({
    type: t.string({ required: true, description: 'Loại văn bản.' }),
    number: t.string({ description: 'Số hiệu.' }),
    dated: t.string({ description: 'Ngày, tháng hoặc năm: `2022-05-09`, `2022-05`, `2022`.' }),
    issuer: t.string({ description: 'Cơ quan ban hành.' }),
    subject: t.string({ required: true, description: 'Trích yếu.' }),
  }),
})

export const SaveMovementInput = builder.inputType('SaveMovementInput', {
  description: 'Lưu phong trào, mới hoặc sửa: the whole content, as it shall stand.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    unit: t.id({ required: true, description: 'Đơn vị chủ trì.' }),
    movement: t.id({ description: 'Phong trào đang sửa; không có khi lập mới.' }),
    expectedVersion: t.int({ description: words.version }),
    name: t.string({ required: true, description: 'Tên phong trào.' }),
    theme: t.string({ description: 'Chủ đề, khẩu hiệu.' }),
    purpose: t.string({ description: 'Mục đích, yêu cầu.' }),
    kind: t.field({ type: MovementKindEnum, required: true, description: 'Loại.' }),
    launcherAsWritten: t.string({
      required: true,
      description: 'Cơ quan phát động, như văn bản viết.',
    }),
    launcher: t.field({
      type: LauncherEnum,
      description: 'Cơ quan phát động theo cách gọi thống nhất; không có khi chưa nêu rõ.',
    }),
    sectors: t.stringList({ required: true, description: 'Ngành, lĩnh vực: mã hoặc lời riêng.' }),
    subjects: t.stringList({ description: 'Đối tượng tham gia: mã hoặc lời riêng.' }),
    from: t.field({ type: 'Date', required: true, description: 'Từ ngày.' }),
    until: t.field({ type: 'Date', description: 'Đến ngày.' }),
    endEvent: t.string({ description: 'Sự kiện kết thúc, khi chưa biết ngày.' }),
    anchors: t.stringList({ description: 'Mã ngày kỷ niệm, từ `commemorations`.' }),
    hcmStudy: t.boolean({ description: 'Gắn với học tập và làm theo Bác.' }),
    parent: t.id({ description: 'Phong trào cấp trên được hưởng ứng.' }),
    core: t.id({ description: 'Phong trào trọng tâm được góp phần vào.' }),
    targets: t.field({ type: [MovementTargetInput], description: 'Chỉ tiêu.' }),
    documents: t.field({ type: [MovementDocumentInput], description: 'Văn bản.' }),
  }),
})

export const LaunchMovementInput = builder.inputType('LaunchMovementInput', {
  description: 'Phát động phong trào.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    movement: t.id({ required: true, description: 'Phong trào.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    launchedOn: t.field({ type: 'Date', required: true, description: 'Ngày phát động.' }),
  }),
})

export const WithdrawMovementInput = builder.inputType('WithdrawMovementInput', {
  description: 'Bỏ dự thảo phong trào.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    movement: t.id({ required: true, description: 'Phong trào.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    reason: t.string({ required: true, description: 'Lý do.' }),
  }),
})

export const CarryOverMovementInput = builder.inputType('CarryOverMovementInput', {
  description: 'Chuyển tiếp phong trào sang năm sau.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    movement: t.id({ required: true, description: 'Phong trào.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    until: t.field({ type: 'Date', description: 'Ngày kết thúc mới.' }),
    endEvent: t.string({ description: 'Sự kiện kết thúc, khi chưa biết ngày.' }),
    reason: t.string({ required: true, description: 'Lý do.' }),
  }),
})

export const MarkCoreMovementInput = builder.inputType('MarkCoreMovementInput', {
  description: 'Chọn phong trào trọng tâm.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    movement: t.id({ required: true, description: 'Phong trào.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    fromYear: t.int({ required: true, description: 'Năm đầu của thời kỳ.' }),
    untilYear: t.int({ required: true, description: 'Năm cuối của thời kỳ.' }),
    confirmed: t.boolean({
      required: true,
      description: 'Đã biết thời kỳ này có phong trào trọng tâm khác và vẫn chọn.',
    }),
  }),
})

export const TickLaunchItemInput = builder.inputType('TickLaunchItemInput', {
  description: 'Đánh dấu một mục của bảng kiểm.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    movement: t.id({ required: true, description: 'Phong trào.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    item: t.field({ type: LaunchItemEnum, required: true, description: 'Mục.' }),
    done: t.boolean({ required: true, description: 'Đã có.' }),
  }),
})

const CommitmentInput = builder.inputType('CommitmentInput', {
  description: 'Mức đăng ký cho một chỉ tiêu.',
  fields: (t) => ({
    target: t.id({ required: true, description: 'Chỉ tiêu.' }),
    registered: t.string({ required: true, description: `Mức đăng ký. ${decimalText}` }),
  }),
})

export const RegisterForMovementInput = builder.inputType('RegisterForMovementInput', {
  description: 'Đăng ký tham gia phong trào.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    movement: t.id({ required: true, description: 'Phong trào.' }),
    unit: t.id({ required: true, description: 'Đơn vị tham gia.' }),
    registeredOn: t.field({ type: 'Date', required: true, description: 'Ngày đăng ký.' }),
    people: t.int({ description: 'Số người tham gia.' }),
    commitments: t.field({ type: [CommitmentInput], description: 'Mức đăng ký từng chỉ tiêu.' }),
    note: t.string({ description: 'Nội dung đăng ký.' }),
  }),
})

const AgainstBasisInput = builder.inputType('AgainstBasisInput', {
  description: 'Kết quả so với một cơ sở: the number of the base, the attainment, or the growth.',
  fields: (t) => ({
    basis: t.field({ type: TargetBasisEnum, required: true, description: 'Cơ sở so sánh.' }),
    asWritten: t.string({ description: 'Cách gọi của báo cáo.' }),
    base: t.string({ description: `Số của cơ sở so sánh. ${decimalText}` }),
    attainment: t.string({ description: `Tỷ lệ hoàn thành, phần trăm. ${decimalText}` }),
    growth: t.string({ description: `Mức tăng, phần trăm. ${decimalText}` }),
  }),
})

export const ReportMovementTargetInput = builder.inputType('ReportMovementTargetInput', {
  description: 'Báo cáo số thực hiện một chỉ tiêu.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    movement: t.id({ required: true, description: 'Phong trào.' }),
    unit: t.id({ required: true, description: 'Đơn vị tham gia.' }),
    target: t.id({ required: true, description: 'Chỉ tiêu.' }),
    reportedOn: t.field({ type: 'Date', required: true, description: 'Ngày báo cáo.' }),
    value: t.string({ description: `Số thực hiện; không có là "chưa có số liệu". ${decimalText}` }),
    bases: t.field({ type: [AgainstBasisInput], description: 'So với từng cơ sở.' }),
    note: t.string({ description: 'Ghi chú.' }),
  }),
})

export const RecordMovementReviewInput = builder.inputType('RecordMovementReviewInput', {
  description: 'Ghi sơ kết, tổng kết.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    movement: t.id({ required: true, description: 'Phong trào.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    final: t.boolean({ required: true, description: 'Tổng kết: it ends the movement.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'Ngày.' }),
    results: t.string({ required: true, description: 'Kết quả.' }),
    limitations: t.string({ description: 'Hạn chế.' }),
    lessons: t.string({ description: 'Bài học.' }),
  }),
})

export const EnterReliefInput = builder.inputType('EnterReliefInput', {
  description: 'Ghi một dòng vào sổ vận động, hỗ trợ.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    movement: t.id({ required: true, description: 'Phong trào.' }),
    unit: t.id({ required: true, description: 'Đơn vị.' }),
    what: t.string({ required: true, description: 'Nội dung.' }),
    measure: t.field({ type: ReliefMeasureEnum, required: true, description: 'Đơn vị đo.' }),
    amount: t.string({ required: true, description: `Số lượng. ${decimalText}` }),
    qualifier: t.field({ type: ReliefQualifierEnum, required: true, description: 'Mức độ.' }),
    asWritten: t.string({ required: true, description: 'Như báo cáo viết.' }),
    mobiliser: t.string({ description: 'Ai vận động.' }),
    destination: t.string({ description: 'Chuyển đến đâu.' }),
    standing: t.field({
      type: ReliefStandingEnum,
      required: true,
      description: 'Quan hệ với các dòng khác.',
    }),
    on: t.field({ type: 'Date', description: 'Ngày.' }),
    note: t.string({ description: 'Ghi chú.' }),
  }),
})

export const StrikeReliefInput = builder.inputType('StrikeReliefInput', {
  description: 'Gạch một dòng ghi nhầm.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    movement: t.id({ required: true, description: 'Phong trào.' }),
    line: t.id({ required: true, description: 'Dòng.' }),
    reason: t.string({ required: true, description: 'Lý do.' }),
  }),
})
