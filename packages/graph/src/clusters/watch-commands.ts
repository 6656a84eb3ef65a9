import {
  type ClusterEvent,
  decideAssignMonitors,
  decideKeepRecognition,
  decideNoteMonitoring,
  decideShareExchange,
} from '@vinhdanh/domain/clusters'
import { seatedOn } from '@vinhdanh/domain/councils'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import { appendCluster, lockClusters } from '@vinhdanh/storage/clusters'
import { loadCouncil } from '@vinhdanh/storage/councils'
import { DayInFutureType } from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { seatsOf } from '../conferences/views.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stopped, unknownId } from '../handle.ts'
import { keyOf, plainKey } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { bookOn } from '../law/books.ts'
import { resultOf, words } from '../results.ts'
import { councilTarget } from '../targets.ts'
import {
  ChangeOutOfOrderType,
  ClusterNotCompetentType,
  ClusterNotInForceType,
  MonitorOutsideCouncilType,
  NotMonitoringType,
  UnitNotInClusterType,
} from './change-refusals.ts'
import {
  atTheDoor,
  ClusterRecognitionKeptType,
  ExchangeSharedType,
  MonitoringNotedType,
  MonitorsAssignedType,
} from './events.ts'
import {
  AssignMonitorsInput,
  KeepClusterRecognitionInput,
  NoteMonitoringInput,
  ShareExchangeInput,
} from './inputs.ts'
import { clusterHeld, unitKey } from './wishes.ts'

const AssignMonitorsResult = resultOf('AssignMonitorsResult', 'Kết quả phân công theo dõi.', [
  MonitorsAssignedType,
  ...atTheDoor,
  ClusterNotInForceType,
  ChangeOutOfOrderType,
  MonitorOutsideCouncilType,
])
const NoteMonitoringResult = resultOf('NoteMonitoringResult', 'Kết quả ghi chép theo dõi.', [
  MonitoringNotedType,
  ...atTheDoor,
  DayInFutureType,
  NotMonitoringType,
])
const KeepClusterRecognitionResult = resultOf(
  'KeepClusterRecognitionResult',
  'Kết quả ghi khen của cụm, khối.',
  [
    ClusterRecognitionKeptType,
    ...atTheDoor,
    DayInFutureType,
    ClusterNotInForceType,
    ClusterNotCompetentType,
  ],
)
const ShareExchangeResult = resultOf('ShareExchangeResult', 'Kết quả chia sẻ.', [
  ExchangeSharedType,
  ...atTheDoor,
  DayInFutureType,
  ClusterNotInForceType,
  UnitNotInClusterType,
])

builder.mutationFields((t) => ({
  assignMonitors: t.field({
    ...commanding('assignMonitors'),
    type: AssignMonitorsResult,
    description: 'Phân công thành viên hội đồng theo dõi cụm, khối.',
    args: { input: t.arg({ type: AssignMonitorsInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'assignMonitors', input }, (inside) =>
        assign(inside, input),
      )
    },
  }),
  noteMonitoring: t.field({
    ...commanding('noteMonitoring'),
    type: NoteMonitoringResult,
    description: 'Ghi chép theo dõi cụm, khối.',
    args: { input: t.arg({ type: NoteMonitoringInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'noteMonitoring', input }, (inside) =>
        note(inside, input),
      )
    },
  }),
  keepClusterRecognition: t.field({
    ...commanding('keepClusterRecognition'),
    type: KeepClusterRecognitionResult,
    description: 'Ghi khen của cụm, khối, ngoài các hình thức theo luật.',
    args: {
      input: t.arg({ type: KeepClusterRecognitionInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'keepClusterRecognition', input }, (inside) =>
        keep(inside, input),
      )
    },
  }),
  shareExchange: t.field({
    ...commanding('shareExchange'),
    type: ShareExchangeResult,
    description: 'Chia sẻ mô hình, bài học, chuyến thăm với các thành viên của cụm, khối.',
    args: { input: t.arg({ type: ShareExchangeInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'shareExchange', input }, (inside) =>
        share(inside, input),
      )
    },
  }),
}))

/** Writes one event to its cluster. */
async function appended<Event extends ClusterEvent, Refused>(
  { tx, actor }: Inside,
  cluster: Parameters<typeof appendCluster>[1],
  decided: Result<Event, Refused>,
) {
  if (!decided.ok) return decided
  const written = await appendCluster(tx, cluster, [decided.value], actor)
  if (!written.ok) return written
  const { kind, clusterId: id }: { readonly kind: Event['kind']; readonly clusterId: string } =
    decided.value
  return ok({ kind, id })
}

async function assign(inside: Inside, input: typeof AssignMonitorsInput.$inferInput) {
  const { tx, context, stamp } = inside
  const { on, documentNumber, expectedVersion } = input
  const held = await clusterHeld(inside, input.cluster, { expectedVersion })
  if (!held.ok) return held
  const councilKey = keyOf(input.council, 'Council')
  const council = councilKey === null ? null : await loadCouncil(tx, councilKey)
  if (council === null) return unknownId('council')
  const stop = stopped(inside, await councilTarget(context, council))
  if (stop !== null) return refuse(stop)
  const decided = decideAssignMonitors(
    {
      council: seatedOn(council, on).map(({ id, personId }) => ({ seatId: id, personId })),
    },
    {
      seats: input.members.map((id) => ({ id: context.newId(), seatId: plainKey(id) ?? '' })),
      ...{ on, documentNumber, ...stamp },
    },
    held.value,
  )
  return appended(inside, held.value, decided)
}

async function note(inside: Inside, input: typeof NoteMonitoringInput.$inferInput) {
  const { tx, context, stamp } = inside
  const key = keyOf(input.cluster, 'Cluster')
  const [cluster] = key === null ? [] : await lockClusters(tx, [key])
  if (cluster === undefined) return unknownId('cluster')
  const personId = context.viewer?.personId ?? null
  const watched = cluster.monitors.some((monitor) => monitor.personId === personId)
  const stop = stopped(inside, { own: watched })
  if (stop !== null) return refuse(stop)
  const decided = decideNoteMonitoring(
    { today: context.today },
    { noteId: context.newId(), personId, on: input.on, text: input.text, ...stamp },
    cluster,
  )
  return appended(inside, cluster, decided)
}

async function keep(inside: Inside, input: typeof KeepClusterRecognitionInput.$inferInput) {
  const { context, stamp } = inside
  const held = await clusterHeld(inside, input.cluster)
  if (!held.ok) return held
  const { on, form, giver, individuals, collectives, names, reason } = input
  const decided = decideKeepRecognition(
    { book: bookOn(context, on), today: context.today },
    {
      recognitionId: context.newId(),
      ...{ on, form, giver, individuals, collectives, reason, names: names ?? [], ...stamp },
    },
    held.value,
  )
  return appended(inside, held.value, decided)
}

async function share(inside: Inside, input: typeof ShareExchangeInput.$inferInput) {
  const { context, stamp } = inside
  const held = await clusterHeld(inside, input.cluster, { as: 'member' })
  if (!held.ok) return held
  const unit = await unitKey(inside, input.unit, 'unit')
  if (!unit.ok) return unit
  // In the name of one's own unit only; `own` is what the right of a member is.
  const stop = stopped(inside, { own: seatsOf(context).includes(unit.value) })
  if (stop !== null) return refuse(stop)
  const host = input.host == null ? ok(null) : await unitKey(inside, input.host, 'host')
  if (!host.ok) return host
  const { kind: exchange, on, title, text } = input
  const decided = decideShareExchange(
    { today: context.today },
    {
      exchangeId: context.newId(),
      ...{ exchange, unitId: unit.value, hostUnitId: host.value, on, title, text, ...stamp },
    },
    held.value,
  )
  return appended(inside, held.value, decided)
}
