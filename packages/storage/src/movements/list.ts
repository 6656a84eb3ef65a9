import type { Launcher, MovementKind, MovementStatus } from '@vinhdanh/domain/movements'
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

const { sql, join } = Prisma

export type MovementListRow = Prisma.MovementGetPayload<Record<never, never>>

export interface MovementFilter {
  /** Runs in this year: one carried over is in both of its years, once. */
  readonly year?: number
  readonly kind?: MovementKind
  readonly sector?: string
  readonly launcher?: Launcher
  readonly status?: MovementStatus
  /** Path of the unit, with all below it. */
  readonly within?: string
  /** Place as a source writes it. */
  readonly place?: string
  readonly hcmStudy?: boolean
  readonly core?: boolean
  readonly search?: string
  /** Owned by a unit of one of these subtrees. */
  readonly ownedWithin?: readonly string[]
  readonly dataSet?: DataSet
  /** Whose drafts may be seen: subtrees of the viewer; those of nobody are left out. */
  readonly draftsWithin: readonly string[]
}

const under = (path: string) =>
  sql`EXISTS (SELECT FROM "Unit" u WHERE u."id" = m."unitId" AND starts_with(u."path", ${path}))`

/** Sổ phong trào thi đua, mới nhất trước. */
export function listMovements(
  reader: Reader,
  filter: MovementFilter,
  request: PageRequest,
): Promise<Page<MovementListRow>> {
  const { year, kind, sector, launcher, status, within, hcmStudy, core, search, ownedWithin } =
    filter
  const drafts = filter.draftsWithin.map(under)
  const where = sql`true ${searching('vi_fold(m."name")', search)}
    AND (m."status" IN ('launched', 'completed') ${drafts.length === 0 ? Prisma.empty : sql`OR ${join(drafts, ' OR ')}`})
    ${when(year, (asked) => sql`AND m."year" <= ${asked}::int AND ${asked}::int <= COALESCE(left(m."completedOn", 4)::int, m."untilYear", 9999)`)}
    ${when(kind, (asked) => sql`AND m."kind" = ${asked}`)}
    ${when(sector, (asked) => sql`AND ${asked} = ANY (m."sectors")`)}
    ${when(launcher, (asked) => sql`AND m."launcher" = ${asked}`)}
    ${when(status, (asked) => sql`AND m."status" = ${asked}`)}
    ${when(within, (path) => sql`AND ${under(path)}`)}
    ${when(filter.place, (asked) => sql`AND m."unit" = ${asked}`)}
    ${when(ownedWithin, (paths) => (paths.length === 0 ? sql`AND false` : sql`AND (${join(paths.map(under), ' OR ')})`))}
    ${when(hcmStudy, (asked) => sql`AND m."hcmStudy" = ${asked}`)}
    ${when(core, (asked) => sql`AND (m."kind" = 'core' OR m."coreFromYear" IS NOT NULL) = ${asked}`)}
    ${when(filter.dataSet, (set) => sql`AND m."dataSet" = ${set}::"DataSet"`)}`
  const begun = sql`COALESCE(m."from", m."year"::text, '0')`
  const order = { keys: [textKey(begun), idKey(sql`m."id"`)], descending: true }
  const list = {
    ...{ columns: sql`m.*`, from: sql`"Movement" m`, where, order },
    searched: isSearch(search),
  }
  return readPage(reader, list, request)
}
