import pg from 'pg'

const textOf = (query: unknown): string =>
  typeof query === 'string' ? query : String((query as { text?: unknown })?.text ?? '')

/** How `pg.Client.query` is called with a promise for its answer; its other forms go through untouched. */
type Ask = (...words: readonly unknown[]) => Promise<unknown>

/**
 * A client on which statements may be sent at once: each waits for the one before. Prisma sends the statements of an
 * include so, inside a transaction too, and pg is giving up doing the queueing itself.
 * @param onStatement told of each statement as it is sent
 */
export function clientOf(onStatement?: (sql: string) => void): typeof pg.Client {
  class QueueingClient extends pg.Client {
    #last: Promise<unknown> = Promise.resolve()

    override query(...words: unknown[]): never {
      onStatement?.(textOf(words[0]))
      const ask = super.query.bind(this) as unknown as Ask
      const hasCallback = words.some((word) => typeof word === 'function')
      const isSubmittable = typeof (words[0] as { submit?: unknown } | null)?.submit === 'function'
      if (hasCallback || isSubmittable) return ask(...words) as never
      const answer = this.#last.then(() => ask(...words))
      this.#last = answer.catch(() => undefined)
      return answer as never
    }
  }
  return QueueingClient as unknown as typeof pg.Client
}
