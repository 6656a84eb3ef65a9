import type { Prepare } from '../context.ts'
import { counting, everSince, heldAwards, titleYears } from '../years.ts'

/** Đã được tặng, rồi từ sau thời gian thành tích của lần đó đủ N năm. */
export const priorAwardThenYears: Prepare<'priorAwardThenYears'> = (wanted, tell) =>
  counting(wanted, (context, firstYear) => {
    const { year } = context
    const window = { from: everSince, to: year }
    const prior = titleYears(context, wanted.award, window, wanted.excludeRoutes)
    /** Any earlier award may be the base, so the first leaves the longest time. */
    const [awardYear = null] = prior.years
    const elapsed = (base: number) => Math.max(0, year - Math.max(base + 1, firstYear) + 1)
    const enough = (base: number) => elapsed(base) >= wanted.years
    const found = { awardYear, years: awardYear === null ? null : elapsed(awardYear) }
    if (awardYear !== null && enough(awardYear)) return tell.settled(true, found, prior.from)
    const held = heldAwards(context)
    const missing =
      held === undefined
        ? ['awards']
        : [
            ...prior.unsure.filter(enough).map((at) => `awards.${at}.route`),
            ...(prior.uncovered.some(enough) ? [`awards.before.${year - wanted.years + 1}`] : []),
          ]
    return missing.length > 0 && elapsed(everSince) >= wanted.years
      ? tell.open(found, missing, prior.from)
      : tell.settled(false, found, prior.from)
  })
