import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '@vinhdanh/storage/database'

export interface Supervised {
  readonly db: Database
  /** Brings our own database server back; answers its address. */
  revive(): Promise<string>
  /** The address that the connections know. */
  readonly url: string
  tell(event: 'lost' | 'back' | 'moved' | 'failed', error?: unknown): void
  readonly every?: number
}

/** The server is gone, not merely busy or refusing one statement. */
const isGone = (error: unknown) =>
  ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'].includes(
    (error as { code?: string }).code ?? '',
  ) || /terminated|ECONNREFUSED/.test(String(error))

/**
 * Trông coi cơ sở dữ liệu đi kèm: nobody else restarts it when it is killed. Requests in between fail and are sent
 * again by their idempotency key. Answers how to stop watching.
 */
export function supervise({ db, revive, url, tell, every = 500 }: Supervised): () => Promise<void> {
  const ending = new AbortController()
  const watch = async () => {
    while (!ending.signal.aborted) {
      await wait(every, undefined, { signal: ending.signal, ref: false }).catch(() => undefined)
      if (ending.signal.aborted) return
      const fault = await db.pool.query('SELECT 1').then(
        () => undefined,
        (error: unknown) => error,
      )
      if (fault === undefined || !isGone(fault)) continue
      tell('lost', fault)
      try {
        tell((await revive()) === url ? 'back' : 'moved')
      } catch (error) {
        tell('failed', error)
      }
    }
  }
  const watching = watch()
  return async () => {
    ending.abort()
    await watching
  }
}
