import type { AwardId } from '../../awards/index.ts'
import { codeOf, type Sweep } from './codes.ts'
import type { Masks } from './columns.ts'
import { byPresence, each, type Form, restarting, type Use } from './form.ts'
import { bitsOf, counted, mostYears } from './windows.ts'

const { met, unmet } = codeOf
const truth = (holds: boolean) => (holds ? met : unmet)

/** A window of years no mask can hold is left to the rows. */
const fits = (years: number) => years >= 1 && years <= mostYears

function bitsIn(mask: number): number {
  let count = 0
  for (let left = mask >>> 0; left !== 0; left &= left - 1) count++
  return count
}

/** Rows of which all awards are known and each record can be told from its mask. */
function byTitles(
  use: Use,
  masks: readonly Masks[],
  tell: (row: number) => number | undefined,
): Sweep {
  const known = use.columns.awards()
  const without = use.ofFacts({})
  return each(use, (row) => {
    if (known[row] === 0) return without
    if (known[row] === 2) return undefined
    for (const { odd } of masks) if (odd[row] !== 0) return undefined
    return tell(row)
  })
}

/** The same where the awards only say how many years count: who has none told is judged by itself. */
export function partlyByTitles(
  use: Use,
  masks: readonly Masks[],
  tell: (row: number) => number | undefined,
): Sweep {
  const known = use.columns.awards()
  return each(use, (row) => {
    if (known[row] !== 1) return undefined
    for (const { odd } of masks) if (odd[row] !== 0) return undefined
    return tell(row)
  })
}

const titlesOf = ({ columns, year, onDay }: Use, award: AwardId, routes: readonly string[] = []) =>
  columns.titles(award, year, onDay, routes)

/** The kinds that count the years of awards, judged on masks of years. */
export const titleForms: {
  readonly [Kind in
    | 'titleInYear'
    | 'titleRun'
    | 'titleCount'
    | 'priorAwardThenYears'
    | 'awardsSince'
    | 'noneHeld']: Form<Kind>
} = {
  titleInYear: ({ anyOf }, use) => {
    const masks = anyOf.map((award) => titlesOf(use, award))
    return byTitles(use, masks, (row) => truth(masks.some(({ held }) => (held[row] ?? 0) & 1)))
  },
  titleRun: ({ award, times, everyYears, notUsedFor, restartAfterDiscipline }, use) => {
    if (!fits(times * everyYears)) return undefined
    const title = titlesOf(use, award)
    const used = notUsedFor === undefined ? undefined : titlesOf(use, notUsedFor)
    let needed = 0
    for (let time = 0; time < times; time++) needed |= 1 << (time * everyYears)
    const span = bitsOf(times * everyYears)
    return restarting(
      use,
      restartAfterDiscipline,
      byTitles(use, used === undefined ? [title] : [title, used], (row) =>
        truth(
          ((title.held[row] ?? 0) & needed) === needed && ((used?.held[row] ?? 0) & span) === 0,
        ),
      ),
    )
  },
  titleCount: ({ award, times, restartAfterDiscipline, ...window }, use) => {
    const count = counted(use, window)
    if (count === undefined) return undefined
    const title = titlesOf(use, award)
    /** Since when may hang on other facts than awards. */
    const tellBy = count.masks.length === 0 ? byTitles : partlyByTitles
    return restarting(
      use,
      restartAfterDiscipline,
      tellBy(use, [title, ...count.masks], (row) => {
        const years = count.yearsOf(row)
        if (years === undefined) return undefined
        return truth(bitsIn((title.held[row] ?? 0) & bitsOf(years)) >= times)
      }),
    )
  },
  noneHeld: ({ awards, routes }, use) => {
    if (routes !== undefined) return byPresence(use, 'awards')
    const masks = awards.map((award) => titlesOf(use, award))
    return byTitles(use, masks, (row) => truth(masks.every(({ held }) => held[row] === 0)))
  },
  priorAwardThenYears: (wanted, use) => {
    const { award, years, excludeRoutes, fromDecision, restartAfterDiscipline } = wanted
    if (fromDecision !== undefined || !fits(years)) return undefined
    const prior = titlesOf(use, award, excludeRoutes)
    return restarting(
      use,
      restartAfterDiscipline,
      byTitles(use, [prior], (row) => truth((prior.held[row] ?? 0) >>> years !== 0)),
    )
  },
  awardsSince: ({ awards, since, years, excludeRoutes, restartAfterDiscipline }, use) => {
    if (years !== undefined && !fits(years)) return undefined
    const wanted = awards.map(({ award, count }) => ({
      count,
      title: titlesOf(use, award, excludeRoutes),
    }))
    const base = since === undefined ? undefined : titlesOf(use, since, excludeRoutes)
    const titles = wanted.map(({ title }) => title)
    const tell = (row: number): number | undefined => {
      let window = years === undefined ? -1 : bitsOf(years)
      if (base !== undefined) {
        const first = base.held[row] ?? 0
        if (first === 0) return unmet
        /** Only the years after the earliest base count; which of those before the mask came first it cannot say. */
        if (first < 0 && years === undefined) return undefined
        if (first > 0) window &= bitsOf(31 - Math.clz32(first))
      }
      for (const { count, title } of wanted) {
        const inside = (title.held[row] ?? 0) & window
        /** Bit 31 is many years in one. */
        if (inside < 0) return undefined
        if (bitsIn(inside) < count) return unmet
      }
      return met
    }
    return restarting(
      use,
      restartAfterDiscipline,
      byTitles(use, base === undefined ? titles : [...titles, base], tell),
    )
  },
}
