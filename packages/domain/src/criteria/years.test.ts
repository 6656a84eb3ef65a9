import { describe, expect, it } from 'vitest'
import { day, type Truth } from '../kernel/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import type { Context } from './context.ts'
import {
  atLeast,
  everSince,
  heldAwards,
  missingOf,
  ratingOf,
  titleYears,
  yearsFrom,
} from './years.ts'

const title = 'emulation-fighter.base'
const held = (year: number, more: object = {}) => ({ award: title, year, ...more })
const rated = (year: number, level: 'failed' | 'completed' | 'good' | 'excellent') => ({
  year,
  level,
})

/** Judged for 2024 on the first of March after it. */
const context = (facts: Partial<SubjectFacts>): Context => ({
  facts: { subject: { kind: 'person' }, ...facts },
  year: 2024,
  onDay: day('2025-03-01'),
  standardOf: () => undefined,
  natureOf: () => undefined,
})

describe('the years of a window', () => {
  it('are all of them, both ends among them', () => {
    expect(yearsFrom(2021, 2024)).toEqual([2021, 2022, 2023, 2024])
    expect(yearsFrom(2024, 2024)).toEqual([2024])
  })
  it('are none when it ends before it begins', () => {
    expect(yearsFrom(2025, 2024)).toEqual([])
  })
})

describe('at least so many', () => {
  it.each<[number, number, number, Truth]>([
    [2, 0, 3, 'unmet'],
    [3, 0, 3, 'met'],
    [4, 0, 3, 'met'],
    [2, 1, 3, 'unknown'],
    [1, 1, 3, 'unmet'],
    [3, 5, 3, 'met'],
    [0, 0, 0, 'met'],
  ])('%i known and %i possible, of %i: %s', (sure, possible, needed, truth) => {
    expect(atLeast(sure, possible, needed)).toBe(truth)
  })
})

describe("a year's rating against a floor", () => {
  it('is not known when nothing is told of ratings', () => {
    expect(ratingOf(undefined, 2024, 'good')).toEqual({
      year: 2024,
      truth: 'unknown',
      level: null,
      from: [],
    })
  })
  it.each([
    ['failed', 'unmet'],
    ['completed', 'unmet'],
    ['good', 'met'],
    ['excellent', 'met'],
  ] as const)('of %s is %s where good is asked', (level, truth) => {
    const rating = rated(2024, level)
    expect(ratingOf([rating], 2024, 'good')).toEqual({ year: 2024, truth, level, from: [rating] })
  })
  it('looks at the records of that year alone', () => {
    const others = [rated(2023, 'excellent'), rated(2025, 'excellent')]
    expect(ratingOf(others, 2024, 'good').truth).toBe('unknown')
    expect(ratingOf([...others, rated(2024, 'failed')], 2024, 'good').truth).toBe('unmet')
  })
  it('stands by two records that agree about the floor, and tells of the first', () => {
    const two = [rated(2024, 'excellent'), rated(2024, 'good')]
    expect(ratingOf(two, 2024, 'good')).toEqual({
      year: 2024,
      truth: 'met',
      level: 'excellent',
      from: two,
    })
    const low = [rated(2024, 'failed'), rated(2024, 'completed')]
    expect(ratingOf(low, 2024, 'good')).toEqual({
      year: 2024,
      truth: 'unmet',
      level: 'failed',
      from: low,
    })
  })
  it('is not known of two records that disagree about it', () => {
    const two = [rated(2024, 'good'), rated(2024, 'completed')]
    expect(ratingOf(two, 2024, 'good')).toEqual({
      year: 2024,
      truth: 'unknown',
      level: null,
      from: two,
    })
    expect(ratingOf(two, 2024, 'completed').truth).toBe('met')
  })
  it.each([
    [2019, 'unknown', null],
    [2020, 'unmet', 'none'],
    [2024, 'unmet', 'none'],
    [2025, 'unknown', null],
  ] as const)(
    'of %i without a record, where 2020 to 2024 are told, is %s',
    (year, truth, level) => {
      const list = { records: [], years: { from: 2020, to: 2024 } }
      expect(ratingOf(list, year, 'good')).toEqual({ year, truth, level, from: [] })
    },
  )
})

describe('the awards held on the day of judging', () => {
  it('are not known when nothing is told of them', () => {
    expect(heldAwards(context({}))).toBeUndefined()
  })
  it('are all that are decided by that day, with those whose day is not told', () => {
    const by = held(2023, { decidedOn: day('2025-03-01') })
    const later = held(2024, { decidedOn: day('2025-03-02') })
    const open = held(2022)
    expect(heldAwards(context({ awards: [by, later, open] }))?.records).toEqual([by, open])
  })
  it('keep the years that are told', () => {
    const later = held(2024, { decidedOn: day('2025-03-02') })
    const years = { from: 2020, to: 2024 }
    expect(heldAwards(context({ awards: { records: [later], years } }))).toEqual({
      records: [],
      years,
    })
    expect(heldAwards(context({ awards: { records: [held(2021)], years } }))).toEqual({
      records: [held(2021)],
      years,
    })
  })
})

describe('the years of a title in a window', () => {
  const window = { from: 2020, to: 2024 }
  it('are none, and every year is open, when nothing is told of awards', () => {
    expect(titleYears(context({}), title, window)).toEqual({
      years: [],
      unsure: [],
      from: [],
      uncovered: [2020, 2021, 2022, 2023, 2024],
      told: false,
    })
  })
  it('are in order, each once, with every record', () => {
    const awards = [held(2023), held(2020), held(2024), held(2023), held(2021), held(2020)]
    expect(titleYears(context({ awards }), title, window)).toEqual({
      years: [2020, 2021, 2023, 2024],
      unsure: [],
      from: awards,
      uncovered: [],
      told: true,
    })
  })
  it('leave out other awards, years outside, and what is decided after the day of judging', () => {
    const awards = [
      { award: 'emulation-flag.provincial', year: 2022 },
      held(2019),
      held(2025),
      held(2021, { decidedOn: day('2025-03-02') }),
      held(2022, { decidedOn: day('2025-03-01') }),
    ]
    expect(titleYears(context({ awards }), title, window).years).toEqual([2022])
  })
  it('leave out a route that does not count, and are unsure of one that is not told', () => {
    const awards = [
      held(2020, { route: 'sudden' }),
      held(2021, { route: 'merit' }),
      held(2022),
      held(2022),
      held(2021),
    ] as const
    expect(titleYears(context({ awards }), title, window, ['sudden'])).toEqual({
      years: [2021],
      unsure: [2022],
      from: [awards[1]],
      uncovered: [],
      told: true,
    })
    expect(titleYears(context({ awards }), title, window).years).toEqual([2020, 2021, 2022])
  })
  it('are open where the list neither covers nor names them', () => {
    const awards = { records: [held(2020)], years: { from: 2022, to: 2023 } }
    expect(titleYears(context({ awards }), title, window).uncovered).toEqual([2021, 2024])
  })
})

describe('what a window of titles still needs', () => {
  const told = { years: [], unsure: [], from: [], uncovered: [], told: true }
  it('is any word of awards at all, when there is none', () => {
    expect(missingOf({ ...told, uncovered: [2023, 2024], told: false })).toEqual(['awards'])
  })
  it('is nothing when all is known', () => {
    expect(missingOf(told)).toEqual([])
  })
  it('is the route of an award, and each year that is open', () => {
    expect(missingOf({ ...told, unsure: [2021], uncovered: [2023, 2024] })).toEqual([
      'awards.2021.route',
      'awards.2023',
      'awards.2024',
    ])
  })
  it('is all the time before a list begins as one question', () => {
    const uncovered = [...yearsFrom(everSince, 2017), 2020]
    expect(missingOf({ ...told, uncovered })).toEqual(['awards.2020', 'awards.before.2018'])
    expect(missingOf({ ...told, uncovered: [everSince] })).toEqual(['awards.before.1901'])
  })
})
