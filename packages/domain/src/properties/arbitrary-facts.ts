import fc from 'fast-check'
import { addDays, day } from '../kernel/index.ts'
import {
  disciplineLevels,
  type HeldAward,
  obligationItems,
  ratingLevels,
  type SubjectFacts,
  scopes,
  servicePeriods,
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
export const posts = ['G5', 'G6'] as const

const yearOfMerit = fc.integer({ min: year - 8, max: year })
export const level = fc.constantFrom(...ratingLevels)
export const scope = fc.constantFrom(...scopes)
export const award = fc.constantFrom(...awards)
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
/** A time of up to six years that begins on any day. */
const stretch = fc
  .record({ from: aDay, days: fc.nat(2200) })
  .map(({ from, days }) => ({ from, until: addDays(from, days) }))
const recent = fc.integer({ min: year - 3, max: year })

/** Facts of one subject, where any list may be not known. */
export const facts: fc.Arbitrary<SubjectFacts> = fc.record(
  {
    subject: fc.record(
      {
        kind: fc.constant('person' as const),
        category: fc.constantFrom('official' as const, 'farmer' as const),
        sex: fc.constantFrom('female' as const, 'male' as const),
        higherRetirementAge: fc.boolean(),
        recruitedOn: aDay,
        foundedOn: aDay,
        dissolvedOn: fc.option(aDay, { nil: null }),
        servicePeriods: fc.uniqueArray(fc.constantFrom(...servicePeriods), { maxLength: 2 }),
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
    trainings: fc.array(
      fc.record(
        {
          year: recent,
          lengthMonths: fc.integer({ min: 1, max: 24 }),
          result: fc.constantFrom('average' as const, 'fair' as const),
          rulesObeyed: fc.boolean(),
        },
        { requiredKeys: ['year', 'lengthMonths', 'result'] },
      ),
      { maxLength: 2 },
    ),
    achievements: fc.array(
      fc.record({ kind: fc.constant('sudden' as const), scope, year: yearOfMerit }),
      { maxLength: 2 },
    ),
    clusterResults: fc.array(
      fc.record({
        year: recent,
        rank: fc.integer({ min: 1, max: 3 }),
        organisedBy: fc.constantFrom('provincial' as const, 'ministry' as const),
      }),
      { maxLength: 2 },
    ),
    movementResults: fc.array(
      fc.record({
        year: recent,
        launchedBy: fc.constantFrom('base' as const, 'provincial' as const),
        durationYears: fc.nat(5),
        standing: fc.constantFrom('leader' as const, 'outstanding' as const),
      }),
      { maxLength: 2 },
    ),
    tenures: fc.array(
      fc.record({ post: fc.constantFrom(...posts), stretch }).map(({ post, stretch: when }) => ({
        post,
        ...when,
      })),
      { maxLength: 3 },
    ),
    services: fc.array(
      stretch.map((when) => ({ force: 'army' as const, ...when })),
      { maxLength: 3 },
    ),
    obligations: fc.array(
      fc.record({ item: fc.constantFrom(...obligationItems), year: recent, met: fc.boolean() }),
      { maxLength: 6 },
    ),
    donations: fc.array(fc.record({ year: recent, amount: fc.nat(900_000_000) }), {
      maxLength: 3,
    }),
    communityScores: fc.array(
      fc.record({
        year: fc.constant(year),
        standards: fc.array(fc.record({ score: fc.nat(10), max: fc.constant(10) }), {
          maxLength: 4,
        }),
      }),
      { maxLength: 1 },
    ),
    moves: fc.array(
      fc.record(
        {
          kind: fc.constantFrom('transfer' as const, 'secondment' as const),
          on: fc.constantFrom(day('2024-05-01'), day('2024-09-01')),
          months: fc.nat(11),
          remark: fc.boolean(),
        },
        { requiredKeys: ['kind', 'on', 'months'] },
      ),
      { maxLength: 2 },
    ),
    partyRatings: fc.array(fc.record({ year: fc.constant(year), level }), { maxLength: 1 }),
    members,
    attestations: fc.array(fc.record({ topic: fc.constant('unity'), holds: fc.boolean() }), {
      maxLength: 1,
    }),
  },
  { requiredKeys: ['subject'] },
)
