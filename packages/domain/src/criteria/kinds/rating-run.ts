import { allOf } from '../../kernel/index.ts'
import type { FactKey, HeldAward, YearRating } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'
import { counting, ratingOf, titleYears, type YearJudged, yearsFrom } from '../years.ts'

/** A year, the records that make it count, ratings or titles, and what could still settle it. */
type Counted = Omit<YearJudged, 'from'> & {
  readonly from: readonly (YearRating | HeldAward)[]
  readonly missing: readonly FactKey[]
}

/** Xếp loại nhiều năm liên tục: years count, not records; one known gap breaks the run. */
export const ratingRun: Prepare<'ratingRun'> = (wanted, tell) =>
  counting(wanted, (context, firstYear) => {
    const { facts, year } = context
    const from = year - wanted.years + 1
    const titled = (wanted.orTitles ?? []).map((award) =>
      titleYears(context, award, { from, to: year }),
    )
    const judged = yearsFrom(from, year)
      .map((each): Counted => {
        const judged = ratingOf(facts.ratings, each, wanted.min)
        const unrated = judged.truth === 'unknown' ? [`ratings.${each}`] : []
        const rated = { ...judged, missing: unrated }
        if (rated.truth === 'met' || titled.length === 0) return rated
        const by = titled.flatMap((title) => title.from.filter((held) => held.year === each))
        if (by.length > 0) return { ...rated, truth: 'met', from: by, missing: [] }
        if (!titled.some(({ uncovered }) => uncovered.includes(each))) return rated
        const untold = facts.awards === undefined ? 'awards' : `awards.${each}`
        return { ...rated, truth: 'unknown', missing: [...unrated, untold] }
      })
      .map((each) => (each.year < firstYear ? { ...each, truth: 'unmet' as const } : each))
    const stop = judged.findLastIndex(({ truth }) => truth !== 'met')
    const found = {
      from,
      to: year,
      run: judged.length - 1 - stop,
      broken: judged.findLast(({ truth }) => truth === 'unmet')?.year ?? null,
    }
    const records = judged.flatMap((each) => each.from)
    const truth = allOf(judged.map((each) => each.truth))
    const missing = judged.flatMap((each) => (each.truth === 'unknown' ? each.missing : []))
    return truth === 'unknown'
      ? tell.open(found, [...new Set(missing)], records)
      : tell.settled(truth === 'met', found, records)
  })
