import { addDays, type Day, day } from '@vinhdanh/domain/kernel'
import {
  disciplineLevels,
  type HeldAward,
  obligationItems,
  ratingLevels,
  type SubjectFacts,
  scopes,
  servicePeriods,
  type YearRating,
} from '@vinhdanh/domain/subjects'
import fc from 'fast-check'

/** Năm trong khoảng mà mọi văn bản đã mã hoá cùng nói tới. */
export const years: fc.Arbitrary<number> = fc.integer({ min: 2012, max: 2026 })

export const days: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 15 * 365 })
  .map((count) => addDays(day('2012-01-01'), count))

const awardIds = fc.constantFrom(
  ...['advanced-worker', 'emulation-fighter.base', 'emulation-fighter.provincial'],
  ...['merit-certificate.provincial', 'merit-certificate.prime-minister', 'labour-order.third'],
)
const byYear = (item: { readonly year: number }) => item.year
const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 4 })
const oneAYear = <Item extends { readonly year: number }>(item: fc.Arbitrary<Item>) =>
  fc
    .uniqueArray(item, { maxLength: 8, selector: byYear })
    .map((items) => items.toSorted((a, b) => a.year - b.year))

/** Leaves a key out half of the time: what is not stated is not known. */
const stated = <Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(shape, { requiredKeys: [] })

const ratings: fc.Arbitrary<readonly YearRating[]> = oneAYear(
  fc.record({ year: years, level: fc.constantFrom(...ratingLevels) }),
)
const awards: fc.Arbitrary<readonly HeldAward[]> = fc
  .uniqueArray(
    fc.record(
      {
        award: awardIds,
        year: years,
        decidedOn: days,
        route: fc.constantFrom('merit', 'movement', 'sudden'),
      },
      { requiredKeys: ['award', 'year'] },
    ),
    { maxLength: 8, selector: ({ award, year }) => `${award} ${year}` },
  )
  .map((held) => held.map((award) => ({ ...award, firstYear: award.year })))

const shared = {
  awards: awards.map((records) => ({ records, years: { from: 1990, to: 2030 } })),
  disciplines: few(
    fc.record(
      { level: fc.constantFrom(...disciplineLevels), from: days, until: days },
      { requiredKeys: ['level', 'from'] },
    ),
  ),
  pendingCases: few(fc.record({ opened: days, concluded: days }, { requiredKeys: ['opened'] })),
  movementResults: few(
    fc.record({
      launchedBy: fc.constantFrom('base', 'district', 'provincial', 'prime-minister'),
      year: years,
      durationYears: fc.integer({ min: 1, max: 10 }),
      standing: fc.constantFrom('leader', 'outstanding'),
    }),
  ),
  donations: few(fc.record({ year: years, amount: fc.integer({ min: 1, max: 20_000_000_000 }) })),
  achievements: few(
    fc.record({
      kind: fc.constantFrom('sudden', 'many', 'contribution', 'production-model', 'prize'),
      scope: fc.constantFrom(...scopes),
      year: years,
    }),
  ),
}

/** Dữ kiện của một cá nhân; any list may be missing, and then is not known. */
export const personFacts: fc.Arbitrary<SubjectFacts> = fc
  .tuple(
    stated({
      category: fc.constantFrom('official', 'worker', 'farmer'),
      sex: fc.constantFrom('female', 'male'),
      recruitedOn: days,
      higherRetirementAge: fc.boolean(),
      servicePeriods: fc.uniqueArray(fc.constantFrom(...servicePeriods), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    ratings,
    stated({
      ...shared,
      initiatives: few(
        fc.record(
          {
            year: years,
            scope: fc.constantFrom(...scopes),
            kind: fc.constantFrom('initiative', 'science', 'combat-ingenuity'),
            usedFor: awardIds,
          },
          { requiredKeys: ['year', 'scope', 'kind'] },
        ),
      ).map((records) => ({ records, years: { from: 1990, to: 2030 } })),
      absences: few(
        fc.record({
          kind: fc.constantFrom('sick', 'personal', 'maternity', 'injury-brave-act', 'training'),
          workingDays: fc.integer({ min: 1, max: 250 }),
          year: years,
        }),
      ),
      services: few(
        fc.record(
          { force: fc.constantFrom('army', 'police', 'youth-volunteer'), from: days, until: days },
          { requiredKeys: ['force', 'from'] },
        ),
      ),
      moves: few(
        fc.record(
          {
            kind: fc.constantFrom('transfer', 'secondment'),
            on: days,
            months: fc.nat({ max: 12 }),
            remark: fc.boolean(),
          },
          { requiredKeys: ['kind', 'on', 'months'] },
        ),
      ),
      trainings: few(
        fc.record(
          {
            year: years,
            lengthMonths: fc.integer({ min: 1, max: 24 }),
            result: fc.constantFrom('poor', 'average', 'fair', 'good', 'excellent'),
            rulesObeyed: fc.boolean(),
          },
          { requiredKeys: ['year', 'lengthMonths', 'result'] },
        ),
      ),
    }),
  )
  .map(([subject, rated, lists]) => ({
    subject: { kind: 'person', ...subject },
    ratings: rated,
    ...lists,
  })) as fc.Arbitrary<SubjectFacts>

/** Dữ kiện của một tập thể. */
export const unitFacts: fc.Arbitrary<SubjectFacts> = fc
  .tuple(
    fc.record(
      {
        category: fc.constantFrom('unit', 'enterprise'),
        foundedOn: days,
        dissolvedOn: fc.option(days),
      },
      { requiredKeys: ['dissolvedOn'] },
    ),
    ratings,
    stated({
      ...shared,
      clusterResults: few(
        fc.record({
          year: years,
          rank: fc.integer({ min: 1, max: 12 }),
          organisedBy: fc.constantFrom('provincial', 'ministry', 'central-council', 'district'),
        }),
      ).map((records) => ({ records, years: { from: 1990, to: 2030 } })),
      partyRatings: ratings,
      obligations: fc.uniqueArray(
        fc.record({
          item: fc.constantFrom(...obligationItems),
          year: years,
          met: fc.boolean(),
        }),
        { minLength: 1, maxLength: 5, selector: ({ item, year }) => `${item} ${year}` },
      ),
      communityScores: fc.uniqueArray(
        fc.record({
          year: years,
          standards: fc.array(fc.record({ score: fc.nat({ max: 20 }), max: fc.constant(20) }), {
            minLength: 1,
            maxLength: 4,
          }),
        }),
        { minLength: 1, maxLength: 3, selector: byYear },
      ),
      members: oneAYear(
        fc.record(
          {
            year: years,
            total: fc.integer({ min: 1, max: 60 }),
            holding: fc.dictionary(awardIds, fc.nat({ max: 60 })),
            completed: fc.nat({ max: 60 }),
            heaviestDiscipline: fc.constantFrom('none', ...disciplineLevels),
          },
          { requiredKeys: ['year', 'total', 'holding'] },
        ),
      ).filter((members) => members.length > 0),
    }),
  )
  .map(([subject, rated, lists]) => ({
    subject: { kind: 'collective', ...subject },
    ratings: rated,
    ...lists,
  })) as fc.Arbitrary<SubjectFacts>
