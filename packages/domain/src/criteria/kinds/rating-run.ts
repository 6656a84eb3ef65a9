import { allOf } from '../../kernel/index.ts'
import { type Evaluate, open, settled } from '../context.ts'
import { counting, ratingOf, yearsFrom } from '../years.ts'

/** Xếp loại nhiều năm liên tục: years count, not records; one known gap breaks the run. */
export const ratingRun: Evaluate<'ratingRun'> = (wanted, context) => {
  const { facts, year } = context
  const from = year - wanted.years + 1
  return counting(wanted, context, (firstYear) => {
    const judged = yearsFrom(from, year)
      .map((each) => ratingOf(facts.ratings, each, wanted.min))
      .map((each) => (each.year < firstYear ? { ...each, truth: 'unmet' as const } : each))
    const stop = judged.findLastIndex(({ truth }) => truth !== 'met')
    const found = {
      from,
      to: year,
      run: judged.length - 1 - stop,
      broken: judged.findLast(({ truth }) => truth === 'unmet')?.year ?? null,
    }
    const records = judged.flatMap((each) => each.from)
    const truth = allOf(judged.map((each) => each.truth))
    const missing = judged.flatMap((each) =>
      each.truth === 'unknown' ? [`ratings.${each.year}`] : [],
    )
    return truth === 'unknown'
      ? open(found, missing, records)
      : settled(truth === 'met', found, records)
  })
}
