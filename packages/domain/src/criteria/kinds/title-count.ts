import { type Evaluate, open, settled } from '../context.ts'
import { windowOf } from '../windows.ts'
import { atLeast, counting, titleYears } from '../years.ts'

/** Số lần có danh hiệu trong khoảng thời gian, không cần liên tục. */
export const titleCount: Evaluate<'titleCount'> = (wanted, context) => {
  const { year } = context
  return counting(wanted, context, (firstYear) => {
    const window = windowOf(context, wanted, firstYear)
    const title = titleYears(context, wanted.award, { from: window.sure, to: year })
    const most = titleYears(context, wanted.award, { from: window.possible, to: year })
    const { years } = title
    const found = { from: window.sure, to: year, count: years.length, years }
    if (years.length >= wanted.times) return settled(true, found, title.from)
    return atLeast(most.years.length, most.uncovered.length, wanted.times) === 'unmet'
      ? settled(false, found, title.from)
      : open(found, [...window.missing, ...most.missing], title.from)
  })
}
