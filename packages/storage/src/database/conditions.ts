import { Prisma } from '../generated/prisma/client.ts'

type Sql = ReturnType<typeof Prisma.sql>

const { sql } = Prisma

/** The condition of a filter that was given, or none. */
export const when = <Value>(value: Value | undefined, condition: (value: Value) => Sql): Sql =>
  value === undefined ? Prisma.empty : condition(value)

/** Đơn vị nằm trong phạm vi: the unit of this column is one of the tops of the subtrees, or below one. */
export const unitWithin = (column: Sql, paths: readonly string[]): Sql =>
  paths.length === 0
    ? sql`false`
    : sql`EXISTS (SELECT FROM "Unit" w, unnest(${[...paths]}::text[]) AS top
        WHERE w."id" = ${column} AND starts_with(w."path", top))`

/** One of these keys; with no key, nothing. */
export const oneOfKeys = (column: Sql, ids: readonly string[]): Sql =>
  ids.length === 0 ? sql`false` : sql`${column} = ANY(${[...ids]}::uuid[])`
