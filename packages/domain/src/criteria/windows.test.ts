import { describe, expect, it } from 'vitest'
import { day } from '../kernel/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import type { Context } from './context.ts'
import type { SinceAward } from './criterion.ts'
import { windowOf } from './windows.ts'

const base = 'emulation-fighter.base'
const held = (...years: number[]) => years.map((year) => ({ award: base, year, route: 'merit' }))
const good = (...years: number[]) => years.map((year) => ({ year, level: 'good' as const }))
const always = -Infinity

/** Judged for 2024 on the first of March after it. */
const context = (facts: Partial<SubjectFacts>): Context => ({
  facts: { subject: { kind: 'person' }, ...facts },
  year: 2024,
  onDay: day('2025-03-01'),
  standardOf: () => undefined,
  natureOf: () => undefined,
})
const window = (
  facts: Partial<SubjectFacts>,
  since?: Omit<SinceAward, 'award'>,
  firstYear = always,
) =>
  windowOf(
    context(facts),
    since === undefined ? { years: 5 } : { years: 5, since: { award: base, ...since } },
    firstYear,
  )
const surely = (from: number) => ({ sure: from, possible: from, missing: [] })

describe('the last years', () => {
  it('are as many as the rule says, the achievement year among them', () => {
    expect(window({})).toEqual(surely(2020))
  })
  it('begin with the first year that counts, when that is later', () => {
    expect(window({}, undefined, 2020)).toEqual(surely(2020))
    expect(window({}, undefined, 2022)).toEqual(surely(2022))
  })
})

describe('the time since an earlier award', () => {
  it('begins the year after it when that is longer', () => {
    expect(window({ awards: held(2015) }, {})).toEqual(surely(2016))
  })
  it('is never shorter than the last years', () => {
    expect(window({ awards: held(2019) }, {})).toEqual(surely(2020))
    expect(window({ awards: held(2022) }, {})).toEqual(surely(2020))
  })
  it('counts from the earliest of several', () => {
    expect(window({ awards: held(2018, 2013, 2016) }, {})).toEqual(surely(2014))
  })
  it('is only the last years for who has no such award', () => {
    expect(window({ awards: [] }, {})).toEqual(surely(2020))
    expect(window({ awards: [] }, { unbrokenFrom: 'good' })).toEqual(surely(2020))
    const other = [{ award: 'emulation-flag.provincial', year: 2010, route: 'merit' }]
    expect(window({ awards: other }, {})).toEqual(surely(2020))
  })
  it('is not opened by an award of a later year', () => {
    expect(window({ awards: held(2025) }, {})).toEqual(surely(2020))
  })
  it('begins with the first year that counts, when discipline restarted the count', () => {
    expect(window({ awards: held(2015) }, {}, 2018)).toEqual(surely(2018))
    expect(window({ awards: held(2015) }, {}, 2022)).toEqual(surely(2022))
    expect(window({ awards: held(2015) }, {}, 2016)).toEqual(surely(2016))
  })
  it('is not opened by an award on a route that does not count', () => {
    const sudden = [{ award: base, year: 2015, route: 'sudden' }] as const
    expect(window({ awards: sudden }, { excludeRoutes: ['sudden'] })).toEqual(surely(2020))
    expect(window({ awards: sudden }, { excludeRoutes: ['tenure'] })).toEqual(surely(2016))
  })
  it('may be longer by an award whose route is not told', () => {
    const routeless = [{ award: base, year: 2015 }]
    expect(window({ awards: routeless }, { excludeRoutes: ['sudden'] })).toEqual({
      sure: 2020,
      possible: 2016,
      missing: ['awards.2015.route'],
    })
  })
  it('may be longer by an award from before what is told of awards', () => {
    const covered = { records: [], years: { from: 2018, to: 2024 } }
    expect(window({ awards: covered }, {})).toEqual({
      sure: 2020,
      possible: 1901,
      missing: ['awards.before.2018'],
    })
    const known = { records: held(2016), years: { from: 2012, to: 2024 } }
    expect(window({ awards: known }, {})).toEqual({
      sure: 2017,
      possible: 1901,
      missing: ['awards.before.2012'],
    })
  })
  it('asks nothing when even the longest time would begin no earlier', () => {
    const covered = { records: [], years: { from: 2020, to: 2024 } }
    expect(window({ awards: covered }, {}, 2020)).toEqual(surely(2020))
    expect(window({ awards: { records: [], years: { from: 1900, to: 2024 } } }, {})).toEqual(
      surely(2020),
    )
  })
  it('asks for awards at all when nothing is told of them', () => {
    expect(window({}, {})).toEqual({ sure: 2020, possible: 1901, missing: ['awards'] })
  })
})

describe('the time since an earlier award, as far back as the ratings are unbroken', () => {
  const since = { unbrokenFrom: 'good' } as const
  const from = (year: number) => good(...Array.from({ length: 2025 - year }, (_, at) => year + at))
  it('reaches back to the year after the award and no further', () => {
    expect(window({ awards: held(2015), ratings: from(2016) }, since)).toEqual(surely(2016))
    expect(window({ awards: held(2015), ratings: from(2010) }, since)).toEqual(surely(2016))
  })
  it('begins after the last year that was not rated so', () => {
    const ratings = [...from(2018), { year: 2017, level: 'completed' as const }]
    expect(window({ awards: held(2015), ratings }, since)).toEqual(surely(2018))
  })
  it('is never shorter than the last years', () => {
    const ratings = [...from(2023), { year: 2022, level: 'completed' as const }]
    expect(window({ awards: held(2015), ratings }, since)).toEqual(surely(2020))
  })
  it('does not look before the first year that counts', () => {
    expect(window({ awards: held(2010), ratings: from(2018) }, since, 2018)).toEqual(surely(2018))
    expect(window({ awards: held(2010), ratings: from(2017) }, since, 2017)).toEqual(surely(2017))
  })
  it('may be longer by a rating that is not known', () => {
    const ratings = good(2016, 2017, 2019, 2020, 2021, 2022, 2023, 2024)
    expect(window({ awards: held(2015), ratings }, since)).toEqual({
      sure: 2019,
      possible: 2016,
      missing: ['ratings.2018'],
    })
  })
  it('names every rating that is not known, the latest first', () => {
    const ratings = good(2017, 2019, 2020, 2021, 2023, 2024)
    expect(window({ awards: held(2015), ratings }, since)).toEqual({
      sure: 2020,
      possible: 2016,
      missing: ['ratings.2022', 'ratings.2018', 'ratings.2016'],
    })
  })
  it('is not asked about before a rating that breaks it', () => {
    const ratings = [
      ...good(2017, 2019, 2020, 2021, 2022, 2023, 2024),
      { year: 2018, level: 'completed' as const },
    ]
    expect(window({ awards: held(2015), ratings }, since)).toEqual(surely(2019))
  })
  it('asks for no rating before an award that somebody has told of', () => {
    const awards = { records: held(2016), years: { from: 2012, to: 2024 } }
    const ratings = good(2017, 2019, 2020, 2021, 2022, 2023, 2024)
    expect(window({ awards, ratings }, since)).toEqual({
      sure: 2019,
      possible: 1901,
      missing: ['awards.before.2012', 'ratings.2018'],
    })
  })
  it('asks for no award that could not make it longer', () => {
    const awards = { records: held(2015), years: { from: 1900, to: 2022 } }
    const ratings = good(2016, 2017, 2019, 2020, 2021, 2022, 2023, 2024)
    expect(window({ awards, ratings }, since)).toEqual({
      sure: 2019,
      possible: 2016,
      missing: ['ratings.2018'],
    })
  })
  it('asks for no rating while no award is told of', () => {
    const awards = { records: [], years: { from: 2012, to: 2024 } }
    expect(window({ awards, ratings: from(2018) }, since)).toEqual({
      sure: 2020,
      possible: 1901,
      missing: ['awards.before.2012'],
    })
  })
  it('asks for the ratings since an award whose route is not told', () => {
    const awards = [{ award: base, year: 2015 }]
    const ratings = good(2016, 2018, 2019, 2020, 2021, 2022, 2023, 2024)
    expect(window({ awards, ratings }, { ...since, excludeRoutes: ['sudden'] })).toEqual({
      sure: 2020,
      possible: 2016,
      missing: ['awards.2015.route', 'ratings.2017'],
    })
  })
})
