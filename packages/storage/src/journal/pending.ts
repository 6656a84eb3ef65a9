import type { Prisma } from '../generated/prisma/client.ts'
import type { JournalContext, JournalLine } from './line.ts'

/** What every event carries. */
interface Stamped {
  readonly kind: string
  readonly by: string
  readonly at: string
}

const pending = new WeakMap<object, JournalLine[]>()

/** Opens the list of a transaction; `inTransaction` writes it just before it commits. */
export const openJournal = (tx: Prisma.TransactionClient): void => {
  pending.set(tx, [])
}

export const pendingLines = (tx: Prisma.TransactionClient): readonly JournalLine[] =>
  pending.get(tx) ?? []

/**
 * Notes events for the journal. They are written last in the transaction, because the chain is one line of waiting
 * writers: taking its place early would hold it up, and deadlock with the locks still to come.
 */
export function journal(
  tx: Prisma.TransactionClient,
  subject: JournalLine['subject'],
  subjectId: string,
  events: readonly Stamped[],
  { operation, law, verdictMask }: JournalContext,
): void {
  const lines = pending.get(tx)
  if (lines === undefined) throw new Error('the journal is written by inTransaction only')
  for (const event of events)
    lines.push({
      at: new Date(event.at).toISOString(),
      by: event.by,
      operation,
      subject,
      subjectId,
      kind: event.kind,
      event: JSON.parse(JSON.stringify(event)),
      lawDay: law?.day ?? null,
      lawHash: law?.hash ?? null,
      verdictMask: verdictMask ?? null,
    })
}
