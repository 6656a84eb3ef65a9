import { describe, expect, it } from 'vitest'
import { citing } from '../citations/index.ts'
import { type CriterionKind, type CriterionShapes, when } from '../criteria/index.ts'
import { ratio } from '../kernel/index.ts'
import { faultsAt } from './boundaries.ts'

const at = citing('test-law')('1')
const restartAfterDiscipline = true

/** Some wordings of every kind, with each of the words it may use; those of the law itself are judged elsewhere. */
const wordings: { readonly [Kind in CriterionKind]: readonly CriterionShapes[Kind][] } = {
  ratingInYear: [{ min: 'completed' }, { min: 'good' }, { min: 'excellent' }],
  ratingRun: [
    { min: 'good', years: 3 },
    { min: 'excellent', years: 5, restartAfterDiscipline },
    { min: 'good', years: 2, orTitles: ['x', 'y'] },
  ],
  ratingCount: [
    { min: 'excellent', count: 2, years: 5 },
    { min: 'good', count: 3, years: 3, restartAfterDiscipline },
  ],
  meetsStandardOf: [{ anyOf: ['x'] }],
  titleInYear: [{ anyOf: ['x', 'y'] }],
  titleRun: [
    { award: 'x', times: 2, everyYears: 1 },
    { award: 'x', times: 2, everyYears: 3, restartAfterDiscipline },
    { award: 'x', times: 3, everyYears: 1, notUsedFor: 'y' },
  ],
  titleCount: [
    { award: 'x', times: 1, years: 5 },
    { award: 'x', times: 2, years: 3, restartAfterDiscipline, since: { award: 'y' } },
  ],
  priorAwardThenYears: [
    { award: 'x', years: 5, excludeRoutes: [] },
    { award: 'x', years: 5, excludeRoutes: ['sudden'], restartAfterDiscipline },
    { award: 'x', years: 3, excludeRoutes: ['merit'], fromDecision: true },
  ],
  awardsSince: [
    { awards: [{ award: 'x', count: 2 }], since: 'y' },
    {
      awards: [
        { award: 'x', count: 1 },
        { award: 'z', count: 2 },
      ],
      years: 5,
    },
    { awards: [{ award: 'x', count: 2 }], since: 'y', years: 4, excludeRoutes: ['sudden'] },
  ],
  initiatives: [
    { scope: 'provincial', count: 1, years: 1, unused: true, titlesMayShare: true },
    { scope: 'base', count: 2, years: 5, unused: true, restartAfterDiscipline },
    { scope: 'national', count: 1, years: 3, unused: false },
  ],
  notDisciplined: [
    { from: 'reprimand' },
    { from: 'warning', ever: true },
    { from: 'demotion', ever: 'in-post' },
  ],
  noPendingCase: [{}],
  serviceMonths: [{ months: 6 }, { months: 10 }],
  absenceBelow: [{ workingDays: 40 }],
  trainingCounted: [
    { fromMonths: 12, minResult: 'fair' },
    { fromMonths: 3, minResult: 'none' },
  ],
  memberShare: [
    { award: 'x', share: ratio(7, 10), strict: false },
    { award: 'x', share: ratio(1, 2), strict: true },
    { award: 'x', share: ratio(2, 3), strict: false },
  ],
  membersHolding: [{ award: 'x', count: 1 }],
  allMembersCompleted: [{}],
  noMemberDisciplined: [{ from: 'reprimand' }, { from: 'warning' }],
  clusterLeader: [{ organisedBy: ['ministry', 'provincial'] }],
  movement: [
    { launchedBy: ['provincial'], standing: 'leader', minYears: 3 },
    { launchedBy: ['prime-minister'], standing: 'outstanding', minYears: 0 },
  ],
  achievement: [
    { kinds: ['sudden', 'many'], scope: 'provincial' },
    { kinds: ['prize'], scope: 'base' },
  ],
  ageOfCollective: [{ years: 2 }, { years: 25 }],
  tenure: [
    { posts: ['A'], years: 10 },
    { posts: ['A', 'B'], years: 5, below: 10, womenReduction: ratio(1, 3) },
    { posts: ['A'], adding: ['C'], addingUnder: 5, years: 15, womenYearsLess: 3 },
    { posts: ['A'], years: 6, unbroken: true },
    { posts: ['A'], years: 0, below: 3, womenYearsLess: 3 },
  ],
  partyRating: [{ min: 'good' }],
  noStateAwardInYear: [{ exceptRoutes: ['sudden'] }],
  seniority: [
    { force: 'army', months: 300 },
    { force: 'youth-volunteer', months: 24, summed: true },
  ],
  enterpriseObligations: [{ items: ['tax', 'insurance'], years: 3 }],
  donation: [
    { dong: 500_000_000, years: 1 },
    { dong: 1_000_000_000, years: 5 },
  ],
  communityScore: [{ total: ratio(9, 10), each: ratio(1, 2) }],
  unitRemark: [
    { of: 'transfer', fromMonths: 6 },
    { of: 'secondment', fromMonths: 6 },
  ],
  noneHeld: [{ awards: ['x', 'y'] }, { awards: ['x'], routes: ['contribution'] }],
  servicePeriod: [{ anyOf: ['both-wars', 'pre-uprising'] }],
  notDissolved: [{}],
  judged: [{ topic: 'unity' }],
}

describe('every kind of condition, just short of its numbers, at them and beyond', () => {
  const rows = Object.entries(wordings).flatMap(([kind, list]) =>
    list.map((wanted) => ({ kind: kind as CriterionKind, wanted })),
  )
  it.each(rows)('$kind $wanted', ({ kind, wanted }) => {
    expect(faultsAt(when(kind, wanted).at(at))).toEqual([])
  })
})
