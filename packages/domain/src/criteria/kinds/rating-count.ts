import type { Prepare } from '../context.ts'
import { windowOf } from '../windows.ts'
import { atLeast, counting, ratingOf, yearsFrom } from '../years.ts'

/** Số năm đạt mức xếp loại trong khoảng thời gian. */
export const ratingCount: Prepare<'ratingCount'> = (wanted, tell) =>
  counting(wanted, (context, firstYear) => {
    const { facts, year } = context
    const window = windowOf(context, wanted, firstYear)
    const judged = yearsFrom(window.possible, year).map((each) =>
      ratingOf(facts.ratings, each, wanted.min),
    )
    const perhaps = judged.filter(({ truth }) => truth === 'met')
    const met = perhaps.filter((each) => each.year >= window.sure)
    const unknown = judged.filter(({ truth }) => truth === 'unknown')
    const years = met.map((each) => each.year)
    const found = { from: window.sure, to: year, count: met.length, years }
    const records = met.flatMap((each) => each.from)
    if (met.length >= wanted.count) return tell.settled(true, found, records)
    if (atLeast(perhaps.length, unknown.length, wanted.count) === 'unmet')
      return tell.settled(false, found, records)
    const within = unknown.filter((each) => each.year >= window.sure)
    const missing = [...window.missing, ...within.map((each) => `ratings.${each.year}`)]
    return tell.open(found, [...new Set(missing)], records)
  })
