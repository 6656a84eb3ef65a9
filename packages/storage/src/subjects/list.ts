import type { UnitPath } from '@vinhdanh/domain/access'
import type { Day } from '@vinhdanh/domain/kernel'
import {
  type DataSet,
  idKey,
  isSearch,
  type Page,
  type PageRequest,
  Prisma,
  type Reader,
  readPage,
  searching,
  textKey,
  when,
} from '../database/index.ts'

const { sql } = Prisma

export type PersonListRow = Prisma.PersonGetPayload<Record<never, never>>
export type UnitListRow = Prisma.UnitGetPayload<Record<never, never>>

export interface PersonFilter {
  readonly search?: string
  readonly dataSet?: DataSet
  /** Posted on the day in one of these units or one under it. */
  readonly postedUnder?: { readonly paths: readonly UnitPath[]; readonly on: Day }
}

export interface UnitFilter {
  readonly search?: string
  readonly level?: string
  readonly dataSet?: DataSet
  /** Under the unit of this path, which is not its own subordinate. */
  readonly underPath?: UnitPath
  /** Opened by this day, and not closed by it. */
  readonly on?: Day
}

const byName = [
  textKey(sql`p."givenName"`),
  textKey(sql`p."familyName"`),
  textKey(sql`p."middleName"`),
  idKey(sql`p."id"`),
]

/** Người, theo tên, họ, chữ đệm. */
export function listPeople(
  reader: Reader,
  { search, dataSet, postedUnder }: PersonFilter,
  request: PageRequest,
): Promise<Page<PersonListRow>> {
  const where = sql`true ${searching('vi_fold(p."name")', search)}
    ${when(dataSet, (set) => sql`AND p."dataSet" = ${set}::"DataSet"`)}
    ${when(
      postedUnder,
      ({
        paths,
        on,
      }) => sql`AND EXISTS (SELECT FROM "Posting" o JOIN "Unit" u ON u."id" = o."unitId"
          JOIN unnest(${[...paths]}::text[]) AS top ON starts_with(u."path", top)
        WHERE o."personId" = p."id" AND o."from" <= ${on} AND (o."until" IS NULL OR o."until" >= ${on}))`,
    )}`
  const list = {
    columns: sql`p.*`,
    from: sql`"Person" p`,
    where,
    order: { keys: byName },
    searched: isSearch(search),
  }
  return readPage(reader, list, request)
}

const unitsWhere = ({ search, level, dataSet, underPath, on }: UnitFilter) =>
  sql`true ${searching(`vi_fold(u."name" || ' ' || u."code")`, search)}
    ${when(level, (wanted) => sql`AND u."level" = ${wanted}`)}
    ${when(underPath, (path) => sql`AND starts_with(u."path", ${path}) AND u."path" <> ${path}`)}
    ${when(on, (day) => sql`AND coalesce(u."openedOn" <= ${day}, true) AND coalesce(u."closedOn" > ${day}, true)`)}
    ${when(dataSet, (set) => sql`AND u."dataSet" = ${set}::"DataSet"`)}`

/** Đơn vị, theo tên. */
export function listUnits(
  reader: Reader,
  filter: UnitFilter,
  request: PageRequest,
): Promise<Page<UnitListRow>> {
  const list = {
    columns: sql`u.*`,
    from: sql`"Unit" u`,
    where: unitsWhere(filter),
    order: { keys: [textKey(sql`u."name"`), idKey(sql`u."id"`)] },
    searched: isSearch(filter.search),
  }
  return readPage(reader, list, request)
}

/** Mọi đơn vị trực thuộc một đơn vị, of one level, on a day: all of them, in no order. */
export async function unitIdsUnder(
  reader: Reader,
  filter: Required<Pick<UnitFilter, 'level' | 'underPath' | 'on'>>,
): Promise<readonly string[]> {
  const rows = await reader.$queryRaw<readonly { id: string }[]>`
    SELECT u."id" FROM "Unit" u WHERE u."kind" = 'collective' AND ${unitsWhere(filter)}`
  return rows.map(({ id }) => id)
}
