import type { RubricStatus } from '@vinhdanh/domain/rubrics'
import {
  idKey,
  type Keyed,
  oneOfKeys,
  type Page,
  type PageRequest,
  Prisma,
  type Reader,
  readKeys,
  textKey,
  unitWithin,
  when,
} from '../database/index.ts'

const { sql } = Prisma

export interface RubricFilter {
  readonly unitId?: string
  readonly unitType?: string
  /** Of this year, or for every year. */
  readonly year?: number
  readonly status?: RubricStatus
  /** Only these. */
  readonly ids?: readonly string[]
  /** In the title, the number, the name of the unit or the type of unit. */
  readonly search?: string
  /** Subtrees whose drafts may be seen; what was issued or published is for everybody. */
  readonly draftsWithin: readonly string[]
}

const texts = ['x."title"', 'x."number"', 'u."name"', 'x."unitType"', 'x."year"']

/** Bảng tiêu chí chấm thi đua, theo tên. */
export function listRubrics(
  reader: Reader,
  { unitId, unitType, year, status, ids, search, draftsWithin }: RubricFilter,
  request: PageRequest,
): Promise<Page<Keyed>> {
  const where = sql`(x."issuedOn" IS NOT NULL OR x."dataSet" = 'REAL'
      OR ${unitWithin(sql`x."unitId"`, draftsWithin)})
    ${when(unitId, (id) => sql`AND x."unitId" = ${id}::uuid`)}
    ${when(unitType, (wanted) => sql`AND x."unitType" = ${wanted}`)}
    ${when(year, (wanted) => sql`AND (x."year" = ${wanted}::int OR x."year" IS NULL)`)}
    ${when(status, (wanted) => sql`AND x."status" = ${wanted}`)}
    ${when(ids, (some) => sql`AND ${oneOfKeys(sql`x."id"`, some)}`)}`
  const list = {
    from: sql`"Rubric" x JOIN "Unit" u ON u."id" = x."unitId"`,
    where,
    order: { keys: [textKey(sql`x."title"`), idKey(sql`x."id"`)] },
    texts,
    search,
  }
  return readKeys(reader, list, request)
}
