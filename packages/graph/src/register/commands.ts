import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import {
  decideCorrect,
  decideRevoke,
  type RegisterEntry,
  type RegisterEvent,
  type RegisterRefusal,
} from '@vinhdanh/domain/register'
import { appendEntry, lockEntry } from '@vinhdanh/storage/register'
import {
  ChangedMeanwhileType,
  DayInFutureType,
  InvalidInputType,
  NotAllowedType,
} from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { EntryRef } from '../refs.ts'
import { happened, resultOf, words } from '../results.ts'
import { entryTarget } from '../targets.ts'
import { EntryNotInForceType } from './refusals.ts'

const RevokeEntryInput = builder.inputType('RevokeEntryInput', {
  description: 'Hủy bỏ, tước một kết quả khen thưởng.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    entry: t.id({ required: true, description: 'Mục trong sổ.' }),
    reason: t.string({ required: true, description: 'Lý do.' }),
    decisionNumber: t.string({ required: true, description: 'Số quyết định hủy bỏ.' }),
    revokedOn: t.field({ type: 'Date', required: true, description: 'Ngày của quyết định đó.' }),
  }),
})

const CorrectEntryInput = builder.inputType('CorrectEntryInput', {
  description: 'Đính chính tên ghi trong sổ.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    entry: t.id({ required: true, description: 'Mục trong sổ.' }),
    subjectNameAsWritten: t.string({ required: true, description: 'Tên đúng.' }),
    reason: t.string({ required: true, description: 'Lý do.' }),
    decisionNumber: t.string({ required: true, description: 'Số quyết định đính chính.' }),
    correctedOn: t.field({ type: 'Date', required: true, description: 'Ngày của quyết định đó.' }),
  }),
})

const eventOf = (kind: string, description: string) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: words.at }),
      entry: t.field({
        type: EntryRef,
        description: 'Mục sau bước này.',
        resolve: async ({ id }, _args, { loaders }) => {
          const row = await loaders.entry.load(id)
          if (row === null) throw new Error(`no entry ${id}`)
          return row
        },
      }),
    }),
  })

const common = [
  NotAllowedType,
  InvalidInputType,
  ChangedMeanwhileType,
  EntryNotInForceType,
  DayInFutureType,
]

const RevokeEntryResult = resultOf('RevokeEntryResult', 'Kết quả hủy bỏ.', [
  eventOf('EntryRevoked', 'Đã hủy bỏ; the entry stays readable.'),
  ...common,
])

const CorrectEntryResult = resultOf('CorrectEntryResult', 'Kết quả đính chính.', [
  eventOf('EntryCorrected', 'Đã đính chính; the old name stays in the history.'),
  ...common,
])

/** A change of an entry: the entry is held, the right is asked, the decider speaks, the change is kept. */
const change =
  <Event extends RegisterEvent>(
    entry: string,
    decide: (inside: Inside, state: RegisterEntry) => Result<Event, RegisterRefusal>,
  ) =>
  async (inside: Inside): Promise<Result<{ kind: Event['kind']; id: string }, RegisterRefusal>> => {
    const { tx, context, actor } = inside
    const key = keyOf(entry, 'RegisterEntry')
    const state = key === null ? null : await lockEntry(tx, key)
    const row = state === null ? null : await context.loaders.entry.load(state.id)
    if (state === null || row === null) return unknownId('entry')
    const stop = stopped(inside, await entryTarget(context, row))
    if (stop !== null) return refuse(stop)
    const decided = decide(inside, state)
    if (!decided.ok) return decided
    await appendEntry(tx, state, [decided.value], actor)
    return ok({ kind: decided.value.kind, id: state.id })
  }

builder.mutationFields((t) => ({
  revokeEntry: t.field({
    ...commanding('revokeEntry'),
    type: RevokeEntryResult,
    description: 'Hủy bỏ, tước danh hiệu bằng một quyết định.',
    args: { input: t.arg({ type: RevokeEntryInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      const { reason, decisionNumber, revokedOn } = input
      return handle(
        context,
        { operation: 'revokeEntry', input },
        change(input.entry, ({ stamp, context: { today } }, state) =>
          decideRevoke({ today }, { reason, decisionNumber, revokedOn, ...stamp }, state),
        ),
      )
    },
  }),
  correctEntry: t.field({
    ...commanding('correctEntry'),
    type: CorrectEntryResult,
    description: 'Đính chính tên ghi trong sổ bằng một quyết định.',
    args: { input: t.arg({ type: CorrectEntryInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      const { subjectNameAsWritten, reason, decisionNumber, correctedOn } = input
      return handle(
        context,
        { operation: 'correctEntry', input },
        change(input.entry, ({ stamp, context: { today } }, state) =>
          decideCorrect(
            { today },
            { subjectNameAsWritten, reason, decisionNumber, correctedOn, ...stamp },
            state,
          ),
        ),
      )
    },
  }),
}))
