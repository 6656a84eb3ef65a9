import type { Result } from '@vinhdanh/domain/kernel'
import type { Database } from './connect.ts'
import { inTransaction, type Tx } from './in-transaction.ts'

/** Carries a refusal out of the transaction, which takes back all that was written. */
class Refused<Refusal> extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super('refused')
    this.refusal = refusal
  }
}

/** Runs a command in one transaction: a value is committed, a refusal changes nothing, whatever was written before it. */
export async function carryOut<Value, Refusal>(
  db: Database,
  work: (tx: Tx) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  try {
    return await inTransaction(db, async (tx) => {
      const result = await work(tx)
      if (!result.ok) throw new Refused(result.refusal)
      return result
    })
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal as Refusal }
    throw error
  }
}
