import type { Prisma, Reader } from '@vinhdanh/storage/database'
import { rubricParts, rubricState } from '@vinhdanh/storage/rubrics'
import type { RubricView } from '../refs.ts'
import { rubricOf } from './view.ts'

/**
 * Các phiên bản đã ban hành hoặc đã công bố, with the days between which each holds. What was published in part is
 * known to be in force, though it cannot be scored by here.
 */
export async function versionsOf(reader: Reader, where: Prisma.RubricWhereInput) {
  const rows = await reader.rubric.findMany({
    where: { ...where, OR: [{ issuedOn: { not: null } }, { dataSet: 'REAL' }] },
    include: rubricParts,
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => {
    const state = rubricState(row)
    const { number, from, until, replaces } = rubricOf(state)
    const ends = [until, state.until].filter((day) => day !== null).sort()
    const view: RubricView = { id: row.id, dataSet: row.dataSet, state }
    const { unitId, unitType } = row
    return { number, from, replaces, unitId, unitType, until: ends[0] ?? null, view }
  })
}
