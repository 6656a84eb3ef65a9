import type { AwardId, SubjectKind } from '@vinhdanh/domain/awards'
import type { LabourGroup } from '@vinhdanh/domain/statistics'
import {
  type DataSet,
  idKey,
  isSearch,
  numberKey,
  type Order,
  type Page,
  type PageRequest,
  Prisma,
  type Reader,
  readPage,
  searching,
  textKey,
  when,
} from '../database/index.ts'

const { sql, empty } = Prisma

type Sql = ReturnType<typeof sql>

/** Một dòng của Sổ khen thưởng. */
export type RegisterListRow = Prisma.RegisterEntryGetPayload<Record<never, never>>

export interface RegisterFilter {
  readonly search?: string
  readonly award?: AwardId
  readonly year?: number
  readonly subjectKind?: SubjectKind
  /** Where the subject worked (or the collective itself), with all units under it. */
  readonly underPath?: string
  readonly labourGroup?: LabourGroup
  /** True: direct workers; false: leaders. Entries whose group is not stated are in neither. */
  readonly direct?: boolean
  /** True: only what counts in statistics. */
  readonly inForce?: boolean
  readonly personId?: string
  readonly unitId?: string
  readonly dataSet?: DataSet
}

/** Newest year first is a person's history; the book is read by year and name. */
const byYearAndName: Order = {
  keys: [
    numberKey(sql`-e."year"`),
    textKey(sql`e."givenName"`),
    textKey(sql`e."familyName"`),
    textKey(sql`e."middleName"`),
    idKey(sql`e."id"`),
  ],
}

const conditions = (filter: RegisterFilter): Sql => sql`true
  ${searching(
    `vi_fold(e."subjectNameAsWritten" || ' ' || coalesce(e."decisionNumber", ''))`,
    filter.search,
  )}
  ${when(filter.award, (award) => sql`AND e."award" = ${award}`)}
  ${when(filter.year, (year) => sql`AND e."year" = ${year}::int`)}
  ${when(filter.subjectKind, (kind) => sql`AND e."subjectKind" = ${kind}`)}
  ${when(
    filter.underPath,
    (path) => sql`AND EXISTS (SELECT FROM "Unit" u
      WHERE u."id" = coalesce(e."placeUnitId", e."unitId") AND starts_with(u."path", ${path}))`,
  )}
  ${when(filter.labourGroup, (group) => sql`AND e."labourGroup" = ${group}`)}
  ${when(filter.direct, (direct) =>
    direct
      ? sql`AND e."subjectKind" = 'person' AND e."labourGroup" <> 'leader'`
      : sql`AND e."subjectKind" = 'person' AND e."labourGroup" = 'leader'`,
  )}
  ${when(filter.inForce, (inForce) => (inForce ? sql`AND e."status" <> 'revoked'` : empty))}
  ${when(filter.personId, (id) => sql`AND e."personId" = ${id}::uuid`)}
  ${when(filter.unitId, (id) => sql`AND e."unitId" = ${id}::uuid`)}
  ${when(filter.dataSet, (set) => sql`AND e."dataSet" = ${set}::"DataSet"`)}`

/** Sổ khen thưởng: one statement for a page, one more when the total is asked for. */
export async function listRegister(
  reader: Reader,
  filter: RegisterFilter,
  request: PageRequest,
): Promise<Page<RegisterListRow>> {
  const columns = sql`e.*`
  const from = sql`"RegisterEntry" e`
  return readPage(
    reader,
    {
      columns,
      from,
      where: conditions(filter),
      order: byYearAndName,
      searched: isSearch(filter.search),
    },
    request,
  )
}
