import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assess,
  byChance,
  type Need,
  type PathQuestion,
  type PathStep,
  path,
  supposing,
} from '../eligibility/index.ts'
import { day, lastDayOf } from '../kernel/index.ts'
import { lawOn } from '../law/index.ts'
import { instruments } from '../regimes/index.ts'
import { known, ratingLevels, type SubjectFacts } from '../subjects/index.ts'
import { sampleLaw } from './sample-law.ts'

const onDay = day('2026-11-21')
const fromYear = 2026
const book = lawOn(instruments, onDay)
const year = fc.integer({ min: fromYear - 6, max: fromYear })
const titles = ['emulation-fighter.base', 'emulation-fighter.base', 'emulation-fighter.provincial']

/** Officials of whom some things are known. */
const official: fc.Arbitrary<SubjectFacts> = fc.record(
  {
    subject: fc.record(
      {
        kind: fc.constant('person' as const),
        category: fc.constantFrom('official' as const, 'farmer' as const),
        recruitedOn: fc.constant(day('2010-09-01')),
      },
      { requiredKeys: ['kind', 'category'] },
    ),
    ratings: fc.uniqueArray(fc.record({ year, level: fc.constantFrom(...ratingLevels) }), {
      selector: (rating) => rating.year,
      maxLength: 6,
    }),
    awards: fc.uniqueArray(
      fc.record({ award: fc.constantFrom(...titles), year, route: fc.constant('merit') }),
      { selector: ({ award, year: of }) => `${award} ${of}`, maxLength: 6 },
    ),
    initiatives: fc.array(fc.record({ year, scope: fc.constantFrom('base', 'provincial') }), {
      maxLength: 3,
    }),
    disciplines: fc.constantFrom(
      [],
      [{ level: 'warning', from: day('2024-02-01'), until: day('2025-02-01') }],
    ),
    pendingCases: fc.constantFrom([], [{ opened: day('2026-10-01') }]),
    trainings: fc.constant([]),
    absences: fc.constant([]),
    moves: fc.constant([]),
    attestations: fc
      .subarray(['emulation-spirit', 'policy-compliance'])
      .map((said) => said.map((topic) => ({ topic, holds: true, year: fromYear }))),
  },
  { requiredKeys: ['subject'] },
) as fc.Arbitrary<SubjectFacts>

const asked = (facts: SubjectFacts, horizon = 4): PathQuestion => ({
  book,
  facts,
  fromYear,
  onDay,
  horizon,
})
const truthOf = (facts: SubjectFacts, award: string, of: number) => {
  const judged = assess({
    book,
    award,
    facts,
    year: of,
    onDay: of === fromYear ? onDay : lastDayOf(of),
  })
  return judged.ok ? judged.value.truth : null
}
const runs = { numRuns: 6 }
const every = (check: (facts: SubjectFacts, steps: readonly PathStep[]) => void) =>
  fc.assert(
    fc.property(official, (facts) => check(facts, path(asked(facts)))),
    runs,
  )

/** Dozens of awards, each lived through year by year. */
const long = { timeout: 60_000 }

describe('a path under the real law', long, () => {
  it('needs nothing this year exactly when the award is met now', () => {
    every((facts, steps) => {
      for (const { award, status, earliestYear, needs } of steps) {
        if (status === 'held') continue
        const now = truthOf(facts, award, fromYear) === 'met'
        expect(status === 'met-now', award).toBe(now)
        expect(earliestYear === fromYear && needs.length === 0, award).toBe(now)
      }
    })
  })

  it('keeps its word: with its needs, and with none of them left out, the award is met in its year', () => {
    every((facts, steps) => {
      for (const { award, ways } of steps)
        for (const { year: of, branch, needs } of ways) {
          const met = (some: readonly Need[]) => {
            const judged = assess({
              book,
              award,
              facts: supposing(facts, some),
              year: of,
              onDay: of === fromYear ? onDay : lastDayOf(of),
              ...(branch?.route === undefined ? {} : { route: branch.route }),
            })
            return judged.ok && judged.value.truth === 'met'
          }
          expect(met(needs), `${award} ${of}`).toBe(true)
        }
    })
  })

  it('is never too early: what is known not to be met this year is not promised for it without a need', () => {
    every((facts, steps) => {
      for (const { award, earliestYear, needs, status } of steps)
        if (status === 'reachable' && earliestYear === fromYear) {
          expect(needs.length).toBeGreaterThan(0)
          expect(truthOf(facts, award, fromYear)).not.toBe('met')
        }
    })
  })

  it('is never longer for who has more: a better rating and a free initiative delay nothing', () => {
    const earliest = (steps: readonly PathStep[]) =>
      new Map(
        steps.flatMap(({ award, status, earliestYear, ways }) => {
          const planned = ways.filter(({ needs }) => !needs.some(byChance))
          const first = status === 'met-now' ? earliestYear : planned[0]?.year
          return first == null ? [] : [[award, first] as const]
        }),
      )
    fc.assert(
      fc.property(official, (facts) => {
        const better = {
          ...facts,
          ...(facts.ratings === undefined
            ? {}
            : {
                ratings: (known(facts.ratings)?.records ?? []).map((rating) => ({
                  ...rating,
                  level: ratingLevels[ratingLevels.indexOf(rating.level) + 1] ?? rating.level,
                })),
              }),
          ...(facts.initiatives === undefined
            ? {}
            : {
                initiatives: [
                  ...(known(facts.initiatives)?.records ?? []),
                  { year: fromYear, scope: 'national' as const },
                ],
              }),
        }
        const after = earliest(path(asked(better)))
        for (const [award, before] of earliest(path(asked(facts))))
          expect(after.get(award) ?? Number.POSITIVE_INFINITY, award).toBeLessThanOrEqual(before)
      }),
      runs,
    )
  })

  it('tells every award of the law that is for such a subject, once', () => {
    every((_facts, steps) => {
      const awards = steps.map(({ award }) => award)
      expect(new Set(awards).size).toBe(awards.length)
      expect(awards.length).toBeGreaterThan(20)
    })
  })
})

describe('a path under any law', () => {
  it('asks for no more than it takes: each need left out breaks it', () => {
    const small = lawOn(sampleLaw, day('2024-12-20'))
    fc.assert(
      fc.property(official, (facts) => {
        const steps = path({
          book: small,
          facts,
          fromYear: 2024,
          onDay: day('2024-12-20'),
          horizon: 6,
        })
        for (const { award, ways } of steps)
          for (const { year: of, needs } of ways) {
            const met = (some: readonly Need[]) => {
              const judged = assess({
                book: small,
                award,
                facts: supposing(facts, some),
                year: of,
                onDay: of === 2024 ? day('2024-12-20') : lastDayOf(of),
                route: 'merit',
              })
              return judged.ok && judged.value.truth === 'met'
            }
            for (const one of needs) expect(met(needs.filter((need) => need !== one))).toBe(false)
          }
      }),
      { numRuns: 200 },
    )
  })
})
