import {
  type AwardEra,
  awardOf,
  awardsOn,
  changesOf,
  erasOf,
  type LawBook,
  type LawChange,
  type NotEncoded,
} from '@vinhdanh/domain/law'
import { loadConfirmation, loadRegulation } from '@vinhdanh/storage/law'
import { builder } from '../builder.ts'
import { CitationType } from './citation-types.ts'
import { LocalConfirmationType } from './confirmation-types.ts'
import { generalProvisions, ProvisionType } from './provisions.ts'
import { LocalRegulationType } from './regulation-types.ts'
import { regulationView } from './regulation-view.ts'
import { AwardRuleType, AwardType, InstrumentType, type Rule } from './types.ts'

const NotEncodedType = builder.objectRef<NotEncoded>('NotEncoded').implement({
  description: 'Điều khoản có trong văn bản nhưng chưa đưa vào hệ thống.',
  fields: (t) => ({
    citation: t.field({
      type: CitationType,
      description: 'Điều khoản.',
      resolve: ({ cite }) => cite,
    }),
    reason: t.exposeString('reason', { description: 'Vì sao.' }),
  }),
})

const EraType = builder.objectRef<AwardEra & Rule>('AwardEra').implement({
  description: 'Một thời kỳ của danh hiệu, hình thức: while nothing about it changed.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'Ngày bắt đầu.' }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày cuối; null khi còn tiếp.',
      resolve: ({ until }) => until,
    }),
    instruments: t.field({
      type: [InstrumentType],
      description: 'Văn bản mở đầu thời kỳ.',
      resolve: ({ by }) => by,
    }),
    rule: t.field({
      type: AwardRuleType,
      description: 'Quy định của thời kỳ.',
      resolve: (era) => era,
    }),
  }),
})

const LawChangeType = builder.objectRef<LawChange>('LawChange').implement({
  description: 'Thay đổi của luật vào một ngày.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'Ngày thay đổi.' }),
    instruments: t.field({
      type: [InstrumentType],
      description: 'Văn bản có hiệu lực từ ngày này.',
      resolve: ({ instruments }) => instruments,
    }),
    added: t.int({
      description: 'Số quy định được thêm.',
      resolve: ({ added }) => added.length,
    }),
    replaced: t.int({
      description: 'Số quy định được thay.',
      resolve: ({ replaced }) => replaced.length,
    }),
    repealed: t.int({
      description: 'Số quy định bị bãi bỏ.',
      resolve: ({ repealed }) => repealed.length,
    }),
  }),
})

export const LawBookType = builder.objectRef<LawBook>('LawBook').implement({
  description: 'Bộ luật hợp nhất của một ngày.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'Ngày của bộ luật.' }),
    hash: t.exposeString('hash', { description: 'Mã nhận dạng bộ luật, kept with each verdict.' }),
    instruments: t.field({
      type: [InstrumentType],
      description: 'Các văn bản đang có hiệu lực.',
      resolve: ({ inForce }) => inForce,
    }),
    awards: t.field({
      type: [AwardType],
      description: 'Các danh hiệu, hình thức có trong luật của ngày.',
      resolve: (book) => awardsOn(book),
    }),
    rule: t.field({
      type: AwardRuleType,
      nullable: true,
      description: 'Quy định về một danh hiệu, hình thức; null khi luật của ngày không có.',
      args: { award: t.arg.string({ required: true, description: 'Mã danh hiệu, hình thức.' }) },
      resolve: (book, { award: code }) => {
        const award = awardOf(book, code)
        return award === undefined ? null : { book, award }
      },
    }),
    general: t.field({
      type: [ProvisionType],
      description: 'Quy định chung cho mọi danh hiệu, hình thức.',
      resolve: (book) => generalProvisions(book),
    }),
    notEncoded: t.field({
      type: [NotEncodedType],
      description: 'Điều khoản chưa đưa vào hệ thống, và vì sao.',
      resolve: ({ inForce }) => inForce.flatMap(({ notEncoded }) => notEncoded),
    }),
    history: t.field({
      type: [EraType],
      description: 'Lịch sử của một danh hiệu, hình thức qua các văn bản, from the first.',
      args: { award: t.arg.string({ required: true, description: 'Mã danh hiệu, hình thức.' }) },
      resolve: (_book, { award }, { instruments }) =>
        erasOf(instruments, award).flatMap((era) => {
          const named = awardOf(era.book, award)
          return named === undefined ? [] : [{ ...era, award: named }]
        }),
    }),
    regulations: t.field({
      type: [LocalRegulationType],
      description: 'Quy định của tỉnh, bộ, đơn vị có hiệu lực ở nơi được hỏi.',
      resolve: async ({ locals }, _args, context) => {
        const states = await Promise.all(locals.map((id) => loadRegulation(context.reader, id)))
        return states
          .filter((state) => state !== null)
          .map((state) => regulationView(context, state))
      },
    }),
    confirmations: t.field({
      type: [LocalConfirmationType],
      description: 'Xác nhận của cán bộ pháp chế có hiệu lực ở nơi được hỏi.',
      resolve: async ({ locals }, _args, { reader }) => {
        const states = await Promise.all(locals.map((id) => loadConfirmation(reader, id)))
        return states.filter((state) => state !== null)
      },
    }),
    changes: t.field({
      type: [LawChangeType],
      description: 'Các ngày luật thay đổi, from the first.',
      resolve: (_book, _args, { instruments }) => changesOf(instruments),
    }),
  }),
})
