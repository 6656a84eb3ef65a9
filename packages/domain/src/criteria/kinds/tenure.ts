import {
  addDays,
  type Day,
  fullMonthsInclusive,
  type Ratio,
  type Truth,
} from '../../kernel/index.ts'
import type { SubjectFacts, Tenure } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'

interface Stretch {
  readonly from: Day
  readonly until: Day
}

/** Overlapping posts count once, and posts that follow each other make one stretch. */
function merged(tenures: readonly Tenure[], onDay: Day): readonly Stretch[] {
  const stretches: Stretch[] = []
  const sorted = tenures
    .map(({ from, until }) => ({ from, until: until < onDay ? until : onDay }))
    .filter(({ from, until }) => from <= until)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const next of sorted) {
    const last = stretches.at(-1)
    if (last === undefined || next.from > addDays(last.until, 1)) stretches.push(next)
    else if (next.until > last.until)
      stretches[stretches.length - 1] = { ...last, until: next.until }
  }
  return stretches
}

interface Reduction {
  readonly share: Ratio
  readonly years: number
}

const full: Reduction = { share: { part: 0, whole: 1 }, years: 0 }

/** At least `years` less the reduction, in whole numbers. */
const reaches = (months: number, years: number, { share, years: less }: Reduction) =>
  months * share.whole >= Math.max(0, years - less) * 12 * (share.whole - share.part)

/** Whether the reduction for women applies: unknown when sex or group is not known. */
function reduced({ sex, higherRetirementAge }: SubjectFacts['subject']): Truth {
  if (sex === 'male' || higherRetirementAge === true) return 'unmet'
  return sex === undefined || higherRetirementAge === undefined ? 'unknown' : 'met'
}

/** Thời gian giữ chức vụ, để xét quá trình cống hiến. */
export const tenure: Prepare<'tenure'> =
  (wanted, tell) =>
  ({ facts, onDay }) => {
    if (facts.tenures === undefined) return tell.open({ months: null }, ['tenures'])
    const inPosts = (posts: readonly string[]) =>
      (facts.tenures ?? []).filter(({ post }) => posts.includes(post))
    const monthsOf = (tenures: readonly Tenure[]) =>
      merged(tenures, onDay).reduce((counted, { from, until }) => {
        const stretch = fullMonthsInclusive(from, until)
        return wanted.unbroken === true ? Math.max(counted, stretch) : counted + stretch
      }, 0)
    const higher = inPosts(wanted.adding ?? [])
    /** Whether the time in higher posts is too short to count for itself. */
    const added = (reduction: Reduction) =>
      wanted.addingUnder === undefined || !reaches(monthsOf(higher), wanted.addingUnder, reduction)
    const counted = (reduction: Reduction) => [
      ...inPosts(wanted.posts),
      ...(added(reduction) ? higher : []),
    ]
    const held = counted(full)
    const found = { months: monthsOf(held) }
    const holds = (reduction: Reduction) => {
      const months = monthsOf(counted(reduction))
      /** "Whatever the length" still asks for the post to have been held. */
      return (
        months > 0 &&
        reaches(months, wanted.years, reduction) &&
        (wanted.below === undefined || !reaches(months, wanted.below, reduction))
      )
    }
    const ordinary = holds(full)
    const lessForWomen = holds({
      share: wanted.womenReduction ?? full.share,
      years: wanted.womenYearsLess ?? full.years,
    })
    const applies = reduced(facts.subject)
    if (applies === 'unknown' && ordinary !== lessForWomen) {
      const { sex } = facts.subject
      return tell.open(
        found,
        [sex === undefined ? 'subject.sex' : 'subject.higherRetirementAge'],
        held,
      )
    }
    return tell.settled(applies === 'met' ? lessForWomen : ordinary, found, held)
  }
