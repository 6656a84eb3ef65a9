import { type Day, day } from '../kernel/index.ts'
import type { Limitation, LimitationTask, ReviewKind } from './limitation.ts'

/** Một hạn chế trước một kỳ họp: còn mở hay đã đóng, do kỳ trước chuyển sang hay mới nêu. */
export interface LimitationAtReview {
  readonly limitation: Limitation
  readonly carriedOver: boolean
}

/** The reviews of a season in order: mid-year of a year, then its annual one. */
const place = (year: number, review: ReviewKind) => year * 2 + (review === 'annual' ? 1 : 0)

/**
 * Hạn chế của một kỳ họp: those raised there, and those that earlier ones left: whatever was still open when the review
 * before it began, closed since or not. What had been closed before that is not brought up again.
 * @param heldOn the day of the review; what is closed later still stood open there.
 */
export function limitationsAtReview(
  all: readonly Limitation[],
  {
    year,
    review,
    heldOn,
  }: { readonly year: number; readonly review: ReviewKind; readonly heldOn: Day },
): readonly LimitationAtReview[] {
  const here = place(year, review)
  const since = beginningOf(year, review)
  return all.flatMap((limitation): readonly LimitationAtReview[] => {
    const raised = place(limitation.year, limitation.review)
    if (raised === here) return [{ limitation, carriedOver: false }]
    if (raised > here || limitation.raisedOn > heldOn) return []
    const { closedOn } = limitation
    const settled = closedOn !== null && closedOn < since
    return settled ? [] : [{ limitation, carriedOver: true }]
  })
}

/** A year of reviews: what was closed within it is still shown, so that the review sees it closed. */
const beginningOf = (year: number, review: ReviewKind): Day =>
  day(review === 'annual' ? `${year}-01-01` : `${year - 1}-07-01`)

export const isOverdue = (
  { doneOn, dueOn }: Pick<LimitationTask, 'doneOn' | 'dueOn'>,
  today: Day,
): boolean => doneOn === null && dueOn < today
