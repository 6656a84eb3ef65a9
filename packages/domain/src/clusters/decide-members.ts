import { ok, type Result, refuse } from '../kernel/index.ts'
import {
  allFit,
  basisIssues,
  type ChangeContext,
  firstOf,
  freeFrom,
  inForceOn,
  inOrder,
  nameFree,
  newClusterIssues,
  withoutIssues,
} from './check.ts'
import type { Cluster } from './cluster.ts'
import type { ChangeMembers, EstablishCluster } from './commands.ts'
import type { ClusterEstablished, ClusterMembersChanged } from './events.ts'
import { isMemberOn, membersOn } from './membership.ts'
import type { ChangeMembersRefusal, EstablishRefusal } from './refusals.ts'

/** Lập cụm, khối theo quyết định: each member fits its type and is in no other of the type. */
export function decideEstablish(
  context: ChangeContext,
  command: EstablishCluster,
): Result<ClusterEstablished, EstablishRefusal> {
  const { clusterId, name, aliases, memberUnitIds, kind, on, basis, by, at } = command
  const { organiserUnitId, councilId } = command
  const checked = firstOf<EstablishRefusal>([
    () => withoutIssues([...newClusterIssues(command), ...basisIssues(basis, on)]),
    () => nameFree(command, organiserUnitId, on, context.others),
    () => allFit(kind, memberUnitIds, context),
    () => freeFrom(kind, memberUnitIds, on, context.others),
  ])
  if (!checked.ok) return checked
  const cluster = {
    ...{ clusterId, name, aliases, memberUnitIds, kind, organiserUnitId, councilId },
    membershipComplete: true,
  }
  return ok({ kind: 'ClusterEstablished', clusterId, cluster, on, basis, from: [], by, at })
}

/** Thêm, bớt thành viên; when units are reorganised the old leave and the new join on the same day. */
export function decideChangeMembers(
  context: ChangeContext,
  { joining, leaving, on, basis, by, at }: ChangeMembers,
  cluster: Cluster,
): Result<ClusterMembersChanged, ChangeMembersRefusal> {
  const named = [...joining, ...leaving]
  const members = membersOn(cluster, on)
  const ends = members.filter(({ unitId }) => leaving.includes(unitId))
  const outside = leaving.find((unitId) => !isMemberOn(members, unitId))
  const checked = firstOf<ChangeMembersRefusal>([
    () =>
      withoutIssues([
        ...(named.length === 0 ? [{ path: 'joining', code: 'empty' } as const] : []),
        ...(new Set(named).size < named.length
          ? [{ path: 'joining', code: 'duplicate' } as const]
          : []),
        ...basisIssues(basis, on),
      ]),
    () => inForceOn(cluster, on),
    () =>
      outside === undefined
        ? ok(true)
        : refuse({
            kind: 'UnitNotInCluster',
            unitId: outside,
            on,
            cites: [],
            rule: 'members-only',
          }),
    () => inOrder(cluster, on, ends),
    () => allFit(cluster.kind, joining, context),
    () => freeFrom(cluster.kind, joining, on, [...context.others, cluster]),
  ])
  if (!checked.ok) return checked
  const change = { joined: joining, left: leaving, on, basis, by, at }
  return ok({ kind: 'ClusterMembersChanged', clusterId: cluster.id, ...change })
}
