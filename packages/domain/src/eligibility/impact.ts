import type { Truth } from '../kernel/index.ts'
import type { LawBook } from '../law/index.ts'
import type { Question } from './assess.ts'
import { type Comparison, compare } from './compare.ts'

/** Một trường hợp được xét theo cả hai luật. */
export interface ImpactCase extends Omit<Question, 'book'> {
  readonly id: string
}

/** Bộ luật của mọi trường hợp, or one for each. */
export type BookFor<Case> = LawBook | ((one: Case) => LawBook)

/** Kết quả của một trường hợp theo hai luật. */
export interface Outcome<Case extends ImpactCase = ImpactCase> {
  readonly of: Case
  readonly comparison: Comparison
}

/**
 * Tác động của một thay đổi luật: each case judged under both laws, one at a time as they are taken, so that a long
 * run can show how far it is and be stopped.
 */
export function* impact<Case extends ImpactCase>(
  cases: Iterable<Case>,
  before: BookFor<Case>,
  after: BookFor<Case>,
): Generator<Outcome<Case>, void, undefined> {
  const bookFor = (book: BookFor<Case>, one: Case) =>
    typeof book === 'function' ? book(one) : book
  for (const one of cases) {
    const under = (book: BookFor<Case>): Question => ({ ...one, book: bookFor(book, one) })
    yield { of: one, comparison: compare(under(before), under(after)) }
  }
}

/** Số trường hợp theo kết luận trước và sau; null: the law cannot ask it. */
export interface ImpactCount {
  readonly from: Truth | null
  readonly to: Truth | null
  readonly count: number
}

/** Tổng hợp tác động: how many, and those whose outcome changed. */
export interface Impact<Case extends ImpactCase = ImpactCase> {
  readonly total: number
  readonly counts: readonly ImpactCount[]
  readonly changed: readonly Outcome<Case>[]
}

const order: readonly (Truth | null)[] = ['met', 'unmet', 'unknown', null]

/** Cộng các kết quả; a pair of outcomes that did not occur is left out. */
export function tally<Case extends ImpactCase>(outcomes: Iterable<Outcome<Case>>): Impact<Case> {
  const counted = new Map<string, number>()
  const changed: Outcome<Case>[] = []
  let total = 0
  for (const outcome of outcomes) {
    const { from, to } = outcome.comparison
    const pair = `${from} ${to}`
    counted.set(pair, (counted.get(pair) ?? 0) + 1)
    if (from !== to) changed.push(outcome)
    total += 1
  }
  const counts = order.flatMap((from) =>
    order.flatMap((to) => {
      const count = counted.get(`${from} ${to}`)
      return count === undefined ? [] : [{ from, to, count }]
    }),
  )
  return { total, counts, changed }
}
