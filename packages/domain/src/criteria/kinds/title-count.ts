import { type Evaluate, open, settled } from '../context.ts'
import { atLeast, counting, titleYears } from '../years.ts'

/** Số lần có danh hiệu trong khoảng thời gian, không cần liên tục. */
export const titleCount: Evaluate<'titleCount'> = (wanted, context) => {
  const { year } = context
  return counting(wanted, context, (firstYear) => {
    const from = Math.max(year - wanted.years + 1, firstYear)
    const title = titleYears(context, wanted.award, { from, to: year })
    const found = { from, to: year, count: title.years.length, years: title.years }
    const truth = atLeast(title.years.length, title.uncovered.length, wanted.times)
    return truth === 'unknown'
      ? open(found, title.missing, title.from)
      : settled(truth === 'met', found, title.from)
  })
}
