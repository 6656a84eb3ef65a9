import { type Evaluate, open, settled } from '../context.ts'
import { ratingOf } from '../years.ts'

/** Xếp loại của năm thành tích. */
export const ratingInYear: Evaluate<'ratingInYear'> = ({ min }, { facts, year }) => {
  const { truth, level, from } = ratingOf(facts.ratings, year, min)
  const found = { year, level }
  return truth === 'unknown'
    ? open(found, [`ratings.${year}`], from)
    : settled(truth === 'met', found, from)
}
