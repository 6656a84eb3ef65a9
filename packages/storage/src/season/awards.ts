import type { AwardId } from '@vinhdanh/domain/awards'
import type { DataSet, Reader } from '../database/index.ts'

/** Một tập thể được tặng theo kết quả của cụm, khối. */
export interface ClusterAward {
  readonly clusterId: string
  readonly year: number
  readonly award: AwardId
  readonly unitId: string
}

/** Những năm nào, hình thức nào, bộ dữ liệu nào. */
export interface AwardsAsked {
  readonly fromYear: number
  readonly toYear: number
  readonly awards: readonly AwardId[]
  readonly dataSet?: DataSet | null | undefined
}

/**
 * Những tập thể đã được tặng: by the results kept with the cluster, and by the register, where a dossier came from a
 * nomination of its conference. One and the same award known both ways is one.
 */
export async function awardsOfClusters(
  reader: Reader,
  { fromYear, toYear, awards, dataSet }: AwardsAsked,
): Promise<readonly ClusterAward[]> {
  const asked = {
    year: { gte: fromYear, lte: toYear },
    award: { in: [...awards] },
    ...(dataSet == null ? {} : { dataSet }),
  }
  const [results, entries] = await Promise.all([
    reader.clusterResult.findMany({
      where: { ...asked, proposedOnly: false },
      select: { clusterId: true, year: true, award: true, unitId: true },
    }),
    reader.registerEntry.findMany({
      where: { ...asked, status: { not: 'revoked' }, proposal: { nominationId: { not: null } } },
      select: {
        ...{ year: true, award: true, unitId: true },
        proposal: {
          select: { nomination: { select: { conference: { select: { clusterId: true } } } } },
        },
      },
    }),
  ])
  const found = new Map<string, ClusterAward>()
  const keep = (
    clusterId: string | undefined,
    row: { year: number; award: string | null; unitId: string | null },
  ) => {
    const { year, award, unitId } = row
    if (clusterId === undefined || award === null || unitId === null) return
    found.set([clusterId, year, award, unitId].join('|'), { clusterId, year, award, unitId })
  }
  for (const row of results) keep(row.clusterId, row)
  for (const row of entries) keep(row.proposal?.nomination?.conference.clusterId, row)
  return [...found.values()]
}
