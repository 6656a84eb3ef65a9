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
  /** Ngày hồ sơ được lập hoặc gửi; asked for only while the day of receipt is not known. */
  readonly openedOn?: Day
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
  /**
   * Chưa rõ ngày tiếp nhận: the case began before a change whose transition asks when it was received, and nobody has
   * said. The law is that of the decision day until somebody does; `because` names the transitions that wait.
   */
  readonly receiptUnknown?: true
}

/**
 * The law is that of the decision day, unless the dossier was received for appraisal before a change
 * whose transition clause keeps it under the old law. Several such changes: the law before the first.
 */
export function applicableLaw(
  instruments: readonly Instrument[],
  { today, decidedOn, receivedForAppraisalOn, openedOn, chosenNewLaw }: CaseInTime,
): ApplicableLaw {
  const day = decidedOn ?? today
  const begun = receivedForAppraisalOn ?? openedOn
  const kept: readonly Transition[] =
    begun === undefined
      ? []
      : instruments
          .filter(({ effective }) => effective <= day)
          .flatMap(({ transitions }) => transitions)
          .filter(({ receivedBefore }) => begun < receivedBefore && receivedBefore <= day)
          .sort((a, b) => (a.receivedBefore < b.receivedBefore ? -1 : 1))
  const [first] = kept
  if (first === undefined) return { day, basis: 'decision-day', because: [] }
  const because = kept.map(({ cite }) => cite)
  if (receivedForAppraisalOn === undefined)
    return { day, basis: 'decision-day', because, receiptUnknown: true }
  const favourable = kept.find(({ newLawIfMoreFavourable }) => newLawIfMoreFavourable)
  if (favourable !== undefined && chosenNewLaw === true)
    return { day, basis: 'new-law-chosen', because: [favourable.cite] }
  return {
    day: addDays(first.receivedBefore, -1),
    basis: 'transition',
    because,
    ...(favourable === undefined ? {} : { alternative: { day, cite: favourable.cite } }),
  }
}
