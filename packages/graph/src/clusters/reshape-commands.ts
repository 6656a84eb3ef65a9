import {
  type Cluster,
  type ClusterEvent,
  decideMerge,
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
import { clusterTarget } from '../targets.ts'
import {
  ChangeOutOfOrderType,
  ClusterNameTakenType,
  ClusterNotInForceType,
  ClustersDifferType,
  MembersNotKeptType,
  UnitNotInClusterType,
} from './change-refusals.ts'
import { atTheDoor, ClusterClosedType, ClusterEstablishedType } from './events.ts'
import { MergeClustersInput, SplitClusterInput } from './inputs.ts'
import { basisOf, clusterHeld, unitKeys } from './wishes.ts'

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
builder.mutationFields((t) => ({
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
}))

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
