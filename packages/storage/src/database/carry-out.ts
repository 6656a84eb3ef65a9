import type { Result } from '@vinhdanh/domain/kernel'
import type { Database } from './connect.ts'
import { inTransaction, type Tx } from './in-transaction.ts'

/** Carries a refusal out of the transaction, which takes back all that was written. */
class Refused extends Error {
  readonly answer: unknown
  constructor(answer: unknown) {
    super('refused')
    this.answer = answer
  }
}

/**
 * Runs a command in one transaction: a value is committed, a refusal changes nothing, whatever was written before it.
 */
export async function carryOut<Answer extends Result<unknown, unknown>>(
  db: Database,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await inTransaction(db, async (tx) => {
      const answer = await work(tx)
      if (!answer.ok) throw new Refused(answer)
      return answer
    })
  } catch (error) {
    if (error instanceof Refused) return error.answer as Answer
    throw error
  }
}
