// long because the five commands on local law share their names, targets and answers
import { ok, type Ratio, refuse } from '@vinhdanh/domain/kernel'
import { lawOn, type SetValue } from '@vinhdanh/domain/law'
import {
  decideConfirmRule,
  decideEnactRegulation,
  decideRevokeConfirmation,
  decideSaveRegulation,
  decideWithdrawRegulation,
  type KeptRegulation,
} from '@vinhdanh/domain/local-law'
import {
  appendConfirmation,
  appendRegulation,
  loadConfirmation,
  loadRegulation,
} from '@vinhdanh/storage/law'
import {
  ChangedMeanwhileType,
  DayInFutureType,
  InvalidInputType,
  NotAllowedType,
} from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf, plainKey } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { happened, resultOf, words } from '../results.ts'
import { unitTarget } from '../targets.ts'
import { LocalConfirmationType } from './confirmation-types.ts'
import {
  ConfirmationRevokedAlreadyType,
  ProvisionUnknownType,
  RegulationLoosensLawType,
  RegulationNotReadyType,
  RegulationNumberTakenType,
  RegulationStatusForbidsType,
  RuleChangedType,
  RuleVerifiedAlreadyType,
  ValueNotAllowedType,
} from './local-refusals.ts'
import { LocalRegulationType } from './regulation-types.ts'
import { lawBeneath, regulationView } from './regulation-view.ts'

const RuleValueInput = builder.inputType('RuleValueInput', {
  description: 'Giá trị mà cán bộ pháp chế xác định cho một con số của quy định.',
  fields: (t) => ({
    path: t.string({ required: true, description: 'Chỗ của con số, từ `RuleValue.path`.' }),
    value: t.string({ required: true, description: 'Giá trị, như `15/100` hoặc `3`.' }),
  }),
})

const ConfirmRuleInput = builder.inputType('ConfirmRuleInput', {
  description: 'Xác nhận một quy định chưa đối chiếu, trong một đơn vị.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    unit: t.id({ required: true, description: 'Đơn vị.' }),
    provision: t.string({ required: true, description: 'Mã quy định.' }),
    fingerprint: t.string({
      required: true,
      description: 'Mã nhận dạng của quy định đã đọc, từ `ConfirmableRule.fingerprint`.',
    }),
    on: t.field({
      type: 'Date',
      description: 'Ngày của luật đã đọc, hôm nay khi không nói.',
    }),
    from: t.field({ type: 'Date', required: true, description: 'Có hiệu lực từ ngày.' }),
    document: t.string({ required: true, description: 'Văn bản làm căn cứ.' }),
    value: t.field({
      type: RuleValueInput,
      description: 'Giá trị xác định; không có khi xác nhận đúng như đã ghi.',
    }),
  }),
})

const RevokeConfirmationInput = builder.inputType('RevokeConfirmationInput', {
  description: 'Thu hồi một xác nhận.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    confirmation: t.id({ required: true, description: 'Mã xác nhận.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    revokedOn: t.field({ type: 'Date', required: true, description: 'Thu hồi từ ngày.' }),
    reason: t.string({ required: true, description: 'Lý do.' }),
  }),
})

const SaveRegulationInput = builder.inputType('SaveRegulationInput', {
  description: 'Lưu dự thảo quy định, mới hoặc sửa.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    unit: t.id({ required: true, description: 'Đơn vị ban hành.' }),
    regulation: t.id({ description: 'Dự thảo đang sửa; không có khi lập mới.' }),
    expectedVersion: t.int({ description: words.version }),
    document: t.field({
      type: 'JSON',
      required: true,
      description: 'Văn bản dưới dạng dữ liệu, theo mẫu `regulation.schema.json`.',
    }),
  }),
})

const onRegulation = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      idempotencyKey: t.string({ required: true, description: words.key }),
      regulation: t.id({ required: true, description: 'Mã quy định.' }),
      expectedVersion: t.int({ required: true, description: words.version }),
    }),
  })

const EnactRegulationInput = onRegulation('EnactRegulationInput', 'Đưa quy định vào áp dụng.')

const WithdrawRegulationInput = builder.inputType('WithdrawRegulationInput', {
  description: 'Bãi bỏ quy định, hoặc bỏ dự thảo.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    regulation: t.id({ required: true, description: 'Mã quy định.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    until: t.field({ type: 'Date', required: true, description: 'Ngày cuối có hiệu lực.' }),
    reason: t.string({ required: true, description: 'Lý do.' }),
  }),
})

const confirmationEvent = (kind: string, description: string) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: words.at }),
      confirmation: t.field({
        type: LocalConfirmationType,
        description: 'Xác nhận sau bước này.',
        resolve: async ({ id }, _args, { reader }) => {
          const state = await loadConfirmation(reader, id)
          if (state === null) throw new Error(`no confirmation ${id}`)
          return state
        },
      }),
    }),
  })

const regulationEvent = (kind: string, description: string) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: words.at }),
      regulation: t.field({
        type: LocalRegulationType,
        description: 'Quy định sau bước này.',
        resolve: async ({ id }, _args, context) => {
          const state = await loadRegulation(context.reader, id)
          if (state === null) throw new Error(`no regulation ${id}`)
          return regulationView(context, state)
        },
      }),
    }),
  })

const common = [NotAllowedType, InvalidInputType, ChangedMeanwhileType]

const ConfirmRuleResult = resultOf('ConfirmRuleResult', 'Kết quả xác nhận.', [
  confirmationEvent('RuleConfirmed', 'Đã xác nhận một quy định.'),
  ...common,
  ProvisionUnknownType,
  RuleVerifiedAlreadyType,
  RuleChangedType,
  ValueNotAllowedType,
])
const RevokeConfirmationResult = resultOf('RevokeConfirmationResult', 'Kết quả thu hồi.', [
  confirmationEvent('ConfirmationRevoked', 'Đã thu hồi một xác nhận.'),
  ...common,
  ConfirmationRevokedAlreadyType,
  DayInFutureType,
])
const SaveRegulationResult = resultOf('SaveRegulationResult', 'Kết quả lưu dự thảo quy định.', [
  regulationEvent('RegulationSaved', 'Đã lưu dự thảo; các chỗ chưa đúng nằm ở quy định.'),
  ...common,
  RegulationStatusForbidsType,
])
const EnactRegulationResult = resultOf('EnactRegulationResult', 'Kết quả đưa vào áp dụng.', [
  regulationEvent('RegulationEnacted', 'Quy định đã được đưa vào áp dụng.'),
  ...common,
  RegulationStatusForbidsType,
  RegulationNotReadyType,
  RegulationLoosensLawType,
  RegulationNumberTakenType,
])
const WithdrawRegulationResult = resultOf('WithdrawRegulationResult', 'Kết quả bãi bỏ.', [
  regulationEvent('RegulationWithdrawn', 'Quy định đã bị bãi bỏ.'),
  ...common,
  RegulationStatusForbidsType,
])

/** `15/100` is a share, `3` a count; anything else is no value. */
function valueIn(text: string): number | Ratio | null {
  const [, part, whole] = /^(\d{1,6})(?:\/(\d{1,6}))?$/.exec(text.trim()) ?? []
  if (part === undefined) return null
  return whole === undefined ? Number(part) : { part: Number(part), whole: Number(whole) }
}

async function unitIn(inside: Inside, id: string) {
  const key = keyOf(id, 'Unit')
  const unit = key === null ? null : await inside.context.loaders.unit.load(key)
  if (unit === null) return unknownId('unit')
  const stop = stopped(inside, { unitPath: unit.path })
  return stop === null ? ok(unit) : refuse(stop)
}

async function confirm(inside: Inside, input: typeof ConfirmRuleInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const unit = await unitIn(inside, input.unit)
  if (!unit.ok) return unit
  const { id: unitId, path, name } = unit.value
  let value: SetValue | null = null
  if (input.value != null) {
    const read = valueIn(input.value.value)
    if (read === null) return unknownId('value.value')
    value = { path: input.value.path, value: read }
  }
  const book = lawOn(context.instruments, input.on ?? context.today)
  const { provision, fingerprint, from, document } = input
  const decided = decideConfirmRule(
    { book, today: context.today },
    {
      confirmationId: context.newId(),
      unitId,
      organisation: { path, name },
      ...{ provision, fingerprint, from, document, value },
      name: actor.byName ?? stamp.by,
      ...stamp,
    },
  )
  if (!decided.ok) return decided
  const written = await appendConfirmation(tx, null, decided.value, { ...actor, law: book })
  return written.ok ? ok({ kind: decided.value.kind, id: written.value.id }) : written
}

async function revoke(inside: Inside, input: typeof RevokeConfirmationInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const key = plainKey(input.confirmation)
  const state = key === null ? null : await loadConfirmation(tx, key)
  if (state === null) return unknownId('confirmation')
  const stop = stopped(inside, await unitTarget(context, state.unitId))
  if (stop !== null) return refuse(stop)
  const changed = stale(state, input.expectedVersion)
  if (changed !== null) return refuse(changed)
  const { revokedOn, reason } = input
  const { today } = context
  const decided = decideRevokeConfirmation({ today }, { revokedOn, reason, ...stamp }, state)
  if (!decided.ok) return decided
  const written = await appendConfirmation(tx, state, decided.value, actor)
  return written.ok ? ok({ kind: decided.value.kind, id: state.id }) : written
}

/** A regulation that is there, in the reach of the viewer, as the viewer has read it. */
async function regulationIn(
  inside: Inside,
  {
    regulation,
    expectedVersion,
  }: { readonly regulation: string; readonly expectedVersion: number },
) {
  const key = plainKey(regulation)
  const state = key === null ? null : await loadRegulation(inside.tx, key)
  if (state === null) return unknownId('regulation')
  const stop = stopped(inside, { unitPath: state.organisation.path })
  if (stop !== null) return refuse(stop)
  const changed = stale(state, expectedVersion)
  return changed === null ? ok(state) : refuse(changed)
}

async function save(inside: Inside, input: typeof SaveRegulationInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const unit = await unitIn(inside, input.unit)
  if (!unit.ok) return unit
  let before: KeptRegulation | null = null
  if (input.regulation != null) {
    const found = await regulationIn(inside, {
      regulation: input.regulation,
      expectedVersion: input.expectedVersion ?? 0,
    })
    if (!found.ok) return found
    before = found.value
    if (before.unitId !== unit.value.id) return unknownId('unit')
  }
  const { id: unitId, path, name } = unit.value
  const decided = decideSaveRegulation(
    {
      regulationId: before?.id ?? context.newId(),
      unitId,
      organisation: { path, name },
      document: input.document,
      ...stamp,
    },
    before,
  )
  if (!decided.ok) return decided
  const written = await appendRegulation(tx, before, decided.value, actor)
  return written.ok ? ok({ kind: decided.value.kind, id: written.value.id }) : written
}

async function enact(inside: Inside, input: typeof EnactRegulationInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const found = await regulationIn(inside, input)
  if (!found.ok) return found
  const state = found.value
  const view = regulationView(context, state)
  const { first, today: bookToday } = await lawBeneath(context, view)
  const { regulations } = await context.loaders.locals.all()
  const numbers = regulations
    .filter(({ organisation }) => organisation.path === state.organisation.path)
    .map(({ number }) => number)
  const decided = decideEnactRegulation(
    {
      today: context.today,
      regulation: view.regulation,
      issues: view.issues,
      book: first,
      bookToday,
      numbers,
    },
    stamp,
    state,
  )
  if (!decided.ok) return decided
  const written = await appendRegulation(tx, state, decided.value, { ...actor, law: first })
  return written.ok ? ok({ kind: decided.value.kind, id: state.id }) : written
}

async function withdraw(inside: Inside, input: typeof WithdrawRegulationInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const found = await regulationIn(inside, input)
  if (!found.ok) return found
  const { regulation } = regulationView(context, found.value)
  const { until, reason } = input
  const decided = decideWithdrawRegulation(
    regulation?.from ?? null,
    { until, reason, ...stamp },
    found.value,
  )
  if (!decided.ok) return decided
  const written = await appendRegulation(tx, found.value, decided.value, actor)
  return written.ok ? ok({ kind: decided.value.kind, id: found.value.id }) : written
}

builder.mutationFields((t) => ({
  confirmRule: t.field({
    ...commanding('confirmRule'),
    type: ConfirmRuleResult,
    description: 'Xác nhận một quy định chưa đối chiếu, trong đơn vị và dưới đơn vị.',
    args: { input: t.arg({ type: ConfirmRuleInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'confirmRule', input }, (inside) =>
        confirm(inside, input),
      )
    },
  }),
  revokeConfirmation: t.field({
    ...commanding('revokeConfirmation'),
    type: RevokeConfirmationResult,
    description: 'Thu hồi một xác nhận; những kết luận đã ghi vẫn giữ nguyên.',
    args: {
      input: t.arg({ type: RevokeConfirmationInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'revokeConfirmation', input }, (inside) =>
        revoke(inside, input),
      )
    },
  }),
  saveRegulation: t.field({
    ...commanding('saveRegulation'),
    type: SaveRegulationResult,
    description: 'Lưu dự thảo quy định của đơn vị, kể cả khi còn chỗ chưa đúng.',
    args: { input: t.arg({ type: SaveRegulationInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'saveRegulation', input }, (inside) =>
        save(inside, input),
      )
    },
  }),
  enactRegulation: t.field({
    ...commanding('enactRegulation'),
    type: EnactRegulationResult,
    description: 'Đưa quy định vào áp dụng; bị từ chối khi nới lỏng luật, với điều luật.',
    args: {
      input: t.arg({ type: EnactRegulationInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'enactRegulation', input }, (inside) =>
        enact(inside, input),
      )
    },
  }),
  withdrawRegulation: t.field({
    ...commanding('withdrawRegulation'),
    type: WithdrawRegulationResult,
    description: 'Bãi bỏ quy định từ sau một ngày, hoặc bỏ dự thảo.',
    args: {
      input: t.arg({ type: WithdrawRegulationInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'withdrawRegulation', input }, (inside) =>
        withdraw(inside, input),
      )
    },
  }),
}))
