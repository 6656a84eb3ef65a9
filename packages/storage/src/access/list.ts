import {
  idKey,
  type Keyed,
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

export interface AccountFilter {
  /** In the name, the e-mail, or the name of a unit where it has a role. */
  readonly search?: string
  /** With a role in one of these subtrees, or with none yet; absent: all. */
  readonly subtrees?: readonly string[]
}

const units = `(SELECT string_agg(u."name", ' ') FROM "RoleGrant" g JOIN "Unit" u ON u."id" = g."unitId" WHERE g."userId" = x."id")`

/** Tài khoản, theo tên. */
export function listAccounts(
  reader: Reader,
  { search, subtrees }: AccountFilter,
  request: PageRequest,
): Promise<Page<Keyed>> {
  const where = sql`true ${when(
    subtrees,
    (paths) => sql`AND (NOT EXISTS (SELECT FROM "RoleGrant" g WHERE g."userId" = x."id")
      OR EXISTS (SELECT FROM "RoleGrant" g
        WHERE g."userId" = x."id" AND ${unitWithin(sql`g."unitId"`, paths)}))`,
  )}`
  const list = {
    from: sql`"User" x`,
    where,
    order: { keys: [textKey(sql`x."name"`), idKey(sql`x."id"`)] },
    texts: ['x."name"', 'x."email"', units],
    search,
  }
  return readKeys(reader, list, request)
}
