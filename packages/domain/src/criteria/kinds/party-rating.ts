import { type Evaluate, open, settled } from '../context.ts'
import { ratingOf } from '../years.ts'

/** Xếp loại tổ chức đảng, đoàn thể. A collective known to have none (an empty list) is not held back by it. */
export const partyRating: Evaluate<'partyRating'> = ({ min }, { facts, year }) => {
  if (facts.partyRatings?.length === 0) return settled(true, { year, level: 'none' as const })
  const { truth, level, from } = ratingOf(facts.partyRatings, year, min)
  const found = { year, level }
  return truth === 'unknown'
    ? open(found, [`partyRatings.${year}`], from)
    : settled(truth === 'met', found, from)
}
