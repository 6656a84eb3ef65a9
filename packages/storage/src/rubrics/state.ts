import type { KeptRubric, RubricStatus } from '@vinhdanh/domain/rubrics'
import { instant, optionalDay, type Prisma, type Reader } from '../database/index.ts'

/** Where it belongs: the unit, read with it. */
export const rubricParts = {
  unit: { select: { path: true } },
} as const satisfies Prisma.RubricInclude

export type RubricRow = Prisma.RubricGetPayload<{ include: typeof rubricParts }>

export const rubricState = (row: RubricRow): KeptRubric => ({
  id: row.id,
  unitId: row.unitId,
  unitPath: row.unit.path,
  status: row.status as RubricStatus,
  document: row.document,
  issuedOn: optionalDay(row.issuedOn),
  until: optionalDay(row.until),
  reason: row.reason,
  renews: row.renewsId,
  savedBy: row.savedBy,
  savedAt: instant(row.savedAt),
  version: row.version,
})

export async function loadRubric(reader: Reader, id: string): Promise<KeptRubric | null> {
  const row = await reader.rubric.findUnique({ where: { id }, include: rubricParts })
  return row === null ? null : rubricState(row)
}
