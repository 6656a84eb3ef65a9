import { ok, refuse } from '@vinhdanh/domain/kernel'
import {
  decideIssueRubric,
  decideRenewRubric,
  decideSaveRubric,
  decideWithdrawRubric,
  type KeptRubric,
  type RubricEvent,
} from '@vinhdanh/domain/rubrics'
import { appendRubric, loadRubric } from '@vinhdanh/storage/rubrics'
import { ChangedMeanwhileType, InvalidInputType, NotAllowedType } from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { RubricRef } from '../refs.ts'
import { happened, resultOf, words } from '../results.ts'
import { unitTarget } from '../targets.ts'
import { RubricNotReadyType, RubricStatusForbidsType } from './refusals.ts'

const SaveRubricInput = builder.inputType('SaveRubricInput', {
  description: 'Lưu bản thảo bảng tiêu chí, mới hoặc sửa.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    unit: t.id({ required: true, description: 'Đơn vị ban hành.' }),
    rubric: t.id({ description: 'Bản thảo đang sửa; không có khi lập mới.' }),
    expectedVersion: t.int({ description: words.version }),
    document: t.field({
      type: 'JSON',
      required: true,
      description: 'Văn bản dưới dạng dữ liệu, theo mẫu `rubric.schema.json`.',
    }),
  }),
})

const IssueRubricInput = builder.inputType('IssueRubricInput', {
  description: 'Ban hành bảng tiêu chí.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    rubric: t.id({ required: true, description: 'Bảng tiêu chí.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
  }),
})

const RenewRubricInput = builder.inputType('RenewRubricInput', {
  description: 'Lập phiên bản mới từ một phiên bản.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    rubric: t.id({ required: true, description: 'Phiên bản làm gốc.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    year: t.int({ description: 'Năm của phiên bản mới.' }),
  }),
})

const WithdrawRubricInput = builder.inputType('WithdrawRubricInput', {
  description: 'Thôi áp dụng bảng tiêu chí, hoặc bỏ bản thảo.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    rubric: t.id({ required: true, description: 'Bảng tiêu chí.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    until: t.field({ type: 'Date', required: true, description: 'Ngày cuối áp dụng.' }),
    reason: t.string({ required: true, description: 'Lý do.' }),
  }),
})

const rubricEvent = (kind: RubricEvent['kind'], description: string) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: words.at }),
      rubric: t.field({
        type: RubricRef,
        description: 'Bảng tiêu chí sau bước này.',
        resolve: async ({ id }, _args, { loaders }) => {
          const rubric = await loaders.rubric.load(id)
          if (rubric === null) throw new Error(`no rubric ${id}`)
          return rubric
        },
      }),
    }),
  })

const common = [NotAllowedType, InvalidInputType, ChangedMeanwhileType]

const SaveRubricResult = resultOf('SaveRubricResult', 'Kết quả lưu bản thảo bảng tiêu chí.', [
  rubricEvent('RubricSaved', 'Đã lưu bản thảo; các chỗ chưa đúng nằm ở bảng tiêu chí.'),
  ...common,
  RubricStatusForbidsType,
])
const IssueRubricResult = resultOf('IssueRubricResult', 'Kết quả ban hành bảng tiêu chí.', [
  rubricEvent('RubricIssued', 'Đã ban hành bảng tiêu chí.'),
  ...common,
  RubricStatusForbidsType,
  RubricNotReadyType,
])
const RenewRubricResult = resultOf('RenewRubricResult', 'Kết quả lập phiên bản mới.', [
  rubricEvent('RubricRenewed', 'Đã lập phiên bản mới, là một bản thảo.'),
  ...common,
])
const WithdrawRubricResult = resultOf('WithdrawRubricResult', 'Kết quả thôi áp dụng.', [
  rubricEvent('RubricWithdrawn', 'Đã thôi áp dụng bảng tiêu chí.'),
  ...common,
  RubricStatusForbidsType,
])

/** A rubric that is there, in the reach of the viewer, as the viewer has read it. */
async function rubricIn(
  inside: Inside,
  { rubric, expectedVersion }: { readonly rubric: string; readonly expectedVersion: number },
) {
  const key = keyOf(rubric, 'Rubric')
  const state = key === null ? null : await loadRubric(inside.tx, key)
  if (state === null) return unknownId('rubric')
  const stop = stopped(inside, { unitPath: state.unitPath })
  if (stop !== null) return refuse(stop)
  const changed = stale(state, expectedVersion)
  return changed === null ? ok(state) : refuse(changed)
}

async function written(inside: Inside, before: KeptRubric | null, event: RubricEvent) {
  const answer = await appendRubric(inside.tx, before, event, inside.actor)
  return answer.ok ? ok({ kind: event.kind, id: answer.value.id }) : answer
}

async function save(inside: Inside, input: typeof SaveRubricInput.$inferInput) {
  const { context, stamp } = inside
  const unitId = keyOf(input.unit, 'Unit')
  const unit = unitId === null ? null : await context.loaders.unit.load(unitId)
  if (unit === null) return unknownId('unit')
  const stop = stopped(inside, await unitTarget(context, unit.id))
  if (stop !== null) return refuse(stop)
  let before: KeptRubric | null = null
  if (input.rubric != null) {
    const expectedVersion = input.expectedVersion ?? 0
    const found = await rubricIn(inside, { rubric: input.rubric, expectedVersion })
    if (!found.ok) return found
    before = found.value
    if (before.unitId !== unit.id) return unknownId('unit')
  }
  const decided = decideSaveRubric(
    {
      rubricId: before?.id ?? context.newId(),
      ...{ unitId: unit.id, unitPath: unit.path, document: input.document },
      ...stamp,
    },
    before,
  )
  return decided.ok ? written(inside, before, decided.value) : decided
}

async function issue(inside: Inside, input: typeof IssueRubricInput.$inferInput) {
  const found = await rubricIn(inside, input)
  if (!found.ok) return found
  const { today } = inside.context
  const decided = decideIssueRubric({ today }, inside.stamp, found.value)
  return decided.ok ? written(inside, found.value, decided.value) : decided
}

async function renew(inside: Inside, input: typeof RenewRubricInput.$inferInput) {
  const found = await rubricIn(inside, input)
  if (!found.ok) return found
  const wish = { rubricId: inside.context.newId(), year: input.year ?? null }
  const decided = decideRenewRubric({ ...wish, ...inside.stamp }, found.value)
  return decided.ok ? written(inside, null, decided.value) : decided
}

async function withdraw(inside: Inside, input: typeof WithdrawRubricInput.$inferInput) {
  const found = await rubricIn(inside, input)
  if (!found.ok) return found
  const { until, reason } = input
  const decided = decideWithdrawRubric({ until, reason, ...inside.stamp }, found.value)
  return decided.ok ? written(inside, found.value, decided.value) : decided
}

builder.mutationFields((t) => ({
  saveRubric: t.field({
    ...commanding('saveRubric'),
    type: SaveRubricResult,
    description: 'Lưu bản thảo bảng tiêu chí, kể cả khi còn chỗ chưa đúng.',
    args: { input: t.arg({ type: SaveRubricInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'saveRubric', input }, (inside) => save(inside, input))
    },
  }),
  issueRubric: t.field({
    ...commanding('issueRubric'),
    type: IssueRubricResult,
    description: 'Ban hành bảng tiêu chí; bị từ chối với từng chỗ chưa đúng.',
    args: { input: t.arg({ type: IssueRubricInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'issueRubric', input }, (inside) => issue(inside, input))
    },
  }),
  renewRubric: t.field({
    ...commanding('renewRubric'),
    type: RenewRubricResult,
    description: 'Lập phiên bản mới; phiên bản cũ vẫn giữ nguyên như đã ban hành.',
    args: { input: t.arg({ type: RenewRubricInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'renewRubric', input }, (inside) => renew(inside, input))
    },
  }),
  withdrawRubric: t.field({
    ...commanding('withdrawRubric'),
    type: WithdrawRubricResult,
    description: 'Thôi áp dụng bảng tiêu chí; các bảng chấm điểm đã lập không đổi.',
    args: { input: t.arg({ type: WithdrawRubricInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'withdrawRubric', input }, (inside) =>
        withdraw(inside, input),
      )
    },
  }),
}))
