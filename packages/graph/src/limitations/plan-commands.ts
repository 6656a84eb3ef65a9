import { type InvalidInput, invalidInput } from '@vinhdanh/domain/access'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import {
  decideSavePlanItem,
  decideWithdrawPlanItem,
  type PlanTrace,
} from '@vinhdanh/domain/limitations'
import { appendPlanItem, loadPlanItem } from '@vinhdanh/storage/limitations'
import { ChangedMeanwhileType, InvalidInputType, NotAllowedType } from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf, plainKey } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { happened, resultOf, words } from '../results.ts'
import { mayRead } from '../targets.ts'
import { SavePlanItemInput, WithdrawPlanItemInput } from './inputs.ts'
import { PlanItemWithdrawnAlreadyType, PlanItemWithoutTraceType } from './refusals.ts'
import { PlanItemType } from './types.ts'
import { keeperTarget, limitationReadTarget, type PlanItemView } from './view.ts'

const eventOf = <Kind extends 'PlanItemSaved' | 'PlanItemWithdrawn'>(
  kind: Kind,
  description: string,
) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: words.at }),
      item: t.field({
        type: PlanItemType,
        description: 'Nhiệm vụ sau bước này.',
        resolve: async ({ id }, _args, { reader }): Promise<PlanItemView> => {
          const state = await loadPlanItem(reader, id)
          const row = await reader.planItem.findUniqueOrThrow({ where: { id } })
          if (state === null) throw new Error(`no plan item ${id}`)
          const { dataSet, sourceId, sourceLine } = row
          return { id, state, dataSet, sourceId, sourceLine }
        },
      }),
    }),
  })

const common = [
  NotAllowedType,
  InvalidInputType,
  ChangedMeanwhileType,
  PlanItemWithdrawnAlreadyType,
]
const SavePlanItemResult = resultOf('SavePlanItemResult', 'Kết quả lưu nhiệm vụ.', [
  eventOf('PlanItemSaved', 'Đã lưu nhiệm vụ của kế hoạch.'),
  ...common,
  PlanItemWithoutTraceType,
])
const WithdrawPlanItemResult = resultOf('WithdrawPlanItemResult', 'Kết quả rút nhiệm vụ.', [
  eventOf('PlanItemWithdrawn', 'Đã rút nhiệm vụ khỏi kế hoạch.'),
  ...common,
])

type TraceGiven = (typeof SavePlanItemInput.$inferInput)['traces'][number]

/** The grounds as the domain names them; exactly one in each row. */
function tracesIn(rows: readonly TraceGiven[]): Result<readonly PlanTrace[], InvalidInput> {
  const traces: PlanTrace[] = []
  for (const [index, { limitation, document, anniversary }] of rows.entries()) {
    const path = `traces.${index}`
    const given = [limitation, document, anniversary].filter((each) => each != null).length
    if (given !== 1)
      return refuse(invalidInput([{ path, code: given === 0 ? 'empty' : 'duplicate' }]))
    if (limitation != null)
      traces.push({ kind: 'limitation', limitationId: keyOf(limitation, 'Limitation') ?? '' })
    if (document != null) traces.push({ kind: 'document', documentId: plainKey(document) ?? '' })
    if (anniversary != null) traces.push({ kind: 'anniversary', ...anniversary })
  }
  return ok(traces)
}

/** Which of the grounds there are, and the viewer may read. */
async function knownGrounds({ tx, context }: Inside, traces: readonly PlanTrace[]) {
  const limitationIds = new Set<string>()
  const documents: string[] = []
  for (const trace of traces) {
    if (trace.kind === 'document' && trace.documentId !== '') documents.push(trace.documentId)
    if (trace.kind !== 'limitation' || trace.limitationId === '') continue
    const found = await context.loaders.limitation.load(trace.limitationId)
    if (found === null) continue
    const target = await limitationReadTarget(context, found.state)
    if (mayRead(context, 'limitations', target)) limitationIds.add(found.id)
  }
  const rows = await tx.legalDocument.findMany({
    where: { id: { in: documents } },
    select: { id: true },
  })
  return { limitationIds, documentIds: new Set(rows.map(({ id }) => id)) }
}

async function save(inside: Inside, input: typeof SavePlanItemInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const key = input.id == null ? null : plainKey(input.id)
  const before = key === null ? null : await loadPlanItem(tx, key)
  if (input.id != null && before === null) return unknownId('id')
  const clusterId = input.cluster == null ? null : keyOf(input.cluster, 'Cluster')
  if (
    input.cluster != null &&
    (clusterId === null || (await context.loaders.cluster.load(clusterId)) === null)
  )
    return unknownId('cluster')
  const unitId = input.unit == null ? null : keyOf(input.unit, 'Unit')
  if (input.unit != null && (unitId === null || (await context.loaders.unit.load(unitId)) === null))
    return unknownId('unit')
  const whose = { clusterId, unitId }
  // An item stays with the plan it was written for; both must be the viewer's to keep.
  for (const one of before === null ? [whose] : [before, whose]) {
    const stop = stopped(inside, await keeperTarget(context, one))
    if (stop !== null) return refuse(stop)
  }
  if (before !== null) {
    const old = stale(before, input.expectedVersion ?? 0)
    if (old !== null) return refuse(old)
  }
  const ownerUnitId = input.owner == null ? null : keyOf(input.owner, 'Unit')
  if (
    input.owner != null &&
    (ownerUnitId === null || (await context.loaders.unit.load(ownerUnitId)) === null)
  )
    return unknownId('owner')
  const traces = tracesIn(input.traces)
  if (!traces.ok) return traces
  const { year, text } = input
  const id = before?.id ?? context.newId()
  const item = {
    id,
    ...whose,
    year,
    text,
    ownerUnitId,
    dueOn: input.dueOn ?? null,
    traces: traces.value,
  }
  const grounds = await knownGrounds(inside, traces.value)
  const decided = decideSavePlanItem(
    { today: context.today, ...grounds },
    { item, ...stamp },
    before,
  )
  if (!decided.ok) return decided
  const written = await appendPlanItem(tx, before, decided.value, id, actor)
  return written.ok ? ok({ kind: decided.value.kind, id }) : written
}

async function withdraw(inside: Inside, input: typeof WithdrawPlanItemInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const key = plainKey(input.id)
  const before = key === null ? null : await loadPlanItem(tx, key)
  if (before === null) return unknownId('id')
  const stop = stopped(inside, await keeperTarget(context, before))
  if (stop !== null) return refuse(stop)
  const old = stale(before, input.expectedVersion)
  if (old !== null) return refuse(old)
  const decided = decideWithdrawPlanItem({ reason: input.reason, ...stamp }, before)
  if (!decided.ok) return decided
  const written = await appendPlanItem(tx, before, decided.value, before.id, actor)
  return written.ok ? ok({ kind: decided.value.kind, id: before.id }) : written
}

builder.mutationFields((t) => ({
  savePlanItem: t.field({
    ...commanding('savePlanItem'),
    type: SavePlanItemResult,
    description: 'Lưu một nhiệm vụ của phương hướng năm sau; mỗi nhiệm vụ có căn cứ.',
    args: { input: t.arg({ type: SavePlanItemInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'savePlanItem', input }, (inside) => save(inside, input))
    },
  }),
  withdrawPlanItem: t.field({
    ...commanding('withdrawPlanItem'),
    type: WithdrawPlanItemResult,
    description: 'Rút một nhiệm vụ khỏi kế hoạch, kèm lý do.',
    args: {
      input: t.arg({ type: WithdrawPlanItemInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'withdrawPlanItem', input }, (inside) =>
        withdraw(inside, input),
      )
    },
  }),
}))
