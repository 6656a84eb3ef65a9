import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/prisma/client.ts'
import { clientOf } from './client.ts'

/** Kết nối tới cơ sở dữ liệu: Prisma and plain SQL over one pool. */
export interface Database {
  readonly prisma: PrismaClient
  readonly pool: pg.Pool
  close(): Promise<void>
}

export interface ConnectOptions {
  /** Connections at most; default 10. */
  readonly max?: number
  /** Told of each SQL statement as it is sent, Prisma's included; a test counts with it. */
  readonly onStatement?: (sql: string) => void
}

/** Connects to a database that exists and is migrated. */
export function connect(url: string, { max = 10, onStatement }: ConnectOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'vinhdanh',
    // Nobody waits for ever: not for a connection, not for a statement, not for who forgot to commit.
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    Client: clientOf(onStatement),
  })
  // A connection that dies is replaced at the next use, and its query fails; without a listener, idle or between two
  // statements of a transaction, it would end the whole process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  return {
    prisma,
    pool,
    close: async () => {
      await prisma.$disconnect()
      if (!pool.ended) await pool.end()
    },
  }
}
