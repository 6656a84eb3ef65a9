/** Đếm số lần thử: how often something failed lately, by key, in bounded memory. */
export interface AttemptLimit {
  readonly most: number
  readonly windowSeconds: number
}

export class Attempts {
  readonly #limit: AttemptLimit
  readonly #clock: () => number
  readonly #failures = new Map<string, number[]>()
  /** Keys beyond this many push the oldest out: a flood of names must not eat the memory. */
  readonly #room: number

  constructor(limit: AttemptLimit, clock: () => number = Date.now, room = 20_000) {
    this.#limit = limit
    this.#clock = clock
    this.#room = room
  }

  /** Seconds until the key may try again; 0 when it may now. */
  waitFor(key: string): number {
    const recent = this.recent(key)
    const first = recent.at(-this.#limit.most)
    if (first === undefined) return 0
    return Math.ceil((first + this.#limit.windowSeconds * 1000 - this.#clock()) / 1000)
  }

  /** Counts an attempt before its outcome is known, so that many at once do not slip through together. */
  count(key: string): void {
    const recent = [...this.recent(key), this.#clock()]
    this.#failures.delete(key)
    this.#failures.set(key, recent)
    const oldest = this.#failures.keys().next().value
    if (this.#failures.size > this.#room && oldest !== undefined) this.#failures.delete(oldest)
  }

  /** An attempt that succeeded was none; those that failed before it stay. */
  takeBack(key: string): void {
    this.#failures.set(key, this.recent(key).slice(0, -1))
  }

  forget(key: string): void {
    this.#failures.delete(key)
  }

  private recent(key: string): number[] {
    const since = this.#clock() - this.#limit.windowSeconds * 1000
    return (this.#failures.get(key) ?? []).filter((at) => at > since)
  }
}
