import { type InputIssue, invalidInput } from '../access/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import type { Cluster } from './cluster.ts'
import type { Elected, RecogniseHeads } from './commands.ts'
import { earliest, latest } from './day-or-month.ts'
import type { HeadsRecognised } from './events.ts'
import { isMemberOn, membersOn, termOf } from './membership.ts'
import type { HeadOutsideCluster, RecogniseRefusal } from './refusals.ts'

const twice = (unitIds: readonly string[]): boolean => new Set(unitIds).size < unitIds.length

/** Ít nhất một cụm trưởng, cụm trưởng không là cụm phó, không ai hai lần. */
export function electedIssues({ headUnitIds, deputyUnitIds }: Elected): readonly InputIssue[] {
  const issues: InputIssue[] = []
  if (headUnitIds.length === 0) issues.push({ path: 'heads', code: 'empty' })
  if (twice(headUnitIds)) issues.push({ path: 'heads', code: 'duplicate' })
  if (deputyUnitIds.some((unitId) => headUnitIds.includes(unitId)))
    issues.push({ path: 'deputies', code: 'head-is-deputy' })
  if (twice(deputyUnitIds)) issues.push({ path: 'deputies', code: 'duplicate' })
  return issues
}

/** Chỉ bầu thành viên của cụm, khối vào ngày đó. */
export function membersOnly(
  cluster: Cluster,
  on: Day,
  { headUnitIds, deputyUnitIds }: Elected,
): Result<true, HeadOutsideCluster> {
  const members = membersOn(cluster, on)
  const stranger = [...headUnitIds, ...deputyUnitIds].find((unitId) => !isMemberOn(members, unitId))
  return stranger === undefined
    ? ok(true)
    : refuse({ kind: 'HeadOutsideCluster', unitId: stranger, cites: [], rule: 'members-only' })
}

const inOneOrder = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((unitId, order) => unitId === b[order])

const sameAs = (a: Elected, b: Elected): boolean =>
  inOneOrder(a.headUnitIds, b.headUnitIds) && inOneOrder(a.deputyUnitIds, b.deputyUnitIds)

/**
 * Công nhận cụm trưởng, cụm phó theo quyết định. Who was elected is recognised, nobody else; where no election of the
 * year is known, the decision itself names them.
 */
export function decideRecogniseHeads(
  { year, headUnitIds, deputyUnitIds, basis, by, at }: RecogniseHeads,
  cluster: Cluster,
): Result<HeadsRecognised, RecogniseRefusal> {
  const named = { headUnitIds, deputyUnitIds }
  const issues = [...electedIssues(named)]
  if (basis.number.trim() === '') issues.push({ path: 'decisionNumber', code: 'empty' })
  const term = termOf(cluster, year)
  if (term?.electedOn != null && latest(basis.on) < term.electedOn)
    issues.push({ path: 'decisionOn', code: 'before-election' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (term !== undefined && term.recognition !== null)
    return refuse({
      kind: 'RecognisedAlready',
      year,
      number: term.recognition.number,
      cites: [],
      rule: 'elected-then-recognised',
    })
  if (term !== undefined && !sameAs(term, named))
    return refuse({
      kind: 'RecognitionDiffers',
      year,
      electedUnitIds: term.headUnitIds,
      cites: [],
      rule: 'elected-then-recognised',
    })
  // Members on some day of the month are enough where the source gives no day.
  const asMembers = membersOnly(cluster, latest(basis.on), named)
  const early = membersOnly(cluster, earliest(basis.on), named)
  if (term === undefined && !asMembers.ok && !early.ok) return asMembers
  return ok({ kind: 'HeadsRecognised', clusterId: cluster.id, year, ...named, basis, by, at })
}
