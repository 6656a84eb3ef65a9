import type { FactKey, RatingLevel } from '../subjects/index.ts'
import type { Context } from './context.ts'
import type { SinceAward } from './criterion.ts'
import { everSince, missingOf, ratingOf, titleYears } from './years.ts'

/** Khoảng thời gian được tính. It ends in the achievement year; what is not known may make it begin earlier. */
export interface Window {
  readonly sure: number
  readonly possible: number
  /** Facts that would tell where it begins. */
  readonly missing: readonly FactKey[]
}

/** A run of ratings: where it is known to begin, where it may begin, and the years in it that are not known. */
interface Run {
  readonly sure: number
  readonly possible: number
  readonly unknown: readonly number[]
}

/** Where the unbroken run of ratings begins: as far as it is known to reach, and as far as it may reach. */
function unbroken({ facts, year }: Context, min: RatingLevel, notBefore: number): Run {
  let sure: number | undefined
  const unknown: number[] = []
  let at = year
  for (; at >= notBefore; at--) {
    const { truth } = ratingOf(facts.ratings, at, min)
    if (truth === 'unmet') break
    if (truth === 'unknown') {
      sure ??= at + 1
      unknown.push(at)
    }
  }
  return { sure: sure ?? at + 1, possible: at + 1, unknown }
}

/**
 * The last `years` years; with `since`, the whole time since an earlier award when that is longer ("từ 05 năm trở lên,
 * trong thời gian đó…"), as far back as the ratings are unbroken where that is asked.
 */
export function windowOf(
  context: Context,
  { years, since }: { readonly years: number; readonly since?: SinceAward },
  firstYear: number,
): Window {
  const last = Math.max(context.year - years + 1, firstYear)
  if (since === undefined) return { sure: last, possible: last, missing: [] }
  const all = { from: everSince, to: context.year }
  const base = titleYears(context, since.award, all, since.excludeRoutes)
  const earliest = Math.min(...base.years)
  const perhaps = Math.min(...base.years, ...base.unsure, ...base.uncovered)
  if (!Number.isFinite(perhaps)) return { sure: last, possible: last, missing: [] }
  const run =
    since.unbrokenFrom === undefined
      ? { sure: everSince, possible: everSince, unknown: [] }
      : unbroken(context, since.unbrokenFrom, Math.max(perhaps + 1, firstYear))
  const begin = (after: number, reaches: number) =>
    Math.max(firstYear, Math.min(last, Math.max(after + 1, reaches)))
  const sure = Number.isFinite(earliest) ? begin(earliest, run.sure) : last
  const possible = begin(perhaps, run.possible)
  if (possible >= sure) return { sure, possible, missing: [] }
  /** Ratings are asked for since an award somebody has told of; before that, the award itself is asked for. */
  const told = Math.min(...base.years, ...base.unsure)
  return {
    sure,
    possible,
    missing: [
      ...(perhaps < earliest ? missingOf(base) : []),
      ...run.unknown.filter((year) => year > told).map((year) => `ratings.${year}`),
    ],
  }
}
