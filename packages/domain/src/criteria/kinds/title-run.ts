import type { FactKey, HeldAward } from '../../subjects/index.ts'
import { type Evaluate, open, settled } from '../context.ts'
import { counting, titleYears } from '../years.ts'

/**
 * N lần liên tục có danh hiệu, lần cuối của năm thành tích. A title that covers three years must begin where the
 * one before it ended; a window that has served an earlier award is used up.
 */
export const titleRun: Evaluate<'titleRun'> = (wanted, context) => {
  const { award, times, everyYears, notUsedFor } = wanted
  return counting(wanted, context, (firstYear) => {
    const years: number[] = []
    const from: HeldAward[] = []
    const missing: FactKey[] = []
    let broken: number | null = null
    let ends = context.year
    for (let time = 0; time < times; time++) {
      const held = titleYears(context, award, { from: ends, to: ends })
      const starts = ends - everyYears + 1
      if (starts < firstYear) broken ??= ends
      else if (held.years.length > 0) {
        years.unshift(ends)
        from.unshift(...held.from)
      } else if (held.missing.length > 0) missing.push(...held.missing)
      else broken ??= ends
      ends = starts - 1
    }
    const span = times * everyYears
    const used =
      notUsedFor === undefined
        ? undefined
        : titleYears(context, notUsedFor, { from: ends + 1, to: context.year + span - 1 })
    const usedIn = used?.years.at(-1) ?? null
    if (used !== undefined)
      missing.push(
        ...used.missing.filter(
          (key) =>
            key === 'awards' ||
            used.uncovered.some((year) => year <= context.year && key === `awards.${year}`),
        ),
      )
    const found = { years, broken, usedIn }
    if (broken !== null || usedIn !== null)
      return settled(false, found, [...from, ...(used?.from ?? [])])
    return missing.length > 0
      ? open(found, [...new Set(missing)], from)
      : settled(true, found, from)
  })
}
