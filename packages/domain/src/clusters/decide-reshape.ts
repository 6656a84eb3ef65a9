import { invalidInput } from '../access/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import {
  basisIssues,
  type ChangeContext,
  firstOf,
  inForceOn,
  inOrder,
  nameFree,
  newClusterIssues,
  withoutIssues,
} from './check.ts'
import type { Cluster } from './cluster.ts'
import type { MergeClusters, NewCluster, SplitCluster } from './commands.ts'
import type { ClusterClosed, ClusterEstablished } from './events.ts'
import { membersOn } from './membership.ts'
import { nameKeysOf } from './naming.ts'
import type { MergeRefusal, SplitRefusal } from './refusals.ts'

type Reshaped<Refused> = Result<readonly (ClusterClosed | ClusterEstablished)[], Refused>
type Step = Pick<SplitCluster, 'on' | 'basis' | 'by' | 'at'>

const closing = (cluster: Cluster, into: readonly string[], step: Step): ClusterClosed => ({
  kind: 'ClusterClosed',
  clusterId: cluster.id,
  into,
  ...step,
})

const opening = (
  of: Cluster,
  from: readonly string[],
  made: NewCluster,
  step: Step,
): ClusterEstablished => ({
  kind: 'ClusterEstablished',
  clusterId: made.clusterId,
  cluster: {
    ...made,
    kind: of.kind,
    organiserUnitId: of.organiserUnitId,
    councilId: null,
    membershipComplete: of.membershipComplete,
  },
  from,
  ...step,
})

const unitsOn = (cluster: Cluster, on: Day) => membersOn(cluster, on).map(({ unitId }) => unitId)

/** Tách cụm, khối: every member of the day goes into exactly one of the parts; the old one keeps its history. */
export function decideSplit(
  { others }: Pick<ChangeContext, 'others'>,
  { parts, on, basis, by, at }: SplitCluster,
  cluster: Cluster,
): Reshaped<SplitRefusal> {
  const step = { on, basis, by, at }
  const members = membersOn(cluster, on)
  const placed = parts.flatMap(({ memberUnitIds }) => memberUnitIds)
  const stranger = placed.find((unitId) => !members.some((member) => member.unitId === unitId))
  const lost = members.map(({ unitId }) => unitId).filter((unitId) => !placed.includes(unitId))
  const doubled = [...new Set(placed.filter((unitId, at) => placed.indexOf(unitId) < at))]
  const keys = parts.flatMap(nameKeysOf)
  const checked = firstOf<SplitRefusal>([
    () =>
      withoutIssues([
        ...(parts.length < 2 ? [{ path: 'parts', code: 'too-short' } as const] : []),
        ...parts.flatMap((part, index) =>
          newClusterIssues({ ...part, memberUnitIds: [] }, `parts.${index}.`),
        ),
        ...(new Set(keys).size < keys.length
          ? [{ path: 'parts', code: 'duplicate' } as const]
          : []),
        ...basisIssues(basis, on),
      ]),
    () => inForceOn(cluster, on),
    () => inOrder(cluster, on, members),
    () =>
      stranger === undefined
        ? ok(true)
        : refuse({
            kind: 'UnitNotInCluster',
            unitId: stranger,
            on,
            cites: [],
            rule: 'members-only',
          }),
    () =>
      lost.length + doubled.length === 0
        ? ok(true)
        : refuse({
            ...{ kind: 'MembersNotKept', lost, doubled, cites: [] },
            rule: 'no-member-lost-or-doubled',
          }),
    ...parts.map((part) => () => nameFree(part, cluster.organiserUnitId, on, others)),
  ])
  if (!checked.ok) return checked
  const ids = parts.map(({ clusterId }) => clusterId)
  return ok([
    closing(cluster, ids, step),
    ...parts.map((part) => opening(cluster, [cluster.id], part, step)),
  ])
}

/** Nhập các cụm, khối cùng loại thành một; all members of the day go into it. */
export function decideMerge(
  { others }: Pick<ChangeContext, 'others'>,
  { into, on, basis, by, at }: MergeClusters,
  clusters: readonly Cluster[],
): Reshaped<MergeRefusal> {
  const step = { on, basis, by, at }
  const [first] = clusters
  if (first === undefined || clusters.length < 2)
    return refuse(invalidInput([{ path: 'clusters', code: 'too-short' }]))
  const merged = new Set(clusters.map(({ id }) => id))
  const ofOneKind = clusters.every(
    ({ kind, organiserUnitId }) => kind === first.kind && organiserUnitId === first.organiserUnitId,
  )
  const checked = firstOf<MergeRefusal>([
    () =>
      withoutIssues([
        ...(merged.size < clusters.length
          ? [{ path: 'clusters', code: 'duplicate' } as const]
          : []),
        ...newClusterIssues({ ...into, memberUnitIds: [] }),
        ...basisIssues(basis, on),
      ]),
    () =>
      ofOneKind
        ? ok(true)
        : refuse({ kind: 'ClustersDiffer', cites: [], rule: 'merge-of-one-kind' }),
    ...clusters.map((cluster) => () => inForceOn(cluster, on)),
    ...clusters.map((cluster) => () => inOrder(cluster, on, membersOn(cluster, on))),
    // A name of one of those that end may go on.
    () =>
      nameFree(
        into,
        first.organiserUnitId,
        on,
        others.filter(({ id }) => !merged.has(id)),
      ),
  ])
  if (!checked.ok) return checked
  const memberUnitIds = clusters.flatMap((cluster) => unitsOn(cluster, on))
  const complete = clusters.every(({ membershipComplete }) => membershipComplete)
  const made = opening(
    { ...first, membershipComplete: complete },
    [...merged],
    { ...into, memberUnitIds },
    step,
  )
  return ok([...clusters.map((cluster) => closing(cluster, [into.clusterId], step)), made])
}
