import { inForce, type RoleGrant } from '../access/index.ts'
import { addDays, type Day, day } from '../kernel/index.ts'
import type { Cluster, ClusterTerm } from './cluster.ts'
import { earliest } from './day-or-month.ts'

const later = (a: Day, b: Day): Day => (a > b ? a : b)
const sooner = (a: Day | null, b: Day | null): Day | null =>
  a === null ? b : b === null || a < b ? a : b

/** Ngày đầu tiên của nhiệm kỳ: 1 January of its year, or the day of an election that came later. */
function firstDayOf({ year, electedOn, recognition }: ClusterTerm): Day {
  const newYear = day(`${year}-01-01`)
  const known = electedOn ?? (recognition === null ? null : earliest(recognition.on))
  return known === null ? newYear : later(newYear, known)
}

/** Cụm, khối, as much of it as says who heads it when. */
export type HeadedCluster = Pick<Cluster, 'terms' | 'closedOn'>

/** Nhiệm kỳ chạy đến hôm trước nhiệm kỳ sau: a cluster is never without a head between two years. */
const runsOf = ({ terms, closedOn }: HeadedCluster) =>
  terms
    .toSorted((a, b) => a.year - b.year)
    .map((term, at, all) => {
      const next = all[at + 1]
      const until = next === undefined ? null : addDays(firstDayOf(next), -1)
      return { term, from: firstDayOf(term), until: sooner(until, closedOn) }
    })

/**
 * Bàn giao quyền ngày 01/01: the officer of a unit is cluster head while the unit heads a cluster, by the term itself,
 * so that no administrator has to remember it on New Year's Day.
 */
export const headGrantsOf = (
  officer: RoleGrant,
  clusters: readonly HeadedCluster[],
): readonly RoleGrant[] =>
  clusters
    .flatMap(runsOf)
    .filter(({ term }) => term.headUnitIds.includes(officer.unitId))
    .map(({ from, until }) => ({
      ...officer,
      role: 'cluster-head' as const,
      from: later(from, officer.from),
      until: sooner(until, officer.until),
    }))
    .filter((grant) => inForce(grant, grant.from))
