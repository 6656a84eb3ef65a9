import type { Day } from '@vinhdanh/domain/kernel'
import type {
  CheckedItem,
  Commemoration,
  FormalitySign,
  MovementDocument,
  MovementEvent,
  MovementReview,
  MovementStep,
  Participant,
} from '@vinhdanh/domain/movements'
import {
  commemorationSentence,
  formalitySentence,
  launchItemLabel,
  movementEventLabel,
} from '@vinhdanh/wording/movements'
import type { AnyRefusal } from '../access/any-refusal.ts'
import { nameOfAccount } from '../access/names.ts'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'
import { inLanguage, type Language } from '../language.ts'
import { UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { FormalitySignEnum, LaunchItemEnum, MovementStepEnum } from './enums.ts'

interface Coded {
  readonly code: string
  readonly say: (code: string, language: Language) => string
}

export const CodeLabelType = builder.objectRef<Coded>('CodeLabel').implement({
  description: 'Một mã của danh mục mở, hoặc lời ghi riêng.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Mã, hoặc chính lời đã ghi.' }),
    label: t.string({
      description: 'Tên gọi.',
      args: inLanguage,
      resolve: ({ code, say }, { language }) => say(code, language),
    }),
  }),
})

export const CorePeriodType = builder
  .objectRef<{ readonly fromYear: number; readonly untilYear: number }>('CorePeriod')
  .implement({
    description: 'Thời kỳ của phong trào trọng tâm.',
    fields: (t) => ({
      fromYear: t.exposeInt('fromYear', { description: 'Năm đầu.' }),
      untilYear: t.exposeInt('untilYear', { description: 'Năm cuối.' }),
    }),
  })

export const CheckedItemType = builder.objectRef<CheckedItem>('CheckedLaunchItem').implement({
  description: 'Một dòng của bảng kiểm trước khi phát động.',
  fields: (t) => ({
    item: t.field({ type: LaunchItemEnum, description: 'Mục.', resolve: ({ item }) => item }),
    label: t.string({
      description: 'Tên mục.',
      args: inLanguage,
      resolve: ({ item }, { language }) => launchItemLabel(item, language),
    }),
    done: t.exposeBoolean('done', { description: 'Đã có.' }),
    required: t.exposeBoolean('required', { description: 'Bắt buộc để phát động.' }),
    byHand: t.exposeBoolean('byHand', { description: 'Do người đánh dấu.' }),
  }),
})

export const MovementDocumentType = builder
  .objectRef<MovementDocument>('MovementDocument')
  .implement({
    description: 'Văn bản chỉ đạo, kế hoạch của phong trào.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Mã.' }),
      type: t.exposeString('type', { description: 'Loại văn bản.' }),
      number: t.exposeString('number', { nullable: true, description: 'Số hiệu.' }),
      dated: t.exposeString('dated', {
        nullable: true,
        description: 'Ngày, có thể chỉ biết đến tháng hoặc năm.',
      }),
      issuer: t.exposeString('issuer', { nullable: true, description: 'Cơ quan ban hành.' }),
      subject: t.exposeString('subject', { description: 'Trích yếu.' }),
    }),
  })

export const ParticipantType = builder.objectRef<Participant>('MovementParticipant').implement({
  description: 'Đơn vị đăng ký tham gia.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị.',
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
    registeredOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày đăng ký; null khi không biết.',
      resolve: ({ registeredOn }): Day | null => registeredOn,
    }),
    people: t.exposeInt('people', { nullable: true, description: 'Số người tham gia.' }),
    note: t.exposeString('note', { nullable: true, description: 'Nội dung đăng ký.' }),
  }),
})

export const ReviewType = builder.objectRef<MovementReview>('MovementReview').implement({
  description: 'Sơ kết, tổng kết phong trào.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã.' }),
    final: t.boolean({ description: 'Tổng kết.', resolve: ({ kind }) => kind === 'final' }),
    heldOn: t.field({
      type: 'Date',
      description: 'Ngày.',
      resolve: ({ heldOn }): Day => heldOn,
    }),
    results: t.exposeString('results', { description: 'Kết quả.' }),
    limitations: t.exposeString('limitations', { nullable: true, description: 'Hạn chế.' }),
    lessons: t.exposeString('lessons', { nullable: true, description: 'Bài học.' }),
  }),
})

export const CommemorationType = builder.objectRef<Commemoration>('Commemoration').implement({
  description: 'Ngày kỷ niệm trong một năm.',
  fields: (t) => ({
    code: t.string({ description: 'Mã ngày kỷ niệm.', resolve: ({ id }) => id }),
    on: t.field({ type: 'Date', description: 'Ngày trong năm.', resolve: ({ on }): Day => on }),
    baseYear: t.exposeInt('baseYear', { description: 'Năm gốc.' }),
    ordinal: t.exposeInt('ordinal', { description: 'Lần thứ mấy: year − base year.' }),
    sentence: t.string({
      description: 'Viết thành câu.',
      args: inLanguage,
      resolve: (each, { language }) => commemorationSentence(each, language),
    }),
  }),
})

export const SignType = builder
  .objectRef<{ readonly sign: FormalitySign }>('FormalityNote')
  .implement({
    description: 'Một dấu hiệu hình thức.',
    fields: (t) => ({
      sign: t.field({ type: FormalitySignEnum, description: 'Mã.', resolve: ({ sign }) => sign }),
      sentence: t.string({
        description: 'Viết thành câu.',
        args: inLanguage,
        resolve: ({ sign }, { language }) => formalitySentence(sign, language),
      }),
    }),
  })

interface StepView {
  readonly step: MovementStep
  readonly refusal: AnyRefusal | null
}

export const PossibleStepType = builder.objectRef<StepView>('MovementPossibleStep').implement({
  description: 'Việc có thể làm với phong trào, hoặc vì sao không.',
  fields: (t) => ({
    step: t.field({ type: MovementStepEnum, description: 'Việc.', resolve: ({ step }) => step }),
    allowed: t.boolean({
      description: 'Làm được hay không.',
      resolve: ({ refusal }) => refusal === null,
    }),
    refusal: t.field({
      type: RefusalRef,
      nullable: true,
      description: 'Lời từ chối, có khi và chỉ khi không làm được.',
      resolve: ({ refusal }) => refusal,
    }),
  }),
})

interface HistoryLine {
  readonly id: string
  readonly at: Date
  readonly by: string
  readonly kind: string
}

export const MovementHistoryType = builder.objectRef<HistoryLine>('MovementHistoryLine').implement({
  description: 'Một việc đã làm với phong trào, theo nhật ký.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã dòng nhật ký.' }),
    at: t.expose('at', { type: 'DateTime', description: 'Lúc nào.' }),
    byName: t.string({
      description: 'Ai làm.',
      resolve: ({ by }, _args, context) => nameOfAccount(context, by),
    }),
    label: t.string({
      description: 'Việc gì.',
      args: inLanguage,
      resolve: ({ kind }, { language }) =>
        movementEventLabel(kind as MovementEvent['kind'], language),
    }),
  }),
})
