import type { FactKey, HeldAward } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'
import { counting, missingOf, titleYears } from '../years.ts'

/**
 * N lần liên tục có danh hiệu, lần cuối của năm thành tích. A title that covers three years must begin where the
 * one before it ended; a window that has served an earlier award is used up.
 */
export const titleRun: Prepare<'titleRun'> = (wanted, tell) =>
  counting(wanted, (context, firstYear) => {
    const { award, times, everyYears, notUsedFor } = wanted
    const span = times * everyYears
    const begins = context.year - span + 1
    const all = titleYears(context, award, { from: begins, to: context.year })
    const years: number[] = []
    const records: HeldAward[] = []
    const missing: FactKey[] = []
    let broken: number | null = null
    for (let ends = context.year; ends >= begins; ends -= everyYears) {
      if (ends - everyYears + 1 < firstYear) broken ??= ends
      else if (all.years.includes(ends)) years.unshift(ends)
      else if (!all.told) missing.push('awards')
      else if (all.uncovered.includes(ends)) missing.push(`awards.${ends}`)
      else broken ??= ends
    }
    for (const year of years)
      for (const record of all.from) if (record.year === year) records.push(record)
    const used =
      notUsedFor === undefined
        ? undefined
        : titleYears(context, notUsedFor, { from: begins, to: context.year + span - 1 })
    const usedIn = used?.years.at(-1) ?? null
    const found = { years, broken, usedIn }
    if (broken !== null || usedIn !== null)
      return tell.settled(false, found, used === undefined ? records : [...records, ...used.from])
    if (used !== undefined)
      for (const key of missingOf(used))
        if (
          key === 'awards' ||
          used.uncovered.some((at) => at <= context.year && key === `awards.${at}`)
        )
          missing.push(key)
    return missing.length > 0
      ? tell.open(found, [...new Set(missing)], records)
      : tell.settled(true, found, records)
  })
