import {
  type Cluster,
  type ClusterEvent,
  decideChangeMembers,
  decideEstablish,
  decideMerge,
  decideRecogniseHeads,
  decideSplit,
} from '@vinhdanh/domain/clusters'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import { appendCluster, changeContext, lockClusters } from '@vinhdanh/storage/clusters'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { resultOf, words } from '../results.ts'
import { clusterTarget, councilTarget, unitTarget } from '../targets.ts'
import {
  AlreadyInClusterType,
  ChangeOutOfOrderType,
  ClusterNameTakenType,
  ClusterNotInForceType,
  ClustersDifferType,
  MemberDoesNotFitType,
  MembersNotKeptType,
  RecognisedAlreadyType,
  RecognitionDiffersType,
  UnitNotInClusterType,
} from './change-refusals.ts'
import {
  atTheDoor,
  ClusterClosedType,
  ClusterEstablishedType,
  ClusterMembersChangedType,
  HeadsRecognisedType,
} from './events.ts'
import {
  ChangeClusterMembersInput,
  EstablishClusterInput,
  MergeClustersInput,
  RecogniseHeadsInput,
  SplitClusterInput,
} from './inputs.ts'
import { HeadOutsideClusterType } from './refusals.ts'
import { basisOf, clusterHeld, unitKey, unitKeys } from './wishes.ts'

const EstablishClusterResult = resultOf('EstablishClusterResult', 'Kết quả lập cụm, khối.', [
  ClusterEstablishedType,
  ...atTheDoor,
  ClusterNameTakenType,
  MemberDoesNotFitType,
  AlreadyInClusterType,
])
const ChangeClusterMembersResult = resultOf(
  'ChangeClusterMembersResult',
  'Kết quả thêm, bớt thành viên.',
  [
    ClusterMembersChangedType,
    ...atTheDoor,
    ClusterNotInForceType,
    ChangeOutOfOrderType,
    UnitNotInClusterType,
    MemberDoesNotFitType,
    AlreadyInClusterType,
  ],
)
const SplitClusterResult = resultOf('SplitClusterResult', 'Kết quả tách cụm, khối.', [
  ClusterClosedType,
  ...atTheDoor,
  ClusterNotInForceType,
  ChangeOutOfOrderType,
  UnitNotInClusterType,
  MembersNotKeptType,
  ClusterNameTakenType,
])
const MergeClustersResult = resultOf('MergeClustersResult', 'Kết quả nhập cụm, khối.', [
  ClusterEstablishedType,
  ...atTheDoor,
  ClustersDifferType,
  ClusterNotInForceType,
  ChangeOutOfOrderType,
  ClusterNameTakenType,
])
const RecogniseHeadsResult = resultOf(
  'RecogniseHeadsResult',
  'Kết quả công nhận trưởng, phó cụm, khối.',
  [
    HeadsRecognisedType,
    ...atTheDoor,
    RecognitionDiffersType,
    RecognisedAlreadyType,
    HeadOutsideClusterType,
  ],
)

builder.mutationFields((t) => ({
  establishCluster: t.field({
    ...commanding('establishCluster'),
    type: EstablishClusterResult,
    description: 'Lập cụm, khối theo quyết định.',
    args: {
      input: t.arg({ type: EstablishClusterInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'establishCluster', input }, (inside) =>
        establish(inside, input),
      )
    },
  }),
  changeClusterMembers: t.field({
    ...commanding('changeClusterMembers'),
    type: ChangeClusterMembersResult,
    description: 'Thêm, bớt, thay thành viên của cụm, khối theo quyết định.',
    args: {
      input: t.arg({ type: ChangeClusterMembersInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'changeClusterMembers', input }, (inside) =>
        change(inside, input),
      )
    },
  }),
  splitCluster: t.field({
    ...commanding('splitCluster'),
    type: SplitClusterResult,
    description: 'Tách một cụm, khối theo quyết định; the old one keeps its history.',
    args: { input: t.arg({ type: SplitClusterInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'splitCluster', input }, (inside) => split(inside, input))
    },
  }),
  mergeClusters: t.field({
    ...commanding('mergeClusters'),
    type: MergeClustersResult,
    description: 'Nhập các cụm, khối cùng loại thành một theo quyết định.',
    args: { input: t.arg({ type: MergeClustersInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'mergeClusters', input }, (inside) =>
        merge(inside, input),
      )
    },
  }),
  recogniseHeads: t.field({
    ...commanding('recogniseHeads'),
    type: RecogniseHeadsResult,
    description: 'Công nhận trưởng, phó cụm, khối của một năm theo quyết định.',
    args: { input: t.arg({ type: RecogniseHeadsInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'recogniseHeads', input }, (inside) =>
        recognise(inside, input),
      )
    },
  }),
}))

async function establish(inside: Inside, input: typeof EstablishClusterInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const organiser = await unitKey(inside, input.organiser, 'organiser')
  if (!organiser.ok) return organiser
  const stop = stopped(inside, await unitTarget(context, organiser.value))
  if (stop !== null) return refuse(stop)
  const councilId = input.council == null ? null : keyOf(input.council, 'Council')
  if (input.council != null) {
    const council = councilId === null ? null : await context.loaders.council.load(councilId)
    if (council === null) return unknownId('council')
    const closed = stopped(inside, await councilTarget(context, council.state))
    if (closed !== null) return refuse(closed)
  }
  const members = await unitKeys(inside, input.members, 'members', { asWell: true })
  if (!members.ok) return members
  const basis = basisOf(input.decision)
  if (!basis.ok) return basis
  const decided = decideEstablish(await changeContext(tx, members.value, organiser.value), {
    clusterId: context.newId(),
    name: input.name.trim(),
    aliases: input.aliases ?? [],
    memberUnitIds: members.value,
    kind: input.kind,
    organiserUnitId: organiser.value,
    councilId,
    on: input.on,
    basis: basis.value,
    ...stamp,
  })
  if (!decided.ok) return decided
  const written = await appendCluster(tx, null, [decided.value], actor)
  return written.ok ? ok({ kind: decided.value.kind, id: decided.value.clusterId }) : written
}

async function change(inside: Inside, input: typeof ChangeClusterMembersInput.$inferInput) {
  const { tx, stamp, actor } = inside
  const { expectedVersion, on } = input
  const held = await clusterHeld(inside, input.cluster, { expectedVersion })
  if (!held.ok) return held
  const cluster = held.value
  const joining = await unitKeys(inside, input.joining, 'joining', { asWell: true })
  if (!joining.ok) return joining
  const leaving = await unitKeys(inside, input.leaving, 'leaving', { asWell: false })
  if (!leaving.ok) return leaving
  const basis = basisOf(input.decision)
  if (!basis.ok) return basis
  const around = await changeContext(tx, joining.value, cluster.organiserUnitId)
  const decided = decideChangeMembers(
    { ...around, others: around.others.filter(({ id }) => id !== cluster.id) },
    { joining: joining.value, leaving: leaving.value, on, basis: basis.value, ...stamp },
    cluster,
  )
  if (!decided.ok) return decided
  const written = await appendCluster(tx, cluster, [decided.value], actor)
  return written.ok ? ok({ kind: decided.value.kind, id: cluster.id }) : written
}

/** Writes the events of several clusters, each to its own. */
async function appendAll(
  { tx, actor }: Inside,
  before: readonly Cluster[],
  events: readonly ClusterEvent[],
) {
  for (const event of events) {
    const state = before.find(({ id }) => id === event.clusterId) ?? null
    const written = await appendCluster(tx, state, [event], actor)
    if (!written.ok) return written
  }
  return ok(true as const)
}

async function split(inside: Inside, input: typeof SplitClusterInput.$inferInput) {
  const { tx, context, stamp } = inside
  const held = await clusterHeld(inside, input.cluster, { expectedVersion: input.expectedVersion })
  if (!held.ok) return held
  const cluster = held.value
  const parts = []
  for (const [index, { name, aliases, members }] of input.parts.entries()) {
    const keys = await unitKeys(inside, members, `parts.${index}.members`, { asWell: false })
    if (!keys.ok) return keys
    parts.push({
      clusterId: context.newId(),
      name: name.trim(),
      aliases: aliases ?? [],
      memberUnitIds: keys.value,
    })
  }
  const basis = basisOf(input.decision)
  if (!basis.ok) return basis
  const around = await changeContext(tx, [], cluster.organiserUnitId)
  const decided = decideSplit(
    { others: around.others.filter(({ id }) => id !== cluster.id) },
    { parts, on: input.on, basis: basis.value, ...stamp },
    cluster,
  )
  if (!decided.ok) return decided
  const written = await appendAll(inside, [cluster], decided.value)
  return written.ok ? ok({ kind: 'ClusterClosed' as const, id: cluster.id }) : written
}

async function merge(inside: Inside, input: typeof MergeClustersInput.$inferInput) {
  const { tx, context, stamp } = inside
  const keys = input.clusters.map((id) => keyOf(id, 'Cluster'))
  const bad = keys.indexOf(null)
  if (bad >= 0) return unknownId(`clusters.${bad}`)
  const ids = keys.filter((key) => key !== null)
  const clusters = await lockClusters(tx, ids)
  const found = new Set(clusters.map(({ id }) => id))
  const missing = ids.findIndex((id) => !found.has(id))
  if (missing >= 0) return unknownId(`clusters.${missing}`)
  for (const { id } of clusters) {
    const stop = stopped(inside, await clusterTarget(context, id))
    if (stop !== null) return refuse(stop)
  }
  const basis = basisOf(input.decision)
  if (!basis.ok) return basis
  const around = await changeContext(tx, [], clusters[0]?.organiserUnitId ?? null)
  const into = {
    clusterId: context.newId(),
    name: input.name.trim(),
    aliases: input.aliases ?? [],
  }
  const wish = { into, on: input.on, basis: basis.value, ...stamp }
  const decided = decideMerge(around, wish, clusters)
  if (!decided.ok) return decided
  const written = await appendAll(inside, clusters, decided.value)
  return written.ok ? ok({ kind: 'ClusterEstablished' as const, id: into.clusterId }) : written
}

async function recognise(inside: Inside, input: typeof RecogniseHeadsInput.$inferInput) {
  const { tx, stamp, actor } = inside
  const { expectedVersion, year } = input
  const held = await clusterHeld(inside, input.cluster, { expectedVersion })
  if (!held.ok) return held
  const head = await unitKey(inside, input.head, 'head')
  if (!head.ok) return head
  const deputies = await unitKeys(inside, input.deputies, 'deputies', { asWell: false })
  if (!deputies.ok) return deputies
  const basis = basisOf(input.decision)
  if (!basis.ok) return basis
  const named = { headUnitId: head.value, deputyUnitIds: deputies.value }
  const decided = decideRecogniseHeads({ year, ...named, basis: basis.value, ...stamp }, held.value)
  if (!decided.ok) return decided
  const written = await appendCluster(tx, held.value, [decided.value], actor)
  return written.ok ? ok({ kind: decided.value.kind, id: held.value.id }) : written
}
