// long because each fact that columns hold apart is tried here on people made for it
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citing } from '../citations/index.ts'
import { all, any, branch, type Criterion, readings, when } from '../criteria/index.ts'
import { assess, columnsOf, screenAll } from '../eligibility/index.ts'
import { type Day, day } from '../kernel/index.ts'
import { daysOfChange, type Instrument, type LawBook, lawOn } from '../law/index.ts'
import { instruments } from '../regimes/index.ts'
import { known, type SubjectFacts } from '../subjects/index.ts'
import { rule } from './arbitraries.ts'
import {
  awards,
  facts,
  heldAward,
  initiative,
  level,
  onDay,
  ratings,
  year,
} from './arbitrary-facts.ts'
import { sampleLaw } from './sample-law.ts'

const at = citing('arbitrary-law')
const provenance = { status: 'verified', source: 'invented for tests' } as const

/** A law with one award under any rule, beside the awards that rules rest on. */
function lawWith(criterion: Criterion): Instrument {
  const [sample] = sampleLaw
  if (sample === undefined) throw new Error('no sample law')
  const id = 'asked-for'
  const cite = at('1')
  return {
    ...sample,
    adds: [
      ...sample.adds,
      {
        kind: 'award',
        id: `award/${id}`,
        award: id,
        nameVi: id,
        nameEn: id,
        group: 'order',
        level: 'state',
        subjects: ['person', 'collective'],
        rank: 1,
        cite,
        provenance,
      },
      { kind: 'criteria', id: `criteria/${id}`, award: id, rule: criterion, cite, provenance },
    ],
  }
}

const seldom = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })

/** Facts as they come: lists that cover some years only, records after the year, decisions after the day. */
const uneven: fc.Arbitrary<SubjectFacts> = fc
  .record({
    some: facts,
    /** Mostly whole lists: those are what columns are for. */
    from: seldom(fc.integer({ min: year - 9, max: year })),
    later: seldom(fc.constantFrom(...awards)),
    decided: fc.constantFrom(true, false, false),
    kind: fc.constantFrom('person' as const, 'collective' as const, 'household' as const),
    sure: fc.option(fc.subarray(['strict', 'lenient'])),
  })
  .map(({ some, from, later, decided, kind, sure }) => {
    const held = known(some.awards)?.records.map((record, index) =>
      decided && index === 0 ? { ...record, decidedOn: day('2025-06-01') } : record,
    )
    const more = later === null ? [] : [{ award: later, year: year + 1 }]
    const records = held === undefined ? undefined : [...held, ...more]
    const years = from === null ? undefined : { from, to: year }
    const ratings = known(some.ratings)?.records
    const choices = (sure ?? []).map((reading) => ({
      topic: `reading-point-${reading}`,
      holds: from === null,
    }))
    return {
      ...some,
      subject: { ...some.subject, kind },
      ...(records === undefined
        ? {}
        : { awards: years === undefined ? records : { records, years } }),
      ...(ratings === undefined || years === undefined
        ? {}
        : { ratings: { records: ratings, years } }),
      ...(some.attestations === undefined
        ? {}
        : { attestations: [...some.attestations, ...choices] }),
    }
  })

/** One condition of the kinds that are told from columns, in each of their forms. */
const columnRule: fc.Arbitrary<Criterion> = fc
  .record({
    award: fc.constantFrom(...awards),
    other: fc.constantFrom(...awards),
    more: fc.constantFrom({}, { unbrokenFrom: 'good' as const }, { excludeRoutes: ['sudden'] }),
    count: fc.integer({ min: 1, max: 4 }),
    years: fc.integer({ min: 1, max: 6 }),
    excludeRoutes: fc.constantFrom([], ['sudden']),
    restart: fc.constantFrom({}, {}, { restartAfterDiscipline: true as const }),
  })
  .chain(({ award, other, more, count, years, excludeRoutes, restart }) => {
    const since = { award: other, ...more }
    return fc.constantFrom<Criterion[]>(
      when('priorAwardThenYears', { award, years, excludeRoutes, ...restart }).at(at('11')),
      when('ratingRun', { min: 'good', years, orTitles: [award, other], ...restart }).at(at('12')),
      when('titleCount', { award, times: count, years, since, ...restart }).at(at('13')),
      when('titleCount', { award, times: count, years, ...restart }).at(at('14')),
      when('ratingCount', { min: 'good', count, years, since, ...restart }).at(at('15')),
      when('awardsSince', {
        awards: [{ award, count }],
        since: other,
        years,
        excludeRoutes,
        ...restart,
      }).at(at('16')),
      when('initiatives', {
        scope: 'base',
        count,
        years,
        unused: true,
        titlesMayShare: true,
        since,
        ...restart,
      }).at(at('17')),
      when('noneHeld', { awards: [award, other] }).at(at('18')),
    )
  })

/** Somebody of whom all is known that these kinds ask, with more than a few awards. */
const decorated: fc.Arbitrary<SubjectFacts> = fc
  .record({
    ratings: fc.oneof(
      ratings,
      fc
        .array(level, { minLength: 9, maxLength: 9 })
        .map((levels) => levels.map((of, back) => ({ year: year - back, level: of }))),
    ),
    held: fc.array(heldAward, { minLength: 2, maxLength: 9 }),
    initiatives: fc.array(initiative, { maxLength: 4 }),
    later: seldom(fc.constantFrom(...awards)),
  })
  .map(({ ratings, held, initiatives, later }) => ({
    subject: { kind: 'person' },
    ratings,
    initiatives,
    disciplines: [],
    awards: later === null ? held : [...held, { award: later, year: year + 1, route: 'merit' }],
  }))

/** Any rule, also inside branches for some and under an open point. */
const anyRule: fc.Arbitrary<Criterion> = fc.oneof(
  rule,
  columnRule,
  rule.map((inside) =>
    any(
      branch(
        'farmers',
        { subjects: ['person'], categories: ['farmer'], route: 'merit' },
        inside,
      ).at(at('2')),
      branch('units', { subjects: ['collective'], route: 'sudden' }, inside).at(at('3')),
    ),
  ),
  fc
    .tuple(rule, rule)
    .map(([one, other]) =>
      all(
        readings(
          'point',
          { id: 'strict', rule: one, cite: at('4'), provenance },
          { id: 'lenient', rule: other, cite: at('5'), provenance },
        ).at(at('4')),
        branch('all', { subjects: ['person', 'collective'], route: 'merit' }, other).at(at('6')),
      ),
    ),
  fc
    .record({
      award: fc.constantFrom(...awards),
      restart: fc.constantFrom({}, { restartAfterDiscipline: true as const }),
    })
    .map(({ award, restart }) =>
      any(
        when('noneHeld', { awards: [award] }).at(at('7')),
        when('priorAwardThenYears', {
          award,
          years: 3,
          excludeRoutes: [],
          fromDecision: true,
          ...restart,
        }).at(at('8')),
        when('awardsSince', { awards: [{ award, count: 1 }], since: award, ...restart }).at(
          at('9'),
        ),
        when('titleRun', { award, times: 2, everyYears: 3, notUsedFor: award, ...restart }).at(
          at('10'),
        ),
      ),
    ),
)

/** What each is told by itself, which columns must tell of all. */
function agree(
  book: LawBook,
  people: readonly SubjectFacts[],
  on: Day,
  of: number,
  route?: string,
) {
  const asking = { year: of, onDay: on, ...(route === undefined ? {} : { route }) }
  const screened = screenAll(book, columnsOf(people), asking)
  for (const award of screened.awards)
    people.forEach((each, row) => {
      const answer = assess({ book, award, facts: each, ...asking })
      const alone = answer.ok ? answer.value.truth : null
      if (screened.truthOf(award, row) !== alone)
        expect({ award, each, truth: screened.truthOf(award, row) }).toEqual({
          award,
          each,
          truth: alone,
        })
    })
  return screened
}

describe('screening by columns', () => {
  it('tells of everybody what is told of each alone, under any rule', () => {
    fc.assert(
      fc.property(
        anyRule,
        fc.array(uneven, { minLength: 1, maxLength: 6 }),
        fc.option(fc.constantFrom('merit', 'sudden')),
        (criterion, people, route) => {
          const book = lawOn([lawWith(criterion)], onDay)
          agree(book, people, onDay, year, route ?? undefined)
        },
      ),
      { numRuns: 600 },
    )
  }, 60_000)

  it('tells of people with many awards what is told of each alone, kind by kind', () => {
    fc.assert(
      fc.property(
        columnRule,
        fc.array(decorated, { minLength: 4, maxLength: 8 }),
        (criterion, people) => {
          agree(lawOn([lawWith(criterion)], onDay), people, onDay, year)
        },
      ),
      { numRuns: 2500 },
    )
  }, 60_000)

  it('tells of everybody what is told of each alone, for every award on every day of change', () => {
    const people = fc.sample(uneven, { numRuns: 24, seed: 7 })
    let asked = 0
    for (const change of daysOfChange(instruments)) {
      const of = Number(change.slice(0, 4)) - 1
      const moved = people.map((each) => sinceYear(each, of - year))
      asked += agree(lawOn(instruments, change), moved, change, of).awards.length
    }
    /** Not on one day only: hundreds of standards, each in the form of its day. */
    expect(asked).toBeGreaterThan(300)
  }, 60_000)

  it('lets no standard rest on itself, whichever of two is asked first', () => {
    const [one, two] = ['advanced-worker', 'emulation-fighter.base'] as const
    const resting = (on: string) => when('meetsStandardOf', { anyOf: [on] }).at(at('1'))
    const rated = (min: 'good' | 'excellent') => when('ratingInYear', { min }).at(at('2'))
    const rules: Readonly<Record<string, Criterion>> = {
      [one]: any(resting(two), rated('excellent')),
      [two]: all(resting(one), rated('good')),
    }
    const [sample] = sampleLaw
    if (sample === undefined) throw new Error('no sample law')
    const adds = sample.adds.map((provision) =>
      provision.kind === 'criteria'
        ? { ...provision, rule: rules[provision.award] ?? provision.rule }
        : provision,
    )
    const book = lawOn([{ ...sample, adds }], onDay)
    fc.assert(
      fc.property(
        fc.array(uneven, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (people, turned) => {
          const asked = turned ? [two, one] : [one, two]
          const screened = screenAll(book, columnsOf(people), { year, onDay, awards: asked })
          for (const award of asked)
            people.forEach((each, row) => {
              const answer = assess({ book, award, facts: each, year, onDay })
              expect(screened.truthOf(award, row)).toBe(answer.ok ? answer.value.truth : null)
            })
        },
      ),
    )
  }, 60_000)

  it('counts how many have each truth, and asks nobody whom the award is not for', () => {
    const book = lawOn(sampleLaw, day('2024-12-20'))
    const rated = (level: 'good' | 'completed') => [{ year: 2024, level }]
    const people: SubjectFacts[] = [
      { subject: { kind: 'person' }, ratings: rated('good'), disciplines: [] },
      { subject: { kind: 'person' }, ratings: rated('completed'), disciplines: [] },
      { subject: { kind: 'person' } },
      { subject: { kind: 'household' } },
    ]
    const asking = { year: 2024, onDay: book.day, awards: ['advanced-worker', 'no-such-award'] }
    const screened = screenAll(book, columnsOf(people), asking)
    expect(screened.awards).toEqual(['advanced-worker'])
    expect(screened.tally('advanced-worker')).toEqual({ met: 1, unmet: 1, unknown: 1 })
    expect(screened.truthOf('advanced-worker', 3)).toBeNull()
    expect(screened.truthOf('no-such-award', 0)).toBeNull()
  })

  it('judges more people than one block holds, each in their own row', () => {
    const book = lawOn(sampleLaw, day('2024-12-20'))
    const people = Array.from(
      { length: 9001 },
      (_, index): SubjectFacts => ({
        subject: { kind: 'person' },
        ratings: [{ year: 2024, level: index % 7 === 0 ? 'good' : 'failed' }],
        disciplines: [],
      }),
    )
    const screened = screenAll(book, columnsOf(people), { year: 2024, onDay: book.day })
    expect(screened.tally('advanced-worker')).toEqual({ met: 1286, unmet: 7715, unknown: 0 })
    expect(screened.truthOf('advanced-worker', 8995)).toBe('met')
    expect(screened.truthOf('advanced-worker', 8996)).toBe('unmet')
  })
})

/** The same life, so many years earlier or later. */
function sinceYear(facts: SubjectFacts, years: number): SubjectFacts {
  return JSON.parse(
    JSON.stringify(facts, (key, value) =>
      typeof value === 'number' && ['year', 'from', 'to'].includes(key) ? value + years : value,
    ).replaceAll(/"(\d{4})-(\d\d-\d\d)"/g, (_, of: string, rest: string) =>
      `"${Number(of) + years}-${rest}"`.replace('-02-29', '-02-28'),
    ),
  )
}
