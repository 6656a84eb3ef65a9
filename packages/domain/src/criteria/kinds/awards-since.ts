import { allOf, type Truth } from '../../kernel/index.ts'
import type { Prepare } from '../context.ts'
import { atLeast, counting, everSince, missingOf, titleYears } from '../years.ts'

/** The earliest year of a list, or null. */
const earliestOf = (years: readonly number[]) => (years.length === 0 ? null : Math.min(...years))

/**
 * Có các hình thức này kể từ sau một hình thức, hoặc trong N năm gần nhất. Any earlier award may be the base, and
 * the earliest leaves the longest time; one that is not known may be earlier still.
 */
export const awardsSince: Prepare<'awardsSince'> = (wanted, tell) =>
  counting(wanted, (context, firstYear) => {
    const { year } = context
    const routes = wanted.excludeRoutes ?? []
    const base =
      wanted.since === undefined
        ? undefined
        : titleYears(context, wanted.since, { from: everSince, to: year }, routes)
    const since = base === undefined ? null : earliestOf(base.years)
    const possible =
      base === undefined ? null : earliestOf([...base.years, ...base.unsure, ...base.uncovered])
    const window = wanted.years === undefined ? everSince : year - wanted.years + 1
    const countedFrom = (after: number | null) =>
      wanted.awards.map(({ award, count }) => {
        const from = Math.max(firstYear, window, after === null ? everSince : after + 1)
        const title = titleYears(context, award, { from, to: year }, routes)
        const open = title.uncovered.length + title.unsure.length
        return { title, truth: atLeast(title.years.length, open, count) }
      })
    const each = countedFrom(since)
    const truthFrom = (after: number | null): Truth =>
      base !== undefined && after === null
        ? 'unmet'
        : allOf(countedFrom(after).map(({ truth }) => truth))
    const found = { since, counts: each.map(({ title }) => title.years.length) }
    const records = [...(base?.from ?? []), ...each.flatMap(({ title }) => title.from)]
    if (truthFrom(since) === 'met') return tell.settled(true, found, records)
    if (truthFrom(possible) === 'unmet') return tell.settled(false, found, records)
    const missing = [
      ...(base === undefined || missingOf(base).length === 0 ? [] : [`awards.${wanted.since}`]),
      ...each.flatMap(({ truth, title }) => (truth === 'unknown' ? missingOf(title) : [])),
    ]
    return tell.open(found, [...new Set(missing)], records)
  })
