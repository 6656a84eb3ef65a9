import type { InputIssue } from '../access/index.ts'
import { ok, type Result, refuse, yearOf } from '../kernel/index.ts'
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
import { electedIssues, membersOnly } from './decide-heads.ts'
import type { ClusterEstablished, ClusterMembersChanged, HeadsRecognised } from './events.ts'
import { evolveCluster } from './evolve.ts'
import { isMemberOn, membersOn } from './membership.ts'
import type { ChangeMembersRefusal, EstablishRefusal } from './refusals.ts'

/** The decision may name the heads of the year in which the cluster begins, or of the next. */
const leaderIssues = ({ leaders, on }: EstablishCluster): readonly InputIssue[] =>
  leaders === null
    ? []
    : [
        ...electedIssues(leaders),
        ...(leaders.year === yearOf(on) || leaders.year === yearOf(on) + 1
          ? []
          : [{ path: 'year', code: 'year-out-of-range' } as const]),
      ]

/**
 * Lập cụm, khối theo quyết định: each member fits its type and is in no other of the type. Heads and deputies that the
 * decision names are recognised by it.
 */
export function decideEstablish(
  context: ChangeContext,
  command: EstablishCluster,
): Result<readonly (ClusterEstablished | HeadsRecognised)[], EstablishRefusal> {
  const { clusterId, name, aliases, memberUnitIds, kind, on, basis, by, at } = command
  const { organiserUnitId, councilId, leaders } = command
  const checked = firstOf<EstablishRefusal>([
    () =>
      withoutIssues([
        ...newClusterIssues(command),
        ...leaderIssues(command),
        ...basisIssues(basis, on),
      ]),
    () => nameFree(command, organiserUnitId, on, context.others),
    () => allFit(kind, memberUnitIds, context),
    () => freeFrom(kind, memberUnitIds, on, context.others),
  ])
  if (!checked.ok) return checked
  const cluster = {
    ...{ clusterId, name, aliases, memberUnitIds, kind, organiserUnitId, councilId },
    membershipComplete: true,
  }
  const step = { clusterId, basis, by, at }
  const established = { kind: 'ClusterEstablished', cluster, on, from: [], ...step } as const
  if (leaders === null) return ok([established])
  const eligible = membersOnly(evolveCluster(null, established), on, leaders)
  if (!eligible.ok) return eligible
  return ok([established, { kind: 'HeadsRecognised', ...leaders, ...step }])
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
