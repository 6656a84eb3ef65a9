import { InvalidCursor, type Keyed, type Page, type PageRequest } from '@vinhdanh/storage/database'
import { builder } from './builder.ts'
import { isUuid } from './ids.ts'
import { limits } from './limits.ts'
import { badInput } from './outcome.ts'

/** Tham số trang của một danh sách. */
export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** Một trang, in the form of relay. */
export interface Connection<Row> {
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: () => Promise<number>
}

function sized(path: 'first' | 'last', size: number | null | undefined) {
  if (size === null || size === undefined) return undefined
  if (size < 0) throw badInput(path, 'not-positive')
  return Math.min(size, limits.mostRows)
}

/** What storage is asked for: never more rows than the limit, whatever was wished. */
export function pageRequest({ first, after, last, before }: PageArgs): PageRequest {
  const [head, tail] = [sized('first', first), sized('last', last)]
  return {
    ...(tail === undefined ? { first: head ?? limits.usualRows } : { last: tail }),
    ...(after == null ? {} : { after }),
    ...(before == null ? {} : { before }),
  }
}

/** A page of storage as a connection. A cursor that this list never gave out is the asker's fault, not ours. */
export async function connected<Row>(page: Promise<Page<Row>>): Promise<Connection<Row>> {
  try {
    const { rows, hasNextPage, hasPreviousPage, totalCount } = await page
    return {
      edges: rows,
      pageInfo: {
        hasNextPage,
        hasPreviousPage,
        startCursor: rows[0]?.cursor ?? null,
        endCursor: rows.at(-1)?.cursor ?? null,
      },
      totalCount,
    }
  } catch (error) {
    if (error instanceof InvalidCursor) throw badInput('after', 'unknown-id')
    throw error
  }
}

/** A page of keys as a connection of the records: those of one page are loaded together, by one statement. */
export const connectedBy = <Row>(
  page: Promise<Page<Keyed>>,
  records: { readonly load: (id: string) => Promise<Row | null> },
): Promise<Connection<Row>> =>
  connected(
    page.then(async ({ rows, ...rest }) => {
      const found = await Promise.all(rows.map(({ node }) => records.load(node.id)))
      return {
        ...rest,
        rows: rows.flatMap(({ cursor }, index) => {
          const node = found[index]
          return node == null ? [] : [{ cursor, node }]
        }),
      }
    }),
  )

/** Complexity of a list: as many rows as are asked for. */
export const costOfPage = ({ first, last }: PageArgs) => ({
  field: 1,
  multiplier: Math.min(first ?? last ?? limits.usualRows, limits.mostRows),
})

/** Tham số chung của mọi danh sách. */
export const pageArgs = builder.args((t) => ({
  first: t.int({
    description: `Số dòng đầu, ${limits.usualRows} khi không nói, ${limits.mostRows} là nhiều nhất.`,
  }),
  after: t.string({ description: 'Từ sau vị trí này.' }),
  last: t.int({ description: 'Số dòng cuối.' }),
  before: t.string({ description: 'Từ trước vị trí này.' }),
}))

const pageInfo = builder.pageInfoRef()

/** The types of a list: `XConnection` and its edge. */
export function connectionOf<Row>(
  name: string,
  node: { readonly $inferType: Row },
  description: string,
) {
  const ref = node as never
  const edge = builder.objectRef<Connection<Row>['edges'][number]>(`${name}Edge`).implement({
    description: `Một dòng: ${description}`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Vị trí của dòng.' }),
      node: t.field({
        type: ref,
        description: 'Bản ghi của dòng.',
        resolve: (row) => row.node as never,
      }),
    }),
  })
  return builder.objectRef<Connection<Row>>(`${name}Connection`).implement({
    description: `Danh sách theo trang: ${description}`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'Các dòng của trang, theo thứ tự.',
        resolve: ({ edges }) => edges,
      }),
      pageInfo: t.field({
        type: pageInfo,
        description: 'Thông tin trang.',
        resolve: (connection) => connection.pageInfo,
      }),
      totalCount: t.int({
        description: 'Số dòng của cả danh sách.',
        complexity: 10,
        resolve: ({ totalCount }) => totalCount(),
      }),
    }),
  })
}

/** How a table is asked for one page: Prisma's own words. */
export interface Asked {
  readonly take: number
  readonly skip?: number
  readonly cursor?: { readonly id: string }
}

/**
 * One page of a short table, by the key of the row at its edge. One row more than wanted is read, to know whether the list
 * goes on.
 */
export async function pageOfTable<Row extends { readonly id: string }>(
  args: PageArgs,
  table: {
    readonly find: (asked: Asked) => Promise<Row[]>
    readonly count: () => Promise<number>
  },
): Promise<Page<Row>> {
  const { first, after, last, before } = pageRequest(args)
  const backwards = last !== undefined
  const wanted = last ?? first ?? limits.usualRows
  const from = backwards ? before : after
  const id = from === undefined ? undefined : Buffer.from(from, 'base64url').toString()
  if (id !== undefined && !isUuid(id)) throw new InvalidCursor()
  const found = await table.find({
    take: backwards ? -(wanted + 1) : wanted + 1,
    ...(id === undefined ? {} : { cursor: { id }, skip: 1 }),
  })
  const more = found.length > wanted
  const kept = backwards ? found.slice(more ? 1 : 0) : found.slice(0, wanted)
  return {
    rows: kept.map((node) => ({ node, cursor: Buffer.from(node.id).toString('base64url') })),
    hasNextPage: backwards ? from !== undefined : more,
    hasPreviousPage: backwards ? more : from !== undefined,
    totalCount: table.count,
  }
}
