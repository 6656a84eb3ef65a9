import fc from 'fast-check'
import { citing } from '../citations/index.ts'
import {
  all,
  any,
  type Context,
  type Criterion,
  type Leaf,
  readings,
  when,
} from '../criteria/index.ts'
import { ratio } from '../kernel/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import { award, level, onDay, posts, scope, year } from './arbitrary-facts.ts'

const at = citing('arbitrary-law')
const cite = fc.integer({ min: 1, max: 99 }).map((article) => at(String(article)))
const few = fc.integer({ min: 1, max: 4 })

const sinceAward = fc.record(
  { award, excludeRoutes: fc.constant(['sudden']), unbrokenFrom: level },
  { requiredKeys: ['award'] },
)

/** Conditions that more merit can only help. */
export const meritLeaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record({ min: level, cite }).map(({ min, cite }) => when('ratingInYear', { min }).at(cite)),
  fc
    .record({ min: level, years: few, cite })
    .map(({ min, years, cite }) => when('ratingRun', { min, years }).at(cite)),
  fc
    .record({ min: level, count: few, years: few, cite })
    .map(({ cite, ...wanted }) => when('ratingCount', wanted).at(cite)),
  fc
    .record({ award, cite })
    .map(({ award, cite }) => when('titleInYear', { anyOf: [award] }).at(cite)),
  fc
    .record({ award, times: few, everyYears: fc.constantFrom(1, 3), cite })
    .map(({ cite, ...wanted }) => when('titleRun', wanted).at(cite)),
  fc
    .record({ award, times: few, years: few, cite })
    .map(({ cite, ...wanted }) => when('titleCount', wanted).at(cite)),
  fc
    .record({ award, times: few, years: few, since: sinceAward, cite })
    .map(({ cite, ...wanted }) => when('titleCount', wanted).at(cite)),
  fc
    .record({ min: level, count: few, years: few, since: sinceAward, cite })
    .map(({ cite, ...wanted }) => when('ratingCount', wanted).at(cite)),
  fc
    .record({ scope, count: few, years: few, unused: fc.boolean(), since: sinceAward, cite })
    .map(({ cite, ...wanted }) => when('initiatives', wanted).at(cite)),
  fc
    .record({ award, years: few, excludeRoutes: fc.constantFrom([], ['sudden']), cite })
    .map(({ cite, ...wanted }) => when('priorAwardThenYears', wanted).at(cite)),
  fc
    .record({ award, count: few, since: award, years: few, cite })
    .map(({ cite, award, count, ...wanted }) =>
      when('awardsSince', { ...wanted, awards: [{ award, count }] }).at(cite),
    ),
  fc
    .record({ scope, count: few, years: few, unused: fc.boolean(), cite })
    .map(({ cite, ...wanted }) => when('initiatives', wanted).at(cite)),
  fc
    .record({ scope, cite })
    .map(({ scope, cite }) => when('achievement', { kinds: ['sudden'], scope }).at(cite)),
  fc
    .record({ cite, strict: fc.boolean() })
    .map(({ cite, strict }) =>
      when('memberShare', { award: 'advanced-worker', share: ratio(7, 10), strict }).at(cite),
    ),
  fc
    .record({ min: level, years: few, award, cite })
    .map(({ min, years, award, cite }) =>
      when('ratingRun', { min, years, orTitles: [award] }).at(cite),
    ),
  fc
    .record({ award, years: few, cite })
    .map(({ cite, ...wanted }) =>
      when('priorAwardThenYears', { ...wanted, excludeRoutes: ['sudden'], fromDecision: true }).at(
        cite,
      ),
    ),
)

/** Conditions on what merit does not touch: time in post and service, money, points, what others decide. */
const otherLeaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc
    .record({ years: fc.nat(4), unbroken: fc.boolean(), women: fc.nat(2), cite })
    .map(({ years, unbroken, women, cite }) =>
      when('tenure', {
        posts: [posts[1]],
        adding: [posts[0]],
        addingUnder: 2,
        years,
        below: years + 3,
        ...(unbroken ? { unbroken } : {}),
        ...(women === 0 ? {} : { womenYearsLess: women }),
      }).at(cite),
    ),
  fc
    .record({ years: few, cite })
    .map(({ years, cite }) =>
      when('tenure', { posts, years, womenReduction: ratio(1, 3) }).at(cite),
    ),
  fc
    .record({ months: fc.nat(80), summed: fc.boolean(), cite })
    .map(({ months, summed, cite }) =>
      when('seniority', { force: 'army', months, ...(summed ? { summed } : {}) }).at(cite),
    ),
  fc
    .record({ years: few, cite })
    .map(({ years, cite }) =>
      when('enterpriseObligations', { items: ['tax', 'insurance'], years }).at(cite),
    ),
  fc
    .record({ years: few, cite })
    .map(({ years, cite }) => when('donation', { dong: 500_000_000, years }).at(cite)),
  cite.map((cite) => when('communityScore', { total: ratio(6, 10), each: ratio(1, 2) }).at(cite)),
  cite.map((cite) => when('unitRemark', { of: 'transfer', fromMonths: 6 }).at(cite)),
  cite.map((cite) => when('unitRemark', { of: 'secondment', fromMonths: 4 }).at(cite)),
  cite.map((cite) => when('servicePeriod', { anyOf: ['both-wars', 'since-1975'] }).at(cite)),
  cite.map((cite) => when('notDissolved', {}).at(cite)),
  cite.map((cite) => when('clusterLeader', { organisedBy: ['provincial'] }).at(cite)),
  fc
    .record({ minYears: fc.nat(4), cite })
    .map(({ minYears, cite }) =>
      when('movement', { launchedBy: ['provincial'], standing: 'outstanding', minYears }).at(cite),
    ),
  fc.record({ min: level, cite }).map(({ min, cite }) => when('partyRating', { min }).at(cite)),
  cite.map((cite) => when('trainingCounted', { fromMonths: 12, minResult: 'fair' }).at(cite)),
  cite.map((cite) => when('membersHolding', { award: 'advanced-worker', count: 9 }).at(cite)),
  cite.map((cite) => when('noMemberDisciplined', { from: 'warning' }).at(cite)),
  fc
    .record({ years: few, cite })
    .map(({ years, cite }) => when('ageOfCollective', { years }).at(cite)),
  fc
    .record({ award, cite })
    .map(({ award, cite }) => when('noneHeld', { awards: [award] }).at(cite)),
  fc
    .record({ award, cite })
    .map(({ award, cite }) => when('noneHeld', { awards: [award], routes: ['sudden'] }).at(cite)),
  cite.map((cite) => when('notDisciplined', { from: 'warning', ever: true }).at(cite)),
)

/** Conditions where more can also harm: bars, restarts, windows that are used up. */
const barLeaf: fc.Arbitrary<Leaf> = fc.oneof(
  cite.map((cite) => when('notDisciplined', { from: 'reprimand' }).at(cite)),
  cite.map((cite) => when('noPendingCase', {}).at(cite)),
  cite.map((cite) => when('absenceBelow', { workingDays: 40 }).at(cite)),
  cite.map((cite) => when('serviceMonths', { months: 10 }).at(cite)),
  cite.map((cite) => when('judged', { topic: 'unity' }).at(cite)),
  cite.map((cite) => when('noStateAwardInYear', { exceptRoutes: ['sudden'] }).at(cite)),
  cite.map((cite) => when('meetsStandardOf', { anyOf: ['advanced-worker'] }).at(cite)),
  cite.map((cite) => when('allMembersCompleted', {}).at(cite)),
  fc
    .record({ min: level, years: few, cite })
    .map(({ cite, ...wanted }) =>
      when('ratingRun', { ...wanted, restartAfterDiscipline: true }).at(cite),
    ),
  fc.record({ award, times: few, cite }).map(({ cite, award, times }) =>
    when('titleRun', {
      award,
      times,
      everyYears: 1,
      notUsedFor: 'merit-certificate.provincial',
    }).at(cite),
  ),
)

const treeOf = (leaf: fc.Arbitrary<Leaf>): fc.Arbitrary<Criterion> =>
  fc.letrec<{ tree: Criterion }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'tree' },
      leaf,
      fc
        .tuple(fc.boolean(), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
        .map(([every, of]) => (every ? all(...of) : any(...of))),
    ),
  })).tree

export const meritRule = treeOf(meritLeaf)
export const rule = treeOf(fc.oneof(meritLeaf, barLeaf, otherLeaf))

const provenance = { status: 'recalled', source: 'arbitrary', note: 'arbitrary' } as const
/** A rule with an open point in it: two readings of which nobody has chosen one. */
export const openRule: fc.Arbitrary<Criterion> = fc
  .record({ one: rule, other: rule, beside: rule, cite })
  .map(({ one, other, beside, cite }) =>
    all(
      beside,
      readings(
        'point',
        { id: 'one', rule: one, cite, provenance },
        { id: 'other', rule: other, cite, provenance },
      ).at(cite),
    ),
  )

const own = when('ratingInYear', { min: 'good' }).at(at('24'))

export const contextOf = (
  of: SubjectFacts,
  evaluate: (criterion: Criterion, context: Context) => ReturnType<Context['standardOf']>,
): Context => ({
  facts: of,
  year,
  onDay,
  standardOf: (_, context) => evaluate(own, context),
  natureOf: (id) => ({
    group: id.startsWith('merit') ? 'certificate' : 'emulation-title',
    level: id.startsWith('merit') ? 'state' : 'base',
  }),
})
