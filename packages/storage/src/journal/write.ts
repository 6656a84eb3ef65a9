import type { Prisma } from '../generated/prisma/client.ts'
import { emptyChain, hashOf, type JournalLine } from './line.ts'

const chainLock = 8_442_026_001n

/** Adds the lines to the end of the chain; the transaction holds the end until it commits. */
export async function writeJournal(
  tx: Prisma.TransactionClient,
  lines: readonly JournalLine[],
  newId: () => string,
): Promise<void> {
  if (lines.length === 0) return
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${chainLock}::bigint)`
  // A statement of its own: it must see what was committed while we waited for the lock.
  const last = await tx.journalEntry.findFirst({ orderBy: { position: 'desc' } })
  let position = last?.position ?? 0n
  let previousHash = last?.hash ?? emptyChain
  const data = lines.map((line) => {
    position += 1n
    const hash = hashOf(line, position, previousHash)
    const row = {
      ...line,
      event: line.event as Prisma.InputJsonObject,
      id: newId(),
      position,
      previousHash,
      hash,
    }
    previousHash = hash
    return row
  })
  await tx.journalEntry.createMany({ data })
}
