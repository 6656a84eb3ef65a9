import { builder } from '../builder.ts'
import { words } from '../results.ts'
import { ReviewKindEnum } from './enums.ts'

export const RaiseLimitationInput = builder.inputType('RaiseLimitationInput', {
  description: 'Nêu một hạn chế, của cụm, khối hoặc của một đơn vị.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    cluster: t.id({ description: 'Cụm, khối; không có khi là kỳ họp của riêng đơn vị.' }),
    unit: t.id({ description: 'Đơn vị có hạn chế; không có khi là của cả cụm, khối.' }),
    year: t.int({ required: true, description: 'Năm được xem xét.' }),
    review: t.field({ type: ReviewKindEnum, required: true, description: 'Kỳ họp.' }),
    raisedOn: t.field({ type: 'Date', required: true, description: 'Ngày nêu.' }),
    theme: t.string({ required: true, description: 'Chủ đề.' }),
    text: t.string({ required: true, description: 'Nội dung.' }),
  }),
})

export const AssignLimitationTaskInput = builder.inputType('AssignLimitationTaskInput', {
  description: 'Giao nhiệm vụ khắc phục.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    limitation: t.id({ required: true, description: 'Hạn chế.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    text: t.string({ required: true, description: 'Nội dung nhiệm vụ.' }),
    owner: t.id({ required: true, description: 'Đơn vị thực hiện.' }),
    dueOn: t.field({ type: 'Date', required: true, description: 'Hạn.' }),
  }),
})

export const ReportLimitationTaskInput = builder.inputType('ReportLimitationTaskInput', {
  description: 'Báo cáo kết quả khắc phục.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    limitation: t.id({ required: true, description: 'Hạn chế.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    task: t.id({ required: true, description: 'Nhiệm vụ.' }),
    result: t.string({ required: true, description: 'Kết quả.' }),
    doneOn: t.field({ type: 'Date', required: true, description: 'Ngày hoàn thành.' }),
  }),
})

export const CloseLimitationInput = builder.inputType('CloseLimitationInput', {
  description: 'Đóng hạn chế.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    limitation: t.id({ required: true, description: 'Hạn chế.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
  }),
})

export const ReopenLimitationInput = builder.inputType('ReopenLimitationInput', {
  description: 'Mở lại hạn chế.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    limitation: t.id({ required: true, description: 'Hạn chế.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    reason: t.string({ required: true, description: 'Lý do.' }),
  }),
})

const AnniversaryInput = builder.inputType('PlanAnniversaryInput', {
  description: 'Ngày kỷ niệm làm căn cứ.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Tên ngày kỷ niệm.' }),
    baseYear: t.int({ required: true, description: 'Năm gốc.' }),
  }),
})

const TraceInput = builder.inputType('PlanTraceInput', {
  description: 'Một căn cứ: đúng một trong ba.',
  fields: (t) => ({
    limitation: t.id({ description: 'Hạn chế.' }),
    document: t.id({ description: 'Văn bản chỉ đạo.' }),
    anniversary: t.field({ type: AnniversaryInput, description: 'Ngày kỷ niệm.' }),
  }),
})

export const SavePlanItemInput = builder.inputType('SavePlanItemInput', {
  description: 'Lưu một nhiệm vụ trong phương hướng năm sau.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    id: t.id({ description: 'Mã nhiệm vụ đã có; không có khi thêm mới.' }),
    expectedVersion: t.int({ description: words.version }),
    cluster: t.id({ description: 'Cụm, khối; không có khi là kế hoạch của riêng đơn vị.' }),
    unit: t.id({ description: 'Đơn vị, khi là kế hoạch của riêng đơn vị.' }),
    year: t.int({ required: true, description: 'Năm của kế hoạch.' }),
    text: t.string({ required: true, description: 'Nội dung.' }),
    owner: t.id({ description: 'Đơn vị thực hiện.' }),
    dueOn: t.field({ type: 'Date', description: 'Hạn.' }),
    traces: t.field({ type: [TraceInput], required: true, description: 'Căn cứ.' }),
  }),
})

export const WithdrawPlanItemInput = builder.inputType('WithdrawPlanItemInput', {
  description: 'Rút một nhiệm vụ khỏi kế hoạch.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    id: t.id({ required: true, description: 'Mã nhiệm vụ.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    reason: t.string({ required: true, description: 'Lý do.' }),
  }),
})
