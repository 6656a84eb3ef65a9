import type { Tx } from './in-transaction.ts'

/**
 * Makes everybody who wants the same limited thing wait in line until the transaction ends. Read what the decision
 * rests on in a later statement: a statement does not see what was committed while it waited.
 */
export async function lock(tx: Tx, ...words: readonly (string | number)[]): Promise<void> {
  const name = words.join('|')
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`
}
