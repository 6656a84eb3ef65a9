import { Prisma } from '../generated/prisma/client.ts'

const { sql, join } = Prisma

type Sql = ReturnType<typeof sql>

/** Trang của một danh sách: forwards from `after`, or backwards from `before`. */
export interface PageRequest {
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

export interface Page<Row> {
  readonly rows: readonly { readonly node: Row; readonly cursor: string }[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  /** Asked only when somebody wants to know: it costs a statement of its own. */
  readonly totalCount: () => Promise<number>
}

/** A place in a list that was not given out by this list. */
export class InvalidCursor extends Error {
  constructor() {
    super('not a cursor of this list')
    this.name = 'InvalidCursor'
  }
}

/** One column of an order: how SQL reads it, and how a value from a cursor is typed. */
export interface Key {
  readonly read: Sql
  readonly typed: (value: string) => Sql
  /** The same value written so that no index of the order fits it. */
  readonly computed: Sql
}

export const textKey = (read: Sql): Key => ({
  read,
  typed: (value) => sql`${value}::text`,
  computed: sql`(${read} || '')`,
})
export const idKey = (read: Sql): Key => ({
  read,
  typed: (value) => sql`${value}::uuid`,
  computed: read,
})
export const timeKey = (read: Sql): Key => ({
  read,
  typed: (value) => sql`${value}::timestamptz`,
  computed: sql`(${read} + interval '0')`,
})
export const numberKey = (read: Sql): Key => ({
  read,
  typed: (value) => sql`${value}::int`,
  computed: sql`(${read} + 0)`,
})

/** Thứ tự của một danh sách; the last key is unique. */
export interface Order {
  readonly keys: readonly Key[]
  readonly descending?: boolean
}

const mostRows = 200
const usualRows = 20

/** The cursor of a place: the values of the order's keys, as text. */
export const cursorAt = (keys: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url')

function decode(cursor: string, { keys }: Order): Sql {
  let values: unknown
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    throw new InvalidCursor()
  }
  if (!Array.isArray(values) || values.length !== keys.length) throw new InvalidCursor()
  return sql`(${join(
    keys.map(({ typed }, index) => {
      const value: unknown = values[index]
      if (typeof value !== 'string' || value.includes('\0')) throw new InvalidCursor()
      return typed(value)
    }),
  )})`
}

/** The SQL of one page: a condition, an order and a limit to put after the list's own conditions. */
export interface Keyset<Row> {
  /** `AND (…) > (…)`, or nothing on the first page. */
  readonly where: Sql
  readonly orderAndLimit: Sql
  /** Column of the row that holds its place in the order. */
  readonly place: Sql
  page(
    found: readonly (Row & { readonly place: readonly unknown[] })[],
    totalCount: () => Promise<number>,
  ): Page<Row>
}

/**
 * Keyset paging: a page costs the same however far down the list it lies.
 * @param searched the rows are found by a search and then sorted. Left to itself the planner may instead walk down the
 * order and try each row, which is slow whenever the rows that match stand far from the beginning.
 */
export function keyset<Row>(order: Order, request: PageRequest, searched: boolean): Keyset<Row> {
  const backwards = request.last !== undefined
  const wanted = Math.min(Math.max(0, request.last ?? request.first ?? usualRows), mostRows)
  const from = backwards ? request.before : request.after
  const falling = (order.descending ?? false) !== backwards
  const reads = join(order.keys.map(({ read }) => read))
  const where =
    from === undefined
      ? Prisma.empty
      : falling
        ? sql`AND (${reads}) < ${decode(from, order)}`
        : sql`AND (${reads}) > ${decode(from, order)}`
  const sorted = join(
    order.keys.map(({ read, computed }) => {
      const by = searched ? computed : read
      return falling ? sql`${by} DESC` : sql`${by} ASC`
    }),
  )
  return {
    where,
    orderAndLimit: sql`ORDER BY ${sorted} LIMIT ${wanted + 1}`,
    place: sql`json_build_array(${join(order.keys.map(({ read }) => sql`(${read})::text`))}) AS "place"`,
    page: (found, totalCount) => {
      const more = found.length > wanted
      const kept = found.slice(0, wanted)
      if (backwards) kept.reverse()
      return {
        rows: kept.map(({ place, ...node }) => ({
          node: node as unknown as Row,
          cursor: cursorAt(place),
        })),
        hasNextPage: backwards ? from !== undefined : more,
        hasPreviousPage: backwards ? more : from !== undefined,
        totalCount,
      }
    },
  }
}
