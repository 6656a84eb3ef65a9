import { builder } from '../builder.ts'
import { words } from '../results.ts'
import { TargetCountingEnum, TargetDirectionEnum } from './enums.ts'

const FiguresInput = builder.inputType('CovenantFiguresInput', {
  description:
    'Số của năm và bốn quý, viết bằng chữ số với dấu chấm thập phân; bỏ trống: chưa có số liệu.',
  fields: (t) => ({
    year: t.string({ description: 'Cả năm.' }),
    q1: t.string({ description: 'Quý I.' }),
    q2: t.string({ description: 'Quý II.' }),
    q3: t.string({ description: 'Quý III.' }),
    q4: t.string({ description: 'Quý IV.' }),
  }),
})

const BasesInput = builder.inputType('CovenantBasesInput', {
  description: 'Các mốc để so sánh.',
  fields: (t) => ({
    districtPlan: t.string({ description: 'Kế hoạch huyện, xã giao.' }),
    provincialPlan: t.string({ description: 'Kế hoạch tỉnh giao.' }),
    previousYear: t.string({ description: 'Thực hiện năm trước.' }),
  }),
})

const TargetInput = builder.inputType('CovenantTargetInput', {
  description: 'Một chỉ tiêu.',
  fields: (t) => ({
    id: t.id({ description: 'Mã chỉ tiêu đã có; không có khi thêm mới.' }),
    group: t.string({ required: true, description: 'Nội dung mà chỉ tiêu thuộc về.' }),
    name: t.string({ required: true, description: 'Tên chỉ tiêu.' }),
    measure: t.string({ required: true, description: 'Đơn vị tính.' }),
    direction: t.field({ type: TargetDirectionEnum, required: true, description: 'Chiều.' }),
    counting: t.field({
      type: TargetCountingEnum,
      required: true,
      description: 'Cách lấy số của năm từ bốn quý.',
    }),
  }),
})

const LineInput = builder.inputType('CovenantLineInput', {
  description: 'Đăng ký của một thành viên cho một chỉ tiêu.',
  fields: (t) => ({
    id: t.id({ description: 'Mã dòng đã có; không có khi thêm mới.' }),
    expectedVersion: t.int({ description: words.version }),
    target: t.id({ required: true, description: 'Chỉ tiêu.' }),
    unit: t.id({ required: true, description: 'Thành viên.' }),
    area: t.string({ description: 'Khu dân cư, thôn, ấp.' }),
    bases: t.field({ type: BasesInput, description: 'Các mốc để so sánh.' }),
    planned: t.field({ type: FiguresInput, required: true, description: 'Số đăng ký.' }),
  }),
})

const ActualInput = builder.inputType('CovenantActualInput', {
  description: 'Kết quả của một dòng đăng ký.',
  fields: (t) => ({
    line: t.id({ required: true, description: 'Dòng đăng ký.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    actual: t.field({ type: FiguresInput, required: true, description: 'Số thực hiện.' }),
    evidence: t.string({ description: 'Tài liệu làm căn cứ.' }),
  }),
})

const SignatureInput = builder.inputType('CovenantSignatureInput', {
  description: 'Chữ ký của một thành viên tại hội nghị.',
  fields: (t) => ({
    unit: t.id({ required: true, description: 'Thành viên.' }),
    signerName: t.string({ required: true, description: 'Người ký.' }),
  }),
})

export const DraftCovenantInput = builder.inputType('DraftCovenantInput', {
  description: 'Lập giao ước của một năm.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    cluster: t.id({ required: true, description: 'Cụm, khối.' }),
    year: t.int({ required: true, description: 'Năm.' }),
  }),
})

export const SaveCovenantTargetsInput = builder.inputType('SaveCovenantTargetsInput', {
  description: 'Sửa danh mục chỉ tiêu: cả danh mục theo thứ tự; chỉ tiêu không có trong đó thì bỏ.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    covenant: t.id({ required: true, description: 'Giao ước.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    targets: t.field({ type: [TargetInput], required: true, description: 'Các chỉ tiêu.' }),
    reason: t.string({ description: 'Lý do; bắt buộc khi đã có chữ ký.' }),
  }),
})

export const SaveCovenantLinesInput = builder.inputType('SaveCovenantLinesInput', {
  description: 'Sửa số đăng ký: chỉ những dòng thay đổi.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    covenant: t.id({ required: true, description: 'Giao ước.' }),
    lines: t.field({ type: [LineInput], required: true, description: 'Các dòng thay đổi.' }),
    reason: t.string({ description: 'Lý do; bắt buộc khi đã có chữ ký.' }),
  }),
})

export const OpenCovenantInput = builder.inputType('OpenCovenantInput', {
  description: 'Mở lấy chữ ký.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    covenant: t.id({ required: true, description: 'Giao ước.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
  }),
})

export const SignCovenantInput = builder.inputType('SignCovenantInput', {
  description: 'Ký giao ước cho một thành viên, hôm nay.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    covenant: t.id({ required: true, description: 'Giao ước.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    unit: t.id({ required: true, description: 'Thành viên.' }),
    signerName: t.string({ required: true, description: 'Người ký.' }),
  }),
})

export const RecordCovenantSignaturesInput = builder.inputType('RecordCovenantSignaturesInput', {
  description: 'Trưởng cụm, khối ghi các chữ ký đã ký trên giấy tại hội nghị.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    covenant: t.id({ required: true, description: 'Giao ước.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    signedOn: t.field({ type: 'Date', required: true, description: 'Ngày ký.' }),
    conference: t.id({ description: 'Hội nghị nơi ký.' }),
    signatures: t.field({ type: [SignatureInput], required: true, description: 'Các chữ ký.' }),
  }),
})

export const RecordCovenantActualsInput = builder.inputType('RecordCovenantActualsInput', {
  description: 'Ghi kết quả thực hiện: chỉ những dòng thay đổi.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    covenant: t.id({ required: true, description: 'Giao ước.' }),
    entries: t.field({ type: [ActualInput], required: true, description: 'Kết quả.' }),
  }),
})
