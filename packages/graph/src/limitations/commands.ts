// long because the five steps of a limitation share their names, targets and answers
import { mayDo } from '@vinhdanh/domain/access'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import {
  decideAssignLimitationTask,
  decideCloseLimitation,
  decideRaiseLimitation,
  decideReopenLimitation,
  decideReportLimitationTask,
  type Limitation,
  type LimitationEvent,
} from '@vinhdanh/domain/limitations'
import { loadCluster } from '@vinhdanh/storage/clusters'
import { appendLimitation, loadLimitation } from '@vinhdanh/storage/limitations'
import {
  ChangedMeanwhileType,
  DayInFutureType,
  InvalidInputType,
  NotAllowedType,
} from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { LimitationRef } from '../refs.ts'
import { happened, resultOf, words } from '../results.ts'
import {
  AssignLimitationTaskInput,
  CloseLimitationInput,
  RaiseLimitationInput,
  ReopenLimitationInput,
  ReportLimitationTaskInput,
} from './inputs.ts'
import {
  LimitationStatusForbidsType,
  LimitationUnitNotMemberType,
  LimitationWithoutResultType,
} from './refusals.ts'
import { keeperTarget, taskTargets } from './view.ts'

const eventOf = <Kind extends LimitationEvent['kind']>(kind: Kind, description: string) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: words.at }),
      limitation: t.field({
        type: LimitationRef,
        description: 'Hạn chế sau bước này.',
        resolve: async ({ id }, _args, { loaders }) => {
          const limitation = await loaders.limitation.load(id)
          if (limitation === null) throw new Error(`no limitation ${id}`)
          return limitation
        },
      }),
    }),
  })

const common = [NotAllowedType, InvalidInputType, ChangedMeanwhileType]
const RaiseLimitationResult = resultOf('RaiseLimitationResult', 'Kết quả nêu hạn chế.', [
  eventOf('LimitationRaised', 'Đã nêu hạn chế.'),
  ...common,
  DayInFutureType,
  LimitationUnitNotMemberType,
])
const AssignLimitationTaskResult = resultOf(
  'AssignLimitationTaskResult',
  'Kết quả giao nhiệm vụ khắc phục.',
  [
    eventOf('LimitationTaskAssigned', 'Đã giao nhiệm vụ khắc phục.'),
    ...common,
    LimitationStatusForbidsType,
    LimitationUnitNotMemberType,
  ],
)
const ReportLimitationTaskResult = resultOf(
  'ReportLimitationTaskResult',
  'Kết quả báo cáo nhiệm vụ.',
  [
    eventOf('LimitationTaskReported', 'Đã báo cáo kết quả khắc phục.'),
    ...common,
    DayInFutureType,
    LimitationStatusForbidsType,
  ],
)
const CloseLimitationResult = resultOf('CloseLimitationResult', 'Kết quả đóng hạn chế.', [
  eventOf('LimitationClosed', 'Đã đóng hạn chế.'),
  ...common,
  LimitationStatusForbidsType,
  LimitationWithoutResultType,
])
const ReopenLimitationResult = resultOf('ReopenLimitationResult', 'Kết quả mở lại hạn chế.', [
  eventOf('LimitationReopened', 'Đã mở lại hạn chế.'),
  ...common,
  LimitationStatusForbidsType,
])

async function raise(inside: Inside, input: typeof RaiseLimitationInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const clusterId = input.cluster == null ? null : keyOf(input.cluster, 'Cluster')
  const cluster = clusterId === null ? null : await loadCluster(tx, clusterId)
  if (input.cluster != null && cluster === null) return unknownId('cluster')
  const unitId = input.unit == null ? null : keyOf(input.unit, 'Unit')
  const unit = unitId === null ? null : await context.loaders.unit.load(unitId)
  if (input.unit != null && unit === null) return unknownId('unit')
  const whose = { clusterId: cluster?.id ?? null, unitId }
  const stop = stopped(inside, await keeperTarget(context, whose))
  if (stop !== null) return refuse(stop)
  const { year, review, raisedOn, theme, text } = input
  const decided = decideRaiseLimitation(
    { cluster, today: context.today },
    {
      limitationId: context.newId(),
      ...whose,
      ...{ year, review, raisedOn, theme, text, conferenceId: null },
      ...stamp,
    },
  )
  if (!decided.ok) return decided
  const written = await appendLimitation(tx, null, decided.value, actor)
  return written.ok ? ok({ kind: decided.value.kind, id: written.value.id }) : written
}

interface Aim {
  readonly limitation: string
  readonly expectedVersion: number
}

/** The limitation aimed at, as the viewer has read it. */
async function limitationIn(
  inside: Inside,
  { limitation: id, expectedVersion }: Aim,
  mayTouch: (
    limitation: Limitation,
  ) => ReturnType<typeof stopped> | Promise<ReturnType<typeof stopped>>,
) {
  const key = keyOf(id, 'Limitation')
  const limitation = key === null ? null : await loadLimitation(inside.tx, key)
  if (limitation === null) return unknownId('limitation')
  const stop = await mayTouch(limitation)
  if (stop !== null) return refuse(stop)
  const old = stale(limitation, expectedVersion)
  if (old !== null) return refuse(old)
  const { clusterId } = limitation
  const cluster = clusterId === null ? null : await loadCluster(inside.tx, clusterId)
  return ok({ limitation, around: { cluster, today: inside.context.today } })
}

const keepers = (inside: Inside) => async (limitation: Limitation) =>
  stopped(inside, await keeperTarget(inside.context, limitation))

async function write<Event extends LimitationEvent>(
  { tx, actor }: Inside,
  limitation: Limitation,
  event: Event,
) {
  const written = await appendLimitation(tx, limitation, event, actor)
  return written.ok ? ok({ kind: event.kind as Event['kind'], id: limitation.id }) : written
}

async function assign(inside: Inside, input: typeof AssignLimitationTaskInput.$inferInput) {
  const { context, stamp } = inside
  const found = await limitationIn(inside, input, keepers(inside))
  if (!found.ok) return found
  const { limitation, around } = found.value
  const ownerUnitId = keyOf(input.owner, 'Unit')
  if (ownerUnitId === null || (await context.loaders.unit.load(ownerUnitId)) === null)
    return unknownId('owner')
  const { text, dueOn } = input
  const decided = decideAssignLimitationTask(
    around,
    { taskId: context.newId(), text, ownerUnitId, dueOn, ...stamp },
    limitation,
  )
  return decided.ok ? write(inside, limitation, decided.value) : decided
}

async function report(inside: Inside, input: typeof ReportLimitationTaskInput.$inferInput) {
  const { context, stamp } = inside
  const found = await limitationIn(inside, input, async (limitation) => {
    const task = limitation.tasks.find(({ id }) => id === input.task)
    const targets =
      task === undefined
        ? [await keeperTarget(context, limitation)]
        : await taskTargets(context, limitation, task)
    const { viewer, today } = context
    const allowed = targets.some(
      (target) => mayDo(viewer, 'reportLimitationTask', target, today).ok,
    )
    return allowed ? null : stopped(inside, targets[0] ?? {})
  })
  if (!found.ok) return found
  const { limitation, around } = found.value
  const { task: taskId, result, doneOn } = input
  const decided = decideReportLimitationTask(
    around,
    { taskId, result, doneOn, ...stamp },
    limitation,
  )
  return decided.ok ? write(inside, limitation, decided.value) : decided
}

async function close(inside: Inside, input: typeof CloseLimitationInput.$inferInput) {
  const found = await limitationIn(inside, input, keepers(inside))
  if (!found.ok) return found
  const { limitation, around } = found.value
  const decided = decideCloseLimitation(around, inside.stamp, limitation)
  return decided.ok ? write(inside, limitation, decided.value) : decided
}

async function reopen(inside: Inside, input: typeof ReopenLimitationInput.$inferInput) {
  const found = await limitationIn(inside, input, keepers(inside))
  if (!found.ok) return found
  const { limitation, around } = found.value
  const { reason } = input
  const decided = decideReopenLimitation(around, { reason, ...inside.stamp }, limitation)
  return decided.ok ? write(inside, limitation, decided.value) : decided
}

builder.mutationFields((t) => ({
  raiseLimitation: t.field({
    ...commanding('raiseLimitation'),
    type: RaiseLimitationResult,
    description: 'Nêu một hạn chế, tồn tại tại kỳ sơ kết, tổng kết.',
    args: {
      input: t.arg({ type: RaiseLimitationInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'raiseLimitation', input }, (inside) =>
        raise(inside, input),
      )
    },
  }),
  assignLimitationTask: t.field({
    ...commanding('assignLimitationTask'),
    type: AssignLimitationTaskResult,
    description: 'Giao nhiệm vụ khắc phục: đơn vị thực hiện và hạn.',
    args: {
      input: t.arg({ type: AssignLimitationTaskInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'assignLimitationTask', input }, (inside) =>
        assign(inside, input),
      )
    },
  }),
  reportLimitationTask: t.field({
    ...commanding('reportLimitationTask'),
    type: ReportLimitationTaskResult,
    description: 'Báo cáo kết quả một nhiệm vụ khắc phục.',
    args: {
      input: t.arg({ type: ReportLimitationTaskInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'reportLimitationTask', input }, (inside) =>
        report(inside, input),
      )
    },
  }),
  closeLimitation: t.field({
    ...commanding('closeLimitation'),
    type: CloseLimitationResult,
    description: 'Đóng hạn chế; chỉ khi mọi nhiệm vụ khắc phục đã có kết quả.',
    args: {
      input: t.arg({ type: CloseLimitationInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'closeLimitation', input }, (inside) =>
        close(inside, input),
      )
    },
  }),
  reopenLimitation: t.field({
    ...commanding('reopenLimitation'),
    type: ReopenLimitationResult,
    description: 'Mở lại hạn chế đã đóng.',
    args: {
      input: t.arg({ type: ReopenLimitationInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'reopenLimitation', input }, (inside) =>
        reopen(inside, input),
      )
    },
  }),
}))
