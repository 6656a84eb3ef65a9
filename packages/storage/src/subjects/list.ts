import type { Day } from '@vinhdanh/domain/kernel'
import {
  type DataSet,
  idKey,
  keyset,
  type Page,
  type PageRequest,
  Prisma,
  type Reader,
  searching,
  textKey,
} from '../database/index.ts'

const { sql, empty } = Prisma

export type PersonListRow = Prisma.PersonGetPayload<Record<never, never>>
export type UnitListRow = Prisma.UnitGetPayload<Record<never, never>>

export interface PersonFilter {
  readonly search?: string
  readonly dataSet?: DataSet
  /** Posted in this unit or one under it on the day. */
  readonly postedUnder?: { readonly path: string; readonly on: Day }
}

export interface UnitFilter {
  readonly search?: string
  readonly level?: string
  readonly dataSet?: DataSet
  readonly underPath?: string
}

/** Người, theo tên, họ, chữ đệm. */
export async function listPeople(
  reader: Reader,
  { search, dataSet, postedUnder }: PersonFilter,
  request: PageRequest,
): Promise<Page<PersonListRow>> {
  const keys = [
    textKey(sql`p."givenName"`),
    textKey(sql`p."familyName"`),
    textKey(sql`p."middleName"`),
    idKey(sql`p."id"`),
  ]
  const pager = keyset<PersonListRow>({ keys }, request)
  const where = sql`true ${searching('vi_fold(p."name")', search)}
    ${dataSet === undefined ? empty : sql`AND p."dataSet" = ${dataSet}::"DataSet"`}
    ${
      postedUnder === undefined
        ? empty
        : sql`AND EXISTS (SELECT FROM "Posting" o JOIN "Unit" u ON u."id" = o."unitId"
            WHERE o."personId" = p."id" AND starts_with(u."path", ${postedUnder.path})
              AND o."from" <= ${postedUnder.on}
              AND (o."until" IS NULL OR o."until" >= ${postedUnder.on}))`
    }`
  const found = await reader.$queryRaw<(PersonListRow & { place: string[] })[]>`
    SELECT p.*, ${pager.place}
    FROM "Person" p WHERE ${where} ${pager.where} ${pager.orderAndLimit}`
  return pager.page(found, async () => {
    const [row] = await reader.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS "total" FROM "Person" p WHERE ${where}`
    return row?.total ?? 0
  })
}

/** Đơn vị, theo tên. */
export async function listUnits(
  reader: Reader,
  { search, level, dataSet, underPath }: UnitFilter,
  request: PageRequest,
): Promise<Page<UnitListRow>> {
  const keys = [textKey(sql`u."name"`), idKey(sql`u."id"`)]
  const pager = keyset<UnitListRow>({ keys }, request)
  const where = sql`true ${searching(`vi_fold(u."name" || ' ' || u."code")`, search)}
    ${level === undefined ? empty : sql`AND u."level" = ${level}`}
    ${underPath === undefined ? empty : sql`AND starts_with(u."path", ${underPath})`}
    ${dataSet === undefined ? empty : sql`AND u."dataSet" = ${dataSet}::"DataSet"`}`
  const found = await reader.$queryRaw<(UnitListRow & { place: string[] })[]>`
    SELECT u.*, ${pager.place}
    FROM "Unit" u WHERE ${where} ${pager.where} ${pager.orderAndLimit}`
  return pager.page(found, async () => {
    const [row] = await reader.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS "total" FROM "Unit" u WHERE ${where}`
    return row?.total ?? 0
  })
}
