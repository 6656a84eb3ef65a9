import { type Evaluate, open, settled } from '../context.ts'
import { atLeast, counting, ratingOf, yearsFrom } from '../years.ts'

/** Số năm đạt mức xếp loại trong khoảng thời gian. */
export const ratingCount: Evaluate<'ratingCount'> = (wanted, context) => {
  const { facts, year } = context
  return counting(wanted, context, (firstYear) => {
    const from = Math.max(year - wanted.years + 1, firstYear)
    const judged = yearsFrom(from, year).map((each) => ratingOf(facts.ratings, each, wanted.min))
    const met = judged.filter(({ truth }) => truth === 'met')
    const unknown = judged.filter(({ truth }) => truth === 'unknown')
    const found = { from, to: year, count: met.length, years: met.map((each) => each.year) }
    const records = met.flatMap((each) => each.from)
    const truth = atLeast(met.length, unknown.length, wanted.count)
    return truth === 'unknown'
      ? open(
          found,
          unknown.map((each) => `ratings.${each.year}`),
          records,
        )
      : settled(truth === 'met', found, records)
  })
}
