import { addYears, firstDayOf, lastDayOf, type Truth, truthOf, yearOf } from '../../kernel/index.ts'
import type { FactKey } from '../../subjects/index.ts'
import type { Context, Prepare, Tell } from '../context.ts'
import type { CriterionShapes, VerdictNode } from '../criterion.ts'
import type { CriterionFindings } from '../findings.ts'
import { counting, everSince, type TitleYears, titleYears } from '../years.ts'

type Wanted = CriterionShapes['priorAwardThenYears']
type Says = Tell<CriterionFindings['priorAwardThenYears']>

/** From the end of the achievement time of the earlier award to the end of this year. */
function fromAchievement(
  { years, award, excludeRoutes }: Wanted,
  tell: Says,
  context: Context,
  firstYear: number,
): VerdictNode {
  const { year } = context
  const prior = titleYears(context, award, { from: everSince, to: year }, excludeRoutes)
  /** Any earlier award may be the base, so the first leaves the longest time. */
  const [awardYear = null] = prior.years
  const elapsed = (base: number) => Math.max(0, year - Math.max(base + 1, firstYear) + 1)
  const enough = (base: number) => elapsed(base) >= years
  const found = { awardYear, years: awardYear === null ? null : elapsed(awardYear) }
  if (awardYear !== null && enough(awardYear)) return tell.settled(true, found, prior.from)
  const missing = stillOpen(prior, enough, year - years + 1)
  return missing.length > 0 && enough(everSince)
    ? tell.open(found, missing, prior.from)
    : tell.settled(false, found, prior.from)
}

/** Years that could still be the base, in words of facts. */
const stillOpen = (
  { told, unsure, uncovered }: TitleYears,
  enough: (base: number) => boolean,
  before: number,
): readonly FactKey[] =>
  told
    ? [
        ...unsure.filter(enough).map((at) => `awards.${at}.route`),
        ...(uncovered.some(enough) ? [`awards.before.${before}`] : []),
      ]
    : ['awards']

/** From the day of the earlier decision to the day of judging. */
function fromDecision(
  { years, award, excludeRoutes }: Wanted,
  tell: Says,
  context: Context,
  firstYear: number,
): VerdictNode {
  const { year, onDay } = context
  const prior = titleYears(context, award, { from: everSince, to: year }, excludeRoutes)
  const fullSince = (begins: ReturnType<typeof lastDayOf>): boolean => {
    const start = yearOf(begins) < firstYear ? firstDayOf(firstYear) : begins
    return addYears(start, years) <= onDay
  }
  /** Decided at the earliest when the achievement time ends, and not later than the end of the next year. */
  const perhaps = (of: number) => fullSince(lastDayOf(of))
  const truthOfBase = ({ year: of, decidedOn }: TitleYears['from'][number]): Truth => {
    if (decidedOn !== undefined) return truthOf(fullSince(decidedOn))
    return fullSince(firstDayOf(of + 2)) ? 'met' : perhaps(of) ? 'unknown' : 'unmet'
  }
  const [awardYear = null] = prior.years
  const elapsed = prior.from.map(({ year: of, decidedOn = lastDayOf(of) }) => {
    const whole = yearOf(onDay) - yearOf(decidedOn)
    return Math.max(0, addYears(decidedOn, whole) <= onDay ? whole : whole - 1)
  })
  const found = { awardYear, years: awardYear === null ? null : Math.max(...elapsed) }
  const truths = prior.from.map(truthOfBase)
  if (truths.includes('met')) return tell.settled(true, found, prior.from)
  const undecided = prior.from.flatMap(({ year: of }, index) =>
    truths[index] === 'unknown' ? [`awards.${of}.decidedOn`] : [],
  )
  const missing = [...new Set([...undecided, ...stillOpen(prior, perhaps, year - years + 1)])]
  return missing.length > 0 && perhaps(everSince)
    ? tell.open(found, missing, prior.from)
    : tell.settled(false, found, prior.from)
}

/** Đã được tặng, rồi từ sau lần đó đủ N năm. */
export const priorAwardThenYears: Prepare<'priorAwardThenYears'> = (wanted, tell) =>
  counting(wanted, (context, firstYear) =>
    (wanted.fromDecision === true ? fromDecision : fromAchievement)(
      wanted,
      tell,
      context,
      firstYear,
    ),
  )
