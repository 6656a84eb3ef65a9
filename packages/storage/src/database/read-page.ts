import { Prisma } from '../generated/prisma/client.ts'
import type { Reader } from './in-transaction.ts'
import { keyset, type Order, type Page, type PageRequest } from './keyset.ts'
import { isSearch, searching } from './search.ts'

const { sql } = Prisma

type Sql = ReturnType<typeof sql>

/** Một danh sách: whose columns, from where, under which conditions. */
export interface List {
  /** `p.*`: the columns of a row. */
  readonly columns: Sql
  readonly from: Sql
  readonly where: Sql
  readonly order: Order
  /** The conditions search in the text. */
  readonly searched?: boolean
}

/** Một dòng chỉ có khoá: the record itself is loaded with all its parts by whoever shows it. */
export interface Keyed {
  readonly id: string
}

/** Một danh sách được tìm không dấu: `x` is the record whose keys are read. */
export interface KeyList {
  readonly from: Sql
  readonly where: Sql
  readonly order: Order
  /** What is searched in: columns of `from`; those that are null say nothing. */
  readonly texts: readonly string[]
  readonly search: string | undefined
}

/** One page of the keys of what is found. */
export const readKeys = (
  reader: Reader,
  { from, where, order, texts, search }: KeyList,
  request: PageRequest,
): Promise<Page<Keyed>> =>
  readPage(
    reader,
    {
      columns: sql`x."id"`,
      from,
      where: sql`${where} ${searching(`vi_fold(concat_ws(' ', ${texts.join(', ')}))`, search)}`,
      order,
      searched: isSearch(search),
    },
    request,
  )

/** One statement for a page, and one more when somebody asks how long the whole list is. */
export async function readPage<Row>(
  reader: Reader,
  { columns, from, where, order, searched = false }: List,
  request: PageRequest,
): Promise<Page<Row>> {
  const pager = keyset<Row>(order, request, searched)
  const found = await reader.$queryRaw<(Row & { place: string[] })[]>`
    SELECT ${columns}, ${pager.place} FROM ${from} WHERE ${where} ${pager.where} ${pager.orderAndLimit}`
  return pager.page(found, async () => {
    const [row] = await reader.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS "total" FROM ${from} WHERE ${where}`
    return row?.total ?? 0
  })
}
