import { setTimeout as wait } from 'node:timers/promises'
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts'
import { openJournal, pendingLines } from '../journal/pending.ts'
import { writeJournal } from '../journal/write.ts'
import type { Database } from './connect.ts'
import { newId } from './new-id.ts'

/** Giao dịch đang mở. */
export type Tx = Prisma.TransactionClient

/** Anything that can read: the database outside a transaction, or a transaction. */
export type Reader = PrismaClient | Tx

const conflicts = new Set(['40001', '40P01'])

/** PostgreSQL's code of an error, wherever Prisma keeps it. */
export function sqlState(error: unknown): string | undefined {
  const known = error as {
    code?: unknown
    meta?: {
      driverAdapterError?: { cause?: { originalCode?: string; code?: string } }
      code?: unknown
    }
    cause?: { originalCode?: string }
  }
  const cause = known?.meta?.driverAdapterError?.cause ?? known?.cause
  const code = cause?.originalCode ?? known?.meta?.code ?? known?.code
  return typeof code === 'string' ? code : undefined
}

const isConflict = (error: unknown) =>
  conflicts.has(sqlState(error) ?? '') || (error as { code?: string })?.code === 'P2034'

/**
 * Runs the work in one transaction and runs it again when PostgreSQL broke it off for the sake of another
 * (serialization, deadlock). The work must therefore do nothing outside the transaction. What it notes for the
 * journal is written last.
 */
export async function inTransaction<T>(
  db: Database,
  work: (tx: Tx) => Promise<T>,
  { tries = 5, timeout = 15_000 }: { readonly tries?: number; readonly timeout?: number } = {},
): Promise<T> {
  for (let left = tries; ; left--)
    try {
      return await db.prisma.$transaction(
        async (tx) => {
          openJournal(tx)
          const done = await work(tx)
          await writeJournal(tx, pendingLines(tx), newId)
          return done
        },
        { timeout, maxWait: timeout },
      )
    } catch (error) {
      if (left <= 1 || !isConflict(error)) throw error
      await wait(5 + Math.random() * 20 * (tries - left + 1))
    }
}
