import fc from 'fast-check'
import { citing } from '../citations/index.ts'
import { all, any, type Context, type Criterion, type Leaf, when } from '../criteria/index.ts'
import { addDays, day, ratio } from '../kernel/index.ts'
import {
  disciplineLevels,
  type HeldAward,
  ratingLevels,
  type SubjectFacts,
  scopes,
} from '../subjects/index.ts'

/** The year every arbitrary case is judged for. */
export const year = 2024
export const onDay = day('2025-03-01')
export const awards = [
  'advanced-worker',
  'emulation-fighter.base',
  'emulation-fighter.provincial',
  'merit-certificate.provincial',
] as const

const yearOfMerit = fc.integer({ min: year - 8, max: year })
const level = fc.constantFrom(...ratingLevels)
const scope = fc.constantFrom(...scopes)
const award = fc.constantFrom(...awards)
const aDay = fc.integer({ min: 0, max: 3600 }).map((days) => addDays(day('2015-06-01'), days))

/** One rating a year: two that disagree are a fault of the data and have a test of their own. */
export const ratings = fc.uniqueArray(fc.record({ year: yearOfMerit, level }), {
  selector: (rating) => rating.year,
  maxLength: 9,
})
export const heldAward: fc.Arbitrary<HeldAward> = fc.record(
  { award, year: yearOfMerit, route: fc.constantFrom('merit', 'sudden') },
  { requiredKeys: ['award', 'year'] },
)
export const initiative = fc.record(
  { year: yearOfMerit, scope, usedFor: award },
  { requiredKeys: ['year', 'scope'] },
)
const members = fc
  .record({ total: fc.integer({ min: 0, max: 40 }), part: fc.nat(40), completed: fc.nat(40) })
  .map(({ total, part, completed }) => [
    {
      year,
      total,
      holding: { 'advanced-worker': Math.min(part, total) },
      completed: Math.min(completed, total),
      heaviestDiscipline: 'none' as const,
    },
  ])

/** Facts of one subject, where any list may be not known. */
export const facts: fc.Arbitrary<SubjectFacts> = fc.record(
  {
    subject: fc.record(
      {
        kind: fc.constant('person' as const),
        category: fc.constantFrom('official' as const, 'farmer' as const),
        recruitedOn: aDay,
        foundedOn: aDay,
      },
      { requiredKeys: ['kind'] },
    ),
    ratings,
    awards: fc.array(heldAward, { maxLength: 8 }),
    initiatives: fc.array(initiative, { maxLength: 4 }),
    disciplines: fc.array(
      fc.record({ level: fc.constantFrom(...disciplineLevels), from: aDay, until: aDay }),
      { maxLength: 1 },
    ),
    pendingCases: fc.array(fc.record({ opened: aDay }), { maxLength: 1 }),
    absences: fc.array(
      fc.record({ kind: fc.constant('sick' as const), workingDays: fc.nat(50), year: yearOfMerit }),
      { maxLength: 2 },
    ),
    achievements: fc.array(
      fc.record({ kind: fc.constant('sudden' as const), scope, year: yearOfMerit }),
      { maxLength: 2 },
    ),
    members,
    attestations: fc.array(fc.record({ topic: fc.constant('unity'), holds: fc.boolean() }), {
      maxLength: 1,
    }),
  },
  { requiredKeys: ['subject'] },
)

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
export const rule = treeOf(fc.oneof(meritLeaf, barLeaf))

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
