import type { Day } from '@vinhdanh/domain/kernel'
import type { Reader } from '../database/index.ts'

/** Whether all units are members of one cluster, in force on a day. */
export async function shareCluster(
  reader: Reader,
  unitIds: readonly string[],
  on: Day,
): Promise<boolean> {
  const member = (unitId: string) => ({
    members: {
      some: {
        unitId,
        AND: [
          { OR: [{ from: null }, { from: { lte: on } }] },
          { OR: [{ until: null }, { until: { gte: on } }] },
        ],
      },
    },
  })
  const shared = await reader.cluster.findFirst({
    where: { AND: unitIds.map(member) },
    select: { id: true },
  })
  return shared !== null
}
