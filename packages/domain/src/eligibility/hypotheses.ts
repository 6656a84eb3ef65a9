import type { Leaf } from '../criteria/index.ts'
import { type Day, lastDayOf } from '../kernel/index.ts'
import { covers, known, type SubjectFacts } from '../subjects/index.ts'
import type { Need } from './needs.ts'

/** Thành tích xảy ra bất ngờ. */
const unforeseen: ReadonlySet<string> = new Set(['sudden', 'feat', 'brave-act'])

/** The years for which the future is supposed, and today. */
export interface Span {
  readonly fromYear: number
  readonly year: number
  readonly today: Day
}

const years = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

const unratedYears = (facts: SubjectFacts['ratings'], from: number, to: number) => {
  const all = known(facts)
  return years(from, to).filter(
    (year) =>
      !all?.records.some((rating) => rating.year === year) &&
      !(all?.years !== undefined && covers(all, year)),
  )
}

const nothing = (facts: SubjectFacts, of: (Need & { kind: 'nothing' })['of']): readonly Need[] =>
  facts[of] === undefined ? [{ kind: 'nothing', of }] : []

const noOtherAwards = (facts: SubjectFacts): readonly Need[] => {
  const all = known(facts.awards)
  if (all === undefined) return [{ kind: 'nothing', of: 'awards' }]
  if (all.years === undefined) return []
  return [
    { kind: 'nothingElse', of: 'awards', years: 'before' },
    { kind: 'nothingElse', of: 'awards', years: 'after' },
  ]
}

/** Rated best in every year that is not known, as far back as the rule counts. */
const rated = (facts: SubjectFacts, { fromYear, year }: Span, back: number): readonly Need[] =>
  unratedYears(facts.ratings, Math.min(fromYear, year - back + 1), year).map((of) => ({
    kind: 'rating',
    year: of,
    level: 'excellent',
  }))

const undisciplined = (
  facts: SubjectFacts,
  wanted: { readonly restartAfterDiscipline?: true },
): readonly Need[] =>
  wanted.restartAfterDiscipline === undefined ? [] : nothing(facts, 'disciplines')

/** What a condition may be helped by, at the best; awards it counts are won apart from this. */
export function hypotheses(leaf: Leaf, facts: SubjectFacts, span: Span): readonly Need[] {
  const { fromYear, year, today } = span
  switch (leaf.kind) {
    case 'ratingInYear':
      return rated(facts, span, 1)
    case 'ratingRun':
      return [...rated(facts, span, leaf.wanted.years), ...undisciplined(facts, leaf.wanted)]
    case 'ratingCount':
      return [
        ...rated(facts, span, leaf.wanted.years),
        ...undisciplined(facts, leaf.wanted),
        ...(leaf.wanted.since === undefined ? [] : noOtherAwards(facts)),
      ]
    case 'initiatives': {
      const { scope, count, years: within, since } = leaf.wanted
      const aYear = Math.ceil(count / within)
      const made = years(Math.max(fromYear, year - within + 1), year).flatMap((of) =>
        Array.from(
          { length: aYear },
          (_, order): Need => ({ kind: 'initiative', year: of, scope, order }),
        ),
      )
      return [
        ...made,
        ...undisciplined(facts, leaf.wanted),
        ...(since === undefined ? [] : noOtherAwards(facts)),
      ]
    }
    case 'titleRun':
    case 'titleCount':
    case 'priorAwardThenYears':
    case 'awardsSince':
      return [...noOtherAwards(facts), ...undisciplined(facts, leaf.wanted)]
    case 'titleInYear':
    case 'noStateAwardInYear':
    case 'noneHeld':
      return noOtherAwards(facts)
    case 'notDisciplined':
      return nothing(facts, 'disciplines')
    case 'noPendingCase':
      return [
        ...nothing(facts, 'pendingCases'),
        ...(facts.pendingCases ?? [])
          .filter(({ concluded }) => concluded === undefined || concluded > today)
          .map(({ opened }): Need => ({ kind: 'caseConcluded', opened, on: today })),
      ]
    case 'absenceBelow':
      return nothing(facts, 'absences')
    case 'trainingCounted':
      return nothing(facts, 'trainings')
    case 'serviceMonths':
      return facts.subject.recruitedOn === undefined
        ? [{ kind: 'subject', field: 'recruitedOn' }]
        : []
    case 'ageOfCollective':
      return facts.subject.foundedOn === undefined ? [{ kind: 'subject', field: 'foundedOn' }] : []
    case 'notDissolved':
      return facts.subject.dissolvedOn === undefined
        ? [{ kind: 'subject', field: 'dissolvedOn' }]
        : []
    case 'memberShare':
      return [{ kind: leaf.kind, year, award: leaf.wanted.award, share: leaf.wanted.share }]
    case 'membersHolding':
      return [{ kind: leaf.kind, year, award: leaf.wanted.award, count: leaf.wanted.count }]
    case 'allMembersCompleted':
      return [{ kind: leaf.kind, year }]
    case 'noMemberDisciplined':
      return [{ kind: leaf.kind, year, from: leaf.wanted.from }]
    case 'clusterLeader':
      return leaf.wanted.organisedBy
        .slice(0, 1)
        .map((organisedBy) => ({ kind: 'clusterLeader', year, organisedBy }))
    case 'movement': {
      const { launchedBy: by, minYears: durationYears, standing } = leaf.wanted
      return by
        .slice(0, 1)
        .map((launchedBy) => ({ kind: 'movement', year, launchedBy, durationYears, standing }))
    }
    case 'achievement':
      return leaf.wanted.kinds
        .filter((kind) => !unforeseen.has(kind))
        .slice(0, 1)
        .map((of) => ({ kind: 'achievement', year, of, scope: leaf.wanted.scope }))
    case 'partyRating':
      return unratedYears(facts.partyRatings, year, year).map((of) => ({
        kind: 'partyRating',
        year: of,
        level: 'excellent',
      }))
    case 'tenure':
      return (facts.tenures ?? []).some(({ until }) => until >= today)
        ? [{ kind: 'tenure', after: today, until: lastDayOf(year) }]
        : []
    case 'enterpriseObligations':
      return leaf.wanted.items.flatMap((item) =>
        years(year - leaf.wanted.years + 1, year)
          .filter(
            (of) => !facts.obligations?.some((each) => each.item === item && each.year === of),
          )
          .map((of): Need => ({ kind: 'obligation', item, year: of })),
      )
    case 'donation':
      return [{ kind: 'donation', year, dong: leaf.wanted.dong }]
    case 'communityScore':
      return facts.communityScores?.some((each) => each.year === year)
        ? []
        : [{ kind: 'communityScore', year, ...leaf.wanted }]
    case 'unitRemark':
      return [
        ...nothing(facts, 'moves'),
        ...(facts.moves ?? [])
          .filter(({ remark }) => remark === undefined)
          .map(({ on }): Need => ({ kind: 'remark', on })),
      ]
    case 'judged':
      return [{ kind: 'judged', year, topic: leaf.wanted.topic }]
    /** Years served, and what a life has been, are as they are. */
    case 'seniority':
    case 'servicePeriod':
    case 'meetsStandardOf':
      return []
  }
}
