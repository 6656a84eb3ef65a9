import { type Day, yearOf } from '../kernel/index.ts'
import type { Cluster, ClusterTerm } from './cluster.ts'
import { earliest, latest } from './day-or-month.ts'
import { isMemberOn, membersOn, termOf } from './membership.ts'

/**
 * Tình trạng của cụm trưởng, cụm phó vào một ngày:
 * - `not-elected`: that day is before their election;
 * - `elected`: elected and waiting for the decision; the elected head acts meanwhile;
 * - `recognised-in-month`: the decision is of this month, on a day that no source gives;
 * - `recognised`: by decision;
 * - `stated`: a source names them and says neither how nor when.
 */
export type HeadStanding =
  | 'not-elected'
  | 'elected'
  | 'recognised-in-month'
  | 'recognised'
  | 'stated'

/** Tình trạng của một nhiệm kỳ vào một ngày. */
export function standingOf({ electedOn, recognition }: ClusterTerm, on: Day): HeadStanding {
  if (recognition !== null && latest(recognition.on) <= on) return 'recognised'
  if (recognition !== null && earliest(recognition.on) <= on) return 'recognised-in-month'
  if (electedOn !== null) return electedOn <= on ? 'elected' : 'not-elected'
  return recognition === null ? 'stated' : 'not-elected'
}

/**
 * Nhiệm kỳ đang chạy vào một ngày: that of the year, from 1 January or, elected later, from its election; until then
 * the one before goes on, so that a cluster is never without a head between two years.
 */
export function termOn(cluster: Cluster, on: Day): ClusterTerm | undefined {
  const year = yearOf(on)
  const current = termOf(cluster, year)
  if (current !== undefined && standingOf(current, on) !== 'not-elected') return current
  return [...cluster.terms]
    .filter((term) => term.year < year && standingOf(term, on) !== 'not-elected')
    .sort((a, b) => b.year - a.year)[0]
}

/** Các cụm trưởng vào một ngày, theo thứ tự; none when none is known. Who is no member any more heads it no more. */
export function headsOn(cluster: Cluster, on: Day): readonly string[] {
  const members = membersOn(cluster, on)
  const heads = termOn(cluster, on)?.headUnitIds ?? []
  return heads.filter((unitId) => isMemberOn(members, unitId))
}

/**
 * Ai được điều hành cụm vào một ngày: each of the heads; where no head of any year is known yet, any member, so that the first
 * conference can be recorded.
 */
export const actingHeadsOn = (cluster: Cluster, on: Day): readonly string[] => {
  if (cluster.closedOn !== null && cluster.closedOn < on) return []
  if (termOn(cluster, on) === undefined) return membersOn(cluster, on).map(({ unitId }) => unitId)
  return headsOn(cluster, on)
}

/** Đã từng làm cụm trưởng: one of the units heads the cluster on that day, or headed it in a year gone by. */
export const onceHeadedBy = (cluster: Cluster, unitIds: readonly string[], on: Day): boolean =>
  cluster.terms.some(
    (term) =>
      term.year <= yearOf(on) &&
      standingOf(term, on) !== 'not-elected' &&
      term.headUnitIds.some((unitId) => unitIds.includes(unitId)),
  )

/** Nơi họp gợi ý: members other than the heads, for the host of a review is by custom not a head. */
export function suggestedHosts(cluster: Cluster, on: Day): readonly string[] {
  const heads = headsOn(cluster, on)
  return membersOn(cluster, on)
    .map(({ unitId }) => unitId)
    .filter((unitId) => !heads.includes(unitId))
}
