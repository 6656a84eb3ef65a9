import type { ChangeContext, OtherCluster } from '@vinhdanh/domain/clusters'
import { optionalDay, type Tx } from '../database/index.ts'

/**
 * Điều cần biết để thay đổi thành viên: the units named, and every cluster one of them is or was in or that has the same
 * organiser. The units are held until the transaction ends, so that nobody puts one of them into another cluster
 * meanwhile.
 */
export async function changeContext(
  tx: Tx,
  unitIds: readonly string[],
  organiserUnitId: string | null,
): Promise<ChangeContext> {
  const held = [...new Set(organiserUnitId === null ? unitIds : [...unitIds, organiserUnitId])]
  await tx.$queryRaw`SELECT FROM "Unit" WHERE "id" = ANY(${held}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`
  const units = await tx.unit.findMany({
    where: { id: { in: [...unitIds] } },
    select: { id: true, level: true, category: true },
  })
  const rows = await tx.cluster.findMany({
    where: {
      OR: [{ members: { some: { unitId: { in: [...unitIds] } } } }, { organiserUnitId }],
    },
    include: { members: true },
    orderBy: { id: 'asc' },
  })
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    others: rows.map(
      (row): OtherCluster => ({
        id: row.id,
        name: row.name,
        kind: row.kind,
        aliases: row.aliases,
        organiserUnitId: row.organiserUnitId,
        establishedOn: optionalDay(row.establishedOn),
        closedOn: optionalDay(row.closedOn),
        members: row.members.map(({ unitId, from, until }) => ({
          unitId,
          from: optionalDay(from),
          until: optionalDay(until),
        })),
      }),
    ),
  }
}
