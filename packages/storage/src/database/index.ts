export { DataSet, Prisma, type PrismaClient } from '../generated/prisma/client.ts'
export { carryOut } from './carry-out.ts'
export { oneOfKeys, unitWithin, when } from './conditions.ts'
export { type ConnectOptions, connect, type Database } from './connect.ts'
export { ensureDatabase } from './ensure-database.ts'
export { inTransaction, type Reader, sqlState, type Tx } from './in-transaction.ts'
export { instant, optionalDay } from './instant.ts'
export {
  InvalidCursor,
  idKey,
  type Key,
  numberKey,
  type Order,
  type Page,
  type PageRequest,
  textKey,
  timeKey,
} from './keyset.ts'
export { lock } from './lock.ts'
export { newId } from './new-id.ts'
export { type Keyed, readKeys, readPage } from './read-page.ts'
export { dayAsWritten, isSearch, searching } from './search.ts'
