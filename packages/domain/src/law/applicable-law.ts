import type { Citation } from '../citations/index.ts'
import { addDays, type Day } from '../kernel/index.ts'
import type { Instrument, Transition } from './instrument.ts'

/** Vụ việc cần biết theo luật của ngày nào. */
export interface CaseInTime {
  readonly today: Day
  /** Ngày ra quyết định; absent while there is none, then today stands for it. */
  readonly decidedOn?: Day
  /** Ngày cơ quan thẩm quyền tiếp nhận hồ sơ để thẩm định; not the day it was sent. */
  readonly receivedForAppraisalOn?: Day
  /** A person has recorded that the new law is more favourable to the subject and is chosen. */
  readonly chosenNewLaw?: boolean
}

/** Luật áp dụng: the day whose law to use, and the transition articles that say so. */
export interface ApplicableLaw {
  readonly day: Day
  readonly basis: 'decision-day' | 'transition' | 'new-law-chosen'
  readonly because: readonly Citation[]
  /** The newer law that a person may choose when it is more favourable. */
  readonly alternative?: { readonly day: Day; readonly cite: Citation }
}

/**
 * The law is that of the decision day, unless the dossier was received for appraisal before a change
 * whose transition clause keeps it under the old law. Several such changes: the law before the first.
 */
export function applicableLaw(
  instruments: readonly Instrument[],
  { today, decidedOn, receivedForAppraisalOn: received, chosenNewLaw }: CaseInTime,
): ApplicableLaw {
  const day = decidedOn ?? today
  const kept: readonly Transition[] =
    received === undefined
      ? []
      : instruments
          .filter(({ effective }) => effective <= day)
          .flatMap(({ transitions }) => transitions)
          .filter(({ receivedBefore }) => received < receivedBefore && receivedBefore <= day)
          .sort((a, b) => (a.receivedBefore < b.receivedBefore ? -1 : 1))
  const [first] = kept
  if (first === undefined) return { day, basis: 'decision-day', because: [] }
  const favourable = kept.find(({ newLawIfMoreFavourable }) => newLawIfMoreFavourable)
  if (favourable !== undefined && chosenNewLaw === true)
    return { day, basis: 'new-law-chosen', because: [favourable.cite] }
  return {
    day: addDays(first.receivedBefore, -1),
    basis: 'transition',
    because: kept.map(({ cite }) => cite),
    ...(favourable === undefined ? {} : { alternative: { day, cite: favourable.cite } }),
  }
}
