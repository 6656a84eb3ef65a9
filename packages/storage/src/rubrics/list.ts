import type { RubricStatus } from '@vinhdanh/domain/rubrics'
import {
  idKey,
  isSearch,
  type Keyed,
  oneOfKeys,
  type Page,
  type PageRequest,
  Prisma,
  type Reader,
  readPage,
  searching,
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

const texts = `vi_fold(x."title" || ' ' || coalesce(x."number", '') || ' ' || u."name" || ' ' || x."unitType" || ' ' || coalesce(x."year"::text, ''))`

/** Bảng tiêu chí chấm thi đua, theo tên. */
export function listRubrics(
  reader: Reader,
  { unitId, unitType, year, status, ids, search, draftsWithin }: RubricFilter,
  request: PageRequest,
): Promise<Page<Keyed>> {
  const where = sql`(x."issuedOn" IS NOT NULL OR x."dataSet" = 'REAL'
      OR ${unitWithin(sql`x."unitId"`, draftsWithin)})
    ${searching(texts, search)}
    ${when(unitId, (id) => sql`AND x."unitId" = ${id}::uuid`)}
    ${when(unitType, (wanted) => sql`AND x."unitType" = ${wanted}`)}
    ${when(year, (wanted) => sql`AND (x."year" = ${wanted}::int OR x."year" IS NULL)`)}
    ${when(status, (wanted) => sql`AND x."status" = ${wanted}`)}
    ${when(ids, (some) => sql`AND ${oneOfKeys(sql`x."id"`, some)}`)}`
  const list = {
    columns: sql`x."id"`,
    from: sql`"Rubric" x JOIN "Unit" u ON u."id" = x."unitId"`,
    where,
    order: { keys: [textKey(sql`x."title"`), idKey(sql`x."id"`)] },
    searched: isSearch(search),
  }
  return readPage(reader, list, request)
}
