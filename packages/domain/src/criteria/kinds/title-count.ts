import type { Prepare } from '../context.ts'
import { windowOf } from '../windows.ts'
import { atLeast, counting, missingOf, titleYears } from '../years.ts'

/** Số lần có danh hiệu trong khoảng thời gian, không cần liên tục. */
export const titleCount: Prepare<'titleCount'> = (wanted, tell) =>
  counting(wanted, (context, firstYear) => {
    const { year } = context
    const window = windowOf(context, wanted, firstYear)
    const title = titleYears(context, wanted.award, { from: window.sure, to: year })
    const most = titleYears(context, wanted.award, { from: window.possible, to: year })
    const { years } = title
    const found = { from: window.sure, to: year, count: years.length, years }
    if (years.length >= wanted.times) return tell.settled(true, found, title.from)
    return atLeast(most.years.length, most.uncovered.length, wanted.times) === 'unmet'
      ? tell.settled(false, found, title.from)
      : tell.open(found, [...window.missing, ...missingOf(most)], title.from)
  })
