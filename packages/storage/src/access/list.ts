import {
  idKey,
  type Page,
  type PageRequest,
  Prisma,
  type Reader,
  readPage,
  textKey,
} from '../database/index.ts'

const { sql } = Prisma

export type AccountListRow = Prisma.UserGetPayload<Record<never, never>>

/** Tài khoản, theo thư điện tử. */
export function listAccounts(reader: Reader, request: PageRequest): Promise<Page<AccountListRow>> {
  const order = { keys: [textKey(sql`a."email"`), idKey(sql`a."id"`)] }
  const where = sql`true`
  return readPage(reader, { columns: sql`a.*`, from: sql`"User" a`, where, order }, request)
}
