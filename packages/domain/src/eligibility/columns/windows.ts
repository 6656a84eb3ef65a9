import type { SinceAward } from '../../criteria/index.ts'
import { type RatingLevel, ratingLevels } from '../../subjects/index.ts'
import { codeOf } from './codes.ts'
import { type Masks, unrated } from './columns.ts'
import type { Use } from './form.ts'

const { met, unmet, unknown } = codeOf

/** Years that fit a mask. */
export const mostYears = 31
export const bitsOf = (years: number): number =>
  years === mostYears ? 0x7fffffff : (1 << years) - 1

/** The truth of a year's rating against a floor, for every set of levels the year may have been rated with. */
export function floorOf(min: RatingLevel): Uint8Array {
  const reaching = (0b1111 << ratingLevels.indexOf(min)) & 0b1111
  return Uint8Array.from({ length: unrated + 1 }, (_, levels) => {
    if (levels === unrated) return unmet
    if (levels === 0) return unknown
    const below = levels & ~reaching
    return (levels & reaching) === 0 ? unmet : below === 0 ? met : unknown
  })
}

/** How many years of a row count, and what its masks must tell for that. */
export interface Counted {
  readonly masks: readonly Masks[]
  /** Undefined: columns cannot tell. */
  readonly yearsOf: (row: number) => number | undefined
}

/** The last `years` years, or the whole time since an earlier award when that is longer. */
export function counted(
  { columns, year, onDay }: Use,
  { years, since }: { readonly years: number; readonly since?: SinceAward },
): Counted | undefined {
  if (years < 1 || years > mostYears) return undefined
  if (since === undefined) return { masks: [], yearsOf: () => years }
  const base = columns.titles(since.award, year, onDay, since.excludeRoutes)
  const { unbrokenFrom } = since
  const floor = unbrokenFrom === undefined ? undefined : floorOf(unbrokenFrom)
  const levels = floor === undefined ? [] : columns.ratingsBack(year, mostYears)
  return {
    masks: [base],
    yearsOf: (row) => {
      const first = base.held[row] ?? 0
      if (first === 0) return years
      /** Before the mask begins, it cannot say since when. */
      if (first < 0) return undefined
      let after = 31 - Math.clz32(first)
      if (floor !== undefined)
        for (let back = 0; back < after; back++) {
          const code = floor[levels[back]?.[row] ?? 0]
          if (code === unknown) return undefined
          if (code === unmet) after = back
        }
      return Math.max(years, after)
    },
  }
}
