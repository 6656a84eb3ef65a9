import type { ClusterLife } from './clusters.ts'
import type { ProposalRow } from './season-records.ts'
import type { World } from './world.ts'

const sorted = <Value>(map: ReadonlyMap<string, Value>) =>
  [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))

/** Số đúng của bộ dữ liệu: from the bookkeeping at the moment of granting, never from the rows. */
export function expectedOf(world: World, life: ClusterLife, proposals: readonly ProposalRow[]) {
  const { counts, fairness, decisions } = world.ledger.tally
  const awardCounts = sorted(counts).map(([key, count]) => {
    const [year, award, subjectKind] = key.split('|')
    return { year: Number(year), award, subjectKind, count }
  })
  const fiveYears = new Map<string, number>()
  for (const row of awardCounts) {
    if (row.year < 2021 || row.year > 2025) continue
    const key = `${row.award}|${row.subjectKind}`
    fiveYears.set(key, (fiveYears.get(key) ?? 0) + row.count)
  }
  const statuses = new Map<string, number>()
  for (const { status } of proposals) statuses.set(status, (statuses.get(status) ?? 0) + 1)
  return {
    label: 'dữ liệu mô phỏng',
    awardCounts,
    fiveYearTotals: sorted(fiveYears).map(([key, count]) => {
      const [award, subjectKind] = key.split('|')
      return { from: 2021, to: 2025, award, subjectKind, count }
    }),
    fairness: sorted(fairness).map(([key, { direct, leaders }]) => {
      const [year, award] = key.split('|')
      return {
        year: Number(year),
        award: award === '*' ? null : award,
        direct,
        leaders,
        total: direct + leaders,
      }
    }),
    ranks: life.results.map(({ year, clusterCode, rank, unitCode, score }) => ({
      year,
      clusterCode,
      rank,
      unitCode,
      score,
    })),
    heads: life.terms.map(({ year, clusterCode, headCode, deputyCodes }) => ({
      year,
      clusterCode,
      headCode,
      deputies: deputyCodes.join(' '),
    })),
    decisionsSigned: decisions,
    proposalsByStatus: Object.fromEntries(sorted(statuses)),
  }
}

export type Expected = ReturnType<typeof expectedOf>
