import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { sampleLaw } from '../properties/sample-law.ts'
import { factsFor } from './facts.ts'
import { readVectors, runCase, vectorSchema } from './index.ts'

const validates = new Ajv({ strict: false }).compile(vectorSchema)
const read = (...cases: readonly object[]) => {
  const json = { cases }
  const { file, issues } = readVectors(json)
  return {
    cases: file?.cases ?? [],
    issues: issues.map(({ path, message }) => `${path}: ${message}`),
    valid: validates(json),
  }
}
const fighter = { name: 'a fighter', award: 'CSTD_CO_SO', assume: 'in-order' }
const failing = (vector: object) => {
  const { cases, issues, valid } = read(vector)
  expect(issues).toEqual([])
  expect(valid).toBe(true)
  return cases.filter((each) => runCase(sampleLaw, each).length > 0).map(({ name }) => name)
}

describe('a case of several days', () => {
  const days = ['2024-12-20', '2026-11-20']
  it('is one case for each day, named by it', () => {
    const { cases } = read({ ...fighter, days, facts: {}, expect: { truth: 'unknown' } })
    expect(cases.map(({ name, day }) => [name, day])).toEqual([
      ['a fighter (2024-12-20)', '2024-12-20'],
      ['a fighter (2026-11-20)', '2026-11-20'],
    ])
  })
  it('fails on the days alone on which the law says otherwise', () => {
    const facts = { ratings: { '2024': 'excellent' } }
    expect(failing({ ...fighter, year: 0, days, facts, expect: { truth: 'met' } })).toEqual([
      'a fighter (2026-11-20)',
    ])
  })
  it('may ask any question', () => {
    const question = { name: 'who', award: 'CSTD_CO_SO', question: 'competence' }
    const input = { post: 'commune-chair' }
    expect(failing({ ...question, days, input, expect: { competent: false } })).toEqual([])
  })
  const wrong = { ...fighter, facts: {}, expect: { truth: 'met' } }
  it.each([
    ['a day beside them', { ...wrong, days, day: '2024-12-20' }, 'cases[0].day: cannot stand'],
    [
      'a day of receipt beside them',
      { ...wrong, days, receivedOn: '2024-12-20' },
      'cases[0].receivedOn: cannot stand',
    ],
    ['no day', { ...wrong, days: [] }, 'cases[0].days: needs at least one day'],
    ['a day twice', { ...wrong, days: [...days, days[0]] }, 'cases[0].days: names a day twice'],
    ['a day that is none', { ...wrong, days: ['2023-02-29'] }, 'cases[0].days[0]: expected a day'],
    ['neither day nor days', wrong, 'cases[0].day: is missing'],
  ])('with %s is refused', (_, vector, message) => {
    expect(read(vector).issues.join('\n')).toContain(message)
  })
  it('is told what is wrong in it once', () => {
    expect(read({ ...fighter, days, facts: { rating: {} }, expect: {} }).issues).toHaveLength(1)
  })
  it('needs a day or days to fit the schema, not both', () => {
    expect(read(wrong).valid).toBe(false)
    expect(read({ ...wrong, days, day: days[0] }).valid).toBe(false)
  })
})

describe('a year counted from the achievement year', () => {
  const { cases } = read({
    ...fighter,
    day: '2024-12-20',
    facts: {
      ratings: { '-2..-1': 'good', '0': 'excellent' },
      awards: { CSTD_CO_SO: [-1], LAO_DONG_TIEN_TIEN: 2020 },
      initiatives: { records: [{ scope: 'base', year: -3 }], years: { from: -4, to: 0 } },
      disciplines: [{ level: 'warning', from: '-1/05-10', until: '2024-02-01' }],
    },
    expect: {},
  })
  const [vector] = cases
  const facts = factsFor(vector?.question === 'eligibility' ? vector.facts : {}, {
    year: 2023,
    kind: 'person',
    assumeInOrder: false,
    topics: [],
  })
  it('is written out for the year that is asked about', () => {
    expect(facts.ratings).toEqual({
      records: [
        { year: 2023, level: 'excellent' },
        { year: 2021, level: 'good' },
        { year: 2022, level: 'good' },
      ],
    })
    expect(facts.awards).toMatchObject({ records: [{ year: 2022 }, { year: 2020 }] })
    expect(facts.initiatives).toEqual({
      records: [{ scope: 'base', year: 2020 }],
      years: { from: 2019, to: 2023 },
    })
    expect(facts.disciplines).toEqual([
      { level: 'warning', from: '2022-05-10', until: '2024-02-01' },
    ])
  })
  it('stands for the year of the day when the case names no year', () => {
    const days = ['2024-12-20', '2026-11-20']
    const good = { ...fighter, days, facts: { ratings: { '0': 'excellent' } } }
    expect(failing({ ...good, expect: { truth: 'met' } })).toEqual([])
    const before = { ...good, year: -1, facts: { ratings: { '0': 'good', '-1': 'failed' } } }
    expect(failing({ ...before, expect: { truth: 'unmet' } })).toEqual([])
    const missing = ['ratings.-1']
    const award = 'BANG_KHEN_CAP_TINH'
    const known = { records: ['CSTD_CO_SO 0'], years: { from: 0, to: 0 } }
    const merit = { ...good, award, route: 'merit', facts: { awards: known } }
    expect(failing({ ...merit, expect: { truth: 'unknown', missing: ['awards.-1'] } })).toEqual([])
    expect(failing({ ...merit, expect: { truth: 'unknown', missing } })).toHaveLength(2)
  })
  it.each([
    ['after it', { ratings: { '1': 'good' } }],
    ['in a range written backwards', { ratings: { '0..-4': 'good' } }],
    ['in a calendar range written backwards', { ratings: { '2024-2020': 'good' } }],
    ['too far back', { awards: { CSTD_CO_SO: [-100] } }],
    ['with a date that is none', { disciplines: [{ level: 'warning', from: '-1/02-30' }] }],
    ['in no whole years', { initiatives: [{ scope: 'base', year: -0.5 }] }],
  ])('is refused %s', (_, wrong) => {
    const vector = { ...fighter, day: '2024-12-20', facts: wrong, expect: {} }
    expect(read(vector).issues).toHaveLength(1)
  })
})

describe('a fact in its short form', () => {
  const factsOf = (given: object, assumeInOrder = false) => {
    const vector = { ...fighter, day: '2024-12-20', facts: given, expect: {} }
    const { cases, issues, valid } = read(vector)
    expect(issues).toEqual([])
    expect(valid).toBe(true)
    const [only] = cases
    return factsFor(only?.question === 'eligibility' ? only.facts : {}, {
      year: 2024,
      kind: 'person',
      assumeInOrder,
      topics: [],
    })
  }
  it.each([
    ['services', [{ force: 'army', from: '1998-01-01' }], [{ force: 'army', from: '1998-01-01' }]],
    [
      'obligations',
      { '-1': ['tax', 'insurance'], '0': ['tax'] },
      [
        { item: 'tax', year: 2024, met: true },
        { item: 'tax', year: 2023, met: true },
        { item: 'insurance', year: 2023, met: true },
      ],
    ],
    ['obligations', [{ item: 'tax', met: false }], [{ item: 'tax', year: 2024, met: false }]],
    ['donations', { '0': 50_000_000 }, [{ year: 2024, amount: 50_000_000 }]],
    ['donations', [{ amount: 7, year: 2020 }], [{ year: 2020, amount: 7 }]],
    [
      'communityScores',
      [{ standards: ['22/25', '18.5/20'] }],
      [
        {
          year: 2024,
          standards: [
            { score: 22, max: 25 },
            { score: 18.5, max: 20 },
          ],
        },
      ],
    ],
    [
      'moves',
      [{ kind: 'secondment', on: '0/03-01', months: 10 }],
      [{ kind: 'secondment', on: '2024-03-01', months: 10 }],
    ],
  ])('of %s is read', (key, given, expected) => {
    expect(factsOf({ [key]: given })).toMatchObject({ [key]: expected })
  })
  it('of every obligation names them all', () => {
    expect(factsOf({ obligations: { '-2..0': 'all' } }).obligations).toHaveLength(15)
  })
  it('of a subject says when it was dissolved and in which periods it served', () => {
    const subject = { dissolvedOn: null, servicePeriods: ['both-wars'], category: 'armed-forces' }
    expect(factsOf({ subject }).subject).toEqual({ ...subject, kind: 'person' })
  })
  it('left out in order is ordinary, but for what nobody can take for granted', () => {
    const facts = factsOf({}, true)
    expect(facts).toMatchObject({
      services: [],
      donations: [],
      moves: [],
      subject: { dissolvedOn: null, servicePeriods: ['since-1975'] },
    })
    expect(facts.obligations).toBeUndefined()
    expect(facts.communityScores).toBeUndefined()
  })
})
