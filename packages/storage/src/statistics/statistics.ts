import { ratio } from '@vinhdanh/domain/kernel'
import type { AwardCount, FairnessCount } from '@vinhdanh/domain/statistics'
import { type DataSet, Prisma, type Reader } from '../database/index.ts'

const { sql, empty } = Prisma

/** Thống kê những năm nào, của bộ dữ liệu nào. */
export interface StatisticsFilter {
  readonly fromYear?: number
  readonly toYear?: number
  readonly dataSet?: DataSet
}

/**
 * The tallies count what is in force: granted or corrected, never revoked, never a mere proposal. The database keeps
 * them with every change of the register, so a report costs the same over a thousand entries and over a million.
 */
const tallied = ({ fromYear, toYear, dataSet }: StatisticsFilter) => sql`
  e."count" <> 0
  ${fromYear === undefined ? empty : sql`AND e."year" >= ${fromYear}::int`}
  ${toYear === undefined ? empty : sql`AND e."year" <= ${toYear}::int`}
  ${dataSet === undefined ? empty : sql`AND e."dataSet" = ${dataSet}::"DataSet"`}`

/** Số lượt khen theo năm, hình thức, loại đối tượng; data sets are never added together. */
export async function awardCounts(
  reader: Reader,
  filter: StatisticsFilter = {},
): Promise<readonly (AwardCount & { readonly dataSet: DataSet })[]> {
  return reader.$queryRaw`
    SELECT e."year", e."award", e."subjectKind", e."dataSet"::text AS "dataSet", sum(e."count")::int AS "count"
    FROM "RegisterTally" e WHERE ${tallied(filter)}
    GROUP BY 1, 2, 3, 4
    ORDER BY e."year", e."award" COLLATE "C", e."subjectKind" COLLATE "C", 4`
}

/** One row of the statement: counts that SQL adds up, shares that the caller computes exactly. */
type FairnessRow = Omit<FairnessCount, 'directShare'> & { readonly dataSet: DataSet }

/**
 * Tỷ lệ người lao động trực tiếp: a row for each year, and one for each award of the year. Everyone whose group is
 * stated and who is not a leader is a direct worker; not stated stays apart.
 */
export async function fairness(
  reader: Reader,
  filter: StatisticsFilter = {},
): Promise<readonly (FairnessCount & { readonly dataSet: DataSet })[]> {
  const rows = await reader.$queryRaw<readonly FairnessRow[]>`
    SELECT e."year", e."award", e."dataSet"::text AS "dataSet",
      coalesce(sum(e."count") FILTER (WHERE e."labourGroup" NOT IN ('leader', '')), 0)::int AS "direct",
      coalesce(sum(e."count") FILTER (WHERE e."labourGroup" = 'leader'), 0)::int AS "leaders",
      coalesce(sum(e."count") FILTER (WHERE e."labourGroup" = ''), 0)::int AS "notStated",
      sum(e."count")::int AS "total"
    FROM "RegisterTally" e WHERE e."subjectKind" = 'person' AND ${tallied(filter)}
    GROUP BY GROUPING SETS ((e."year", e."award", e."dataSet"), (e."year", e."dataSet"))
    ORDER BY e."year", e."award" COLLATE "C" NULLS FIRST, 3`
  return rows.map((row) => {
    const stated = row.direct + row.leaders
    return { ...row, directShare: stated === 0 ? null : ratio(row.direct, stated) }
  })
}
