import type { Prepare } from '../context.ts'
import { ratingOf } from '../years.ts'

/** Xếp loại của năm thành tích. */
export const ratingInYear: Prepare<'ratingInYear'> =
  ({ min }, tell) =>
  ({ facts, year }) => {
    const { truth, level, from } = ratingOf(facts.ratings, year, min)
    const found = { year, level }
    return truth === 'unknown'
      ? tell.open(found, [`ratings.${year}`], from)
      : tell.settled(truth === 'met', found, from)
  }
