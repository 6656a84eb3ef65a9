import { checkRubric, knownRubrics } from '@vinhdanh/domain/rubrics'
import type { Prisma } from '@vinhdanh/storage/database'
import { idOf } from '../synthetic/index.ts'
import { unitId } from './real-rows.ts'

/** Published rubrics whose issuer is among the units of the real set; the others are offered to start from. */
const issuers: Readonly<Record<string, string>> = { 'RB-12': 'U-BINHDINH' }

/** Bảng tiêu chí đã công bố của các đơn vị trong bộ dữ liệu thực, as drafts: the system has issued none of them. */
export const rubrics = (): Prisma.RubricCreateManyInput[] =>
  knownRubrics.flatMap(({ id, case: of, document }) => {
    const issuer = issuers[of]
    if (issuer === undefined) return []
    const { title, unitType, year, from, number, signed } = checkRubric(document).rubric
    return [
      {
        id: idOf('rubric', id),
        key: id,
        unitId: unitId(issuer),
        status: 'draft',
        document: document as Prisma.InputJsonObject,
        ...{ title, unitType, year, from, number },
        savedBy: 'real',
        savedAt: `${signed ?? '2026-01-01'}T00:00:00Z`,
        dataSet: 'REAL' as const,
      },
    ]
  })
