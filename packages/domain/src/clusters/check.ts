import { type InputIssue, type InvalidInput, invalidInput } from '../access/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import type { Basis, Cluster, ClusterMember } from './cluster.ts'
import type { NewCluster } from './commands.ts'
import { type DayOrMonth, earliest } from './day-or-month.ts'
import { type ClusterKind, clusterKinds, fits, type MemberUnit, sameKind } from './kinds.ts'
import { clusterNameKey, nameKeysOf } from './naming.ts'
import type {
  AlreadyInCluster,
  ChangeOutOfOrder,
  ClusterNameTaken,
  ClusterNotInForce,
  MemberDoesNotFit,
} from './refusals.ts'

/** Cụm, khối khác mà một thay đổi có thể đụng vào: those of the units concerned, and of the same organiser. */
export type OtherCluster = Pick<
  Cluster,
  'id' | 'name' | 'kind' | 'aliases' | 'organiserUnitId' | 'members' | 'establishedOn' | 'closedOn'
>

/** Điều cần biết để thay đổi cụm, khối. */
export interface ChangeContext {
  readonly units: ReadonlyMap<string, MemberUnit>
  readonly others: readonly OtherCluster[]
}

const fine = ok(true as const)

/** The first refusal, else none. */
export function firstOf<Refused>(
  checks: readonly (() => Result<true, Refused>)[],
): Result<true, Refused> {
  for (const check of checks) {
    const outcome = check()
    if (!outcome.ok) return outcome
  }
  return fine
}

export const isKind = (kind: string): kind is ClusterKind =>
  clusterKinds.some((known) => known === kind)

/** Quyết định có số; signed after its day of effect it would be a slip of the pen. */
export function basisIssues(basis: Basis, on: Day): readonly InputIssue[] {
  const issues: InputIssue[] = []
  if (basis.number.trim() === '') issues.push({ path: 'decisionNumber', code: 'empty' })
  if (earliest(basis.on) > on) issues.push({ path: 'on', code: 'before-decision' })
  return issues
}

export const withoutIssues = (issues: readonly InputIssue[]): Result<true, InvalidInput> =>
  issues.length === 0 ? fine : refuse(invalidInput(issues))

/** Tên và danh sách của một cụm, khối mới. */
export function newClusterIssues(
  { name, memberUnitIds }: Pick<NewCluster, 'name' | 'memberUnitIds'>,
  path = '',
): readonly InputIssue[] {
  const issues: InputIssue[] = []
  if (clusterNameKey(name) === '') issues.push({ path: `${path}name`, code: 'empty' })
  if (new Set(memberUnitIds).size < memberUnitIds.length)
    issues.push({ path: `${path}members`, code: 'duplicate' })
  return issues
}

/** Cụm, khối có tồn tại vào ngày đó không. */
export const existsOn = (
  { establishedOn, closedOn }: Pick<Cluster, 'establishedOn' | 'closedOn'>,
  on: Day,
): boolean =>
  (establishedOn === null || establishedOn <= on) && (closedOn === null || on <= closedOn)

export const notInForce = (clusterId: string, on: Day): ClusterNotInForce => ({
  kind: 'ClusterNotInForce',
  clusterId,
  on,
  cites: [],
  rule: 'cluster-in-force',
})

export const inForceOn = (cluster: Cluster, on: Day): Result<true, ClusterNotInForce> =>
  existsOn(cluster, on) ? fine : refuse(notInForce(cluster.id, on))

const lastChange = ({ changes }: Cluster): Day | null =>
  changes
    .filter(({ kind }) => kind !== 'recognised')
    .map(({ on }) => on as DayOrMonth)
    .reduce<Day | null>((last, on) => {
      const at = earliest(on)
      return last === null || at > last ? at : last
    }, null)

/** Thay đổi theo thứ tự thời gian: what is recorded of later days is not rewritten. */
export function inOrder(
  cluster: Cluster,
  on: Day,
  ends: readonly ClusterMember[],
): Result<true, ChangeOutOfOrder> {
  const last = lastChange(cluster)
  const begun = ends.find(({ from }) => from !== null && from >= on)?.from ?? null
  const barrier = last !== null && on < last ? last : begun
  return barrier === null
    ? fine
    : refuse({ kind: 'ChangeOutOfOrder', on, last: barrier, cites: [], rule: 'changes-in-order' })
}

/** Từng đơn vị hợp với loại cụm, khối. */
export function allFit(
  kind: string,
  unitIds: readonly string[],
  context: ChangeContext,
): Result<true, MemberDoesNotFit> {
  if (!isKind(kind)) return fine
  for (const unitId of unitIds) {
    const unit = context.units.get(unitId)
    if (unit !== undefined && !fits(kind, unit))
      return refuse({
        kind: 'MemberDoesNotFit',
        unitId,
        clusterKind: kind,
        cites: [],
        rule: 'members-of-the-kind',
      })
  }
  return fine
}

/** Một thời kỳ, một đơn vị chỉ thuộc một cụm, khối cùng loại: from this day on it stands in no other. */
export function freeFrom(
  kind: string,
  unitIds: readonly string[],
  on: Day,
  others: readonly OtherCluster[],
): Result<true, AlreadyInCluster> {
  for (const other of others) {
    if (!sameKind(other.kind, kind)) continue
    const held = other.members.find(
      ({ unitId, until }) => unitIds.includes(unitId) && (until === null || until >= on),
    )
    if (held !== undefined)
      return refuse({
        kind: 'AlreadyInCluster',
        unitId: held.unitId,
        clusterId: other.id,
        clusterName: other.name,
        cites: [],
        rule: 'one-cluster-of-a-kind',
      })
  }
  return fine
}

/** Tên chưa có cụm, khối nào của đơn vị tổ chức này đang mang. */
export function nameFree(
  named: Pick<NewCluster, 'name' | 'aliases'>,
  organiserUnitId: string | null,
  on: Day,
  others: readonly OtherCluster[],
): Result<true, ClusterNameTaken> {
  const asked = nameKeysOf(named)
  const taken = others.find(
    (other) =>
      other.organiserUnitId === organiserUnitId &&
      (other.closedOn === null || other.closedOn >= on) &&
      nameKeysOf(other).some((key) => asked.includes(key)),
  )
  return taken === undefined
    ? fine
    : refuse({
        kind: 'ClusterNameTaken',
        clusterId: taken.id,
        clusterName: taken.name,
        asked: named.name,
        cites: [],
        rule: 'one-name-a-cluster',
      })
}
