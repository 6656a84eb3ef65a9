import { builder } from '../builder.ts'
import { AwardLevelEnum } from '../law/enums.ts'
import { words } from '../results.ts'

export const AttestationInput = builder.inputType('AttestationInput', {
  description: 'Xác nhận về một điều luật giao cho người đánh giá.',
  fields: (t) => ({
    topic: t.string({ required: true, description: 'Mã nội dung xác nhận.' }),
    holds: t.boolean({ required: true, description: 'Đúng hay không.' }),
    year: t.int({ description: 'Cho năm nào; mọi năm khi không nói.' }),
  }),
})

export const DraftProposalInput = builder.inputType('DraftProposalInput', {
  description: 'Lập hồ sơ đề nghị.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    award: t.string({ required: true, description: 'Mã danh hiệu, hình thức.' }),
    subject: t.id({ required: true, description: 'Cá nhân hoặc tập thể.' }),
    year: t.int({ required: true, description: 'Năm thành tích.' }),
    route: t.string({ description: 'Loại hình khen thưởng.' }),
    submittingUnit: t.id({ required: true, description: 'Đơn vị trình.' }),
    merits: t.string({ required: true, description: 'Tóm tắt thành tích; có thể còn trống.' }),
    attestations: t.field({ type: [AttestationInput], description: 'Các xác nhận.' }),
    nomination: t.id({ description: 'Suy tôn của cụm, khối mà hồ sơ này tiếp nối.' }),
  }),
})

export const EditProposalInput = builder.inputType('EditProposalInput', {
  description: 'Sửa hồ sơ; what is left out stays as it is.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    id: t.id({ required: true, description: 'Hồ sơ.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    merits: t.string({ description: 'Tóm tắt thành tích.' }),
    attestations: t.field({
      type: [AttestationInput],
      description: 'Mọi xác nhận, thay các xác nhận cũ.',
    }),
    route: t.string({ description: 'Loại hình khen thưởng; null: mọi loại hình.' }),
  }),
})

export const SubmitProposalInput = builder.inputType('SubmitProposalInput', {
  description: 'Trình hồ sơ.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    id: t.id({ required: true, description: 'Hồ sơ.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
  }),
})

export const ReceiveProposalInput = builder.inputType('ReceiveProposalInput', {
  description: 'Tiếp nhận hồ sơ để thẩm định.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    id: t.id({ required: true, description: 'Hồ sơ.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    receivedOn: t.field({ type: 'Date', required: true, description: 'Ngày nhận đủ hồ sơ.' }),
  }),
})

export const ReturnProposalInput = builder.inputType('ReturnProposalInput', {
  description: 'Trả lại hồ sơ để hoàn thiện.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    id: t.id({ required: true, description: 'Hồ sơ.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    reason: t.string({ required: true, description: 'Lý do.' }),
  }),
})

export const AppraiseProposalInput = builder.inputType('AppraiseProposalInput', {
  description: 'Ghi kết quả thẩm định.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    id: t.id({ required: true, description: 'Hồ sơ.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    opinion: t.string({ required: true, description: 'Ý kiến thẩm định.' }),
    forward: t.boolean({
      required: true,
      description: 'true: đủ điều kiện, chuyển hội đồng; false: không đồng ý.',
    }),
  }),
})

export const ChooseReadingInput = builder.inputType('ChooseReadingInput', {
  description: 'Chọn một cách đọc cho điểm còn để ngỏ của luật, chỉ cho hồ sơ này.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    id: t.id({ required: true, description: 'Hồ sơ.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    openPoint: t.string({ required: true, description: 'Mã điểm để ngỏ.' }),
    reading: t.string({ required: true, description: 'Mã cách đọc.' }),
    reason: t.string({ required: true, description: 'Lý do.' }),
  }),
})

export const WithdrawProposalInput = builder.inputType('WithdrawProposalInput', {
  description: 'Rút hồ sơ.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    id: t.id({ required: true, description: 'Hồ sơ.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    reason: t.string({ required: true, description: 'Lý do.' }),
  }),
})

export const SetProposalWindowInput = builder.inputType('SetProposalWindowInput', {
  description: 'Đặt thời gian nhận đề nghị; đặt lại thì thay thời gian cũ.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    year: t.int({ required: true, description: 'Năm thành tích.' }),
    level: t.field({ type: AwardLevelEnum, required: true, description: 'Cấp khen thưởng.' }),
    opensOn: t.field({ type: 'Date', required: true, description: 'Ngày bắt đầu nhận.' }),
    closesOn: t.field({ type: 'Date', required: true, description: 'Ngày cuối nhận.' }),
  }),
})
