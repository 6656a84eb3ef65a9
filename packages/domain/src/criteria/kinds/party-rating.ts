import type { Prepare } from '../context.ts'
import { ratingOf } from '../years.ts'

/** Xếp loại tổ chức đảng, đoàn thể. A collective known to have none (an empty list) is not held back by it. */
export const partyRating: Prepare<'partyRating'> =
  ({ min }, tell) =>
  ({ facts, year }) => {
    if (facts.partyRatings?.length === 0)
      return tell.settled(true, { year, level: 'none' as const })
    const { truth, level, from } = ratingOf(facts.partyRatings, year, min)
    const found = { year, level }
    return truth === 'unknown'
      ? tell.open(found, [`partyRatings.${year}`], from)
      : tell.settled(truth === 'met', found, from)
  }
