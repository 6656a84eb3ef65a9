import { builder } from '../builder.ts'
import { words } from '../results.ts'
import { AttendanceEnum, BallotChoiceEnum } from './enums.ts'

export const PlanSessionInput = builder.inputType('PlanSessionInput', {
  description: 'Lập phiên họp với chương trình.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    council: t.id({ required: true, description: 'Hội đồng.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'Ngày họp.' }),
    place: t.string({ description: 'Nơi họp.' }),
    proposals: t.idList({ required: true, description: 'Hồ sơ, theo thứ tự của chương trình.' }),
  }),
})

const AttendanceInput = builder.inputType('AttendanceInput', {
  description: 'Sự có mặt của một thành viên.',
  fields: (t) => ({
    member: t.id({ required: true, description: 'Mã thành viên.' }),
    attendance: t.field({ type: AttendanceEnum, required: true, description: 'Dự họp.' }),
  }),
})

export const RecordAttendanceInput = builder.inputType('RecordAttendanceInput', {
  description: 'Ghi thành phần dự họp; a member named again replaces the earlier row.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    session: t.id({ required: true, description: 'Phiên họp.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    attendance: t.field({
      type: [AttendanceInput],
      required: true,
      description: 'Các thành viên.',
    }),
  }),
})

const sessionStep = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      idempotencyKey: t.string({ required: true, description: words.key }),
      session: t.id({ required: true, description: 'Phiên họp.' }),
      expectedVersion: t.int({ required: true, description: words.version }),
    }),
  })

export const OpenSessionInput = sessionStep('OpenSessionInput', 'Khai mạc phiên họp.')
export const CloseSessionInput = sessionStep('CloseSessionInput', 'Bế mạc phiên họp.')

const itemStep = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      idempotencyKey: t.string({ required: true, description: words.key }),
      item: t.id({ required: true, description: 'Nội dung của chương trình.' }),
    }),
  })

export const OpenBallotInput = itemStep('OpenBallotInput', 'Bắt đầu bỏ phiếu một nội dung.')
export const CloseBallotInput = itemStep('CloseBallotInput', 'Kết thúc bỏ phiếu và kiểm phiếu.')

export const CastBallotInput = builder.inputType('CastBallotInput', {
  description: 'Bỏ phiếu.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    item: t.id({ required: true, description: 'Nội dung của chương trình.' }),
    choice: t.field({ type: BallotChoiceEnum, required: true, description: 'Lựa chọn.' }),
  }),
})

export const ChooseBallotReadingInput = builder.inputType('ChooseBallotReadingInput', {
  description: 'Chọn một cách đọc tỷ lệ phiếu.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    item: t.id({ required: true, description: 'Nội dung của chương trình.' }),
    reading: t.string({ required: true, description: 'Mã cách đọc, từ `TallyReading.reading`.' }),
    reason: t.string({ required: true, description: 'Lý do.' }),
  }),
})
