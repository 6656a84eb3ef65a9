import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { sampleLaw } from '../properties/sample-law.ts'
import { type Difference, readVectors, runCase, vectorSchema } from './index.ts'

const validates = new Ajv({ strict: false }).compile(vectorSchema)

function run(vector: object): readonly Difference[] {
  const json = { cases: [{ name: 'a case', day: '2024-12-20', ...vector }] }
  const { file, issues } = readVectors(json)
  expect(issues).toEqual([])
  expect(validates(json)).toBe(true)
  return (file?.cases ?? []).flatMap((each) => runCase(sampleLaw, each))
}
const faults = (json: unknown) =>
  readVectors(json).issues.map(({ path, message }) => `${path}: ${message}`)
const fighter = { award: 'CSTD_CO_SO' }
const clean = { disciplines: [] }

describe('a vector about eligibility', () => {
  it('passes when verdict, reasons and missing facts are as expected', () => {
    expect(
      run({
        ...fighter,
        facts: { ...clean, ratings: { '2024': 'HTTNV' } },
        expect: { truth: 'unknown', because: ['23.2.b'], missing: ['initiatives'] },
      }),
    ).toEqual([])
  })
  it('shows expected and found when the verdict is another', () => {
    const [difference] = run({
      ...fighter,
      facts: { ...clean, ratings: { '2024': 'failed' } },
      expect: { truth: 'met' },
    })
    expect(difference).toMatchObject({ what: 'truth', expected: 'met' })
    expect(difference?.found).toContain('unmet')
    expect(difference?.found).toContain('23.1')
  })
  it('accepts a whole article, a part of it, and the article of a standard that is asked for', () => {
    const facts = { ...clean, ratings: { '2024': 'failed' } }
    for (const because of [['23'], ['23.1'], ['24.1.a'], ['sample-law:23.2.a']])
      expect(
        run({ ...fighter, facts: { ...facts, initiatives: [] }, expect: { because } }),
      ).toEqual([])
    expect(run({ ...fighter, facts, expect: { because: ['24.1.b'] } })).toHaveLength(1)
  })
  it('demands that nothing is missing when the list is empty', () => {
    const vector = { ...fighter, facts: { ...clean, ratings: { '2024': 'good' } } }
    expect(run({ ...vector, expect: { missing: [] } })).toHaveLength(1)
  })
  it('reads the short forms of awards and years', () => {
    const held = [
      { CSTD_CO_SO: [2023, 2024] },
      ['CSTD_CO_SO 2023', 'emulation-fighter.base 2024'],
      {
        records: [
          { award: 'CSTD_CO_SO', year: 2023 },
          { award: 'CSTD_CO_SO', decidedOn: '2024-12-01' },
        ],
      },
    ]
    for (const awards of held)
      expect(
        run({
          award: 'BANG_KHEN_CAP_TINH',
          route: 'merit',
          facts: { subject: 'person/official', awards },
          expect: { truth: 'met', because: ['74.1.d'] },
        }),
      ).toEqual([])
  })
  it('takes the latest year of the facts, unless the case names one', () => {
    const vector = { ...fighter, facts: { ...clean, ratings: { '2020-2023': 'excellent' } } }
    expect(run({ ...vector, expect: { truth: 'met' } })).toEqual([])
    expect(
      run({ ...vector, year: 2024, expect: { truth: 'unknown', missing: ['ratings.2024'] } }),
    ).toEqual([])
  })
  it('leaves the ordinary unsaid when asked to, for the case or the whole file', () => {
    const facts = { ratings: { '2024': 'excellent' } }
    expect(
      run({ ...fighter, facts, expect: { truth: 'unknown', missing: ['disciplines'] } }),
    ).toEqual([])
    expect(run({ ...fighter, facts, assume: 'in-order', expect: { truth: 'met' } })).toEqual([])
    const { file } = readVectors({
      assume: 'in-order',
      cases: [{ name: 'n', day: '2024-12-20', ...fighter, facts, expect: { truth: 'met' } }],
    })
    expect((file?.cases ?? []).flatMap((each) => runCase(sampleLaw, each))).toEqual([])
  })
  it('may expect a refusal', () => {
    const facts = {}
    const refused = { refused: 'AwardUnknownOnDay' }
    expect(run({ award: 'no-such-award', facts, expect: refused })).toEqual([])
    expect(run({ ...fighter, day: '2023-12-31', facts, expect: refused })).toEqual([])
    expect(run({ ...fighter, facts, expect: refused })).toHaveLength(1)
  })
})

describe('a vector about another question', () => {
  it.each([
    [
      'ballot',
      { members: 17, yes: 13, yesInWriting: 1 },
      { passed: true, yesNeeded: 14, because: ['30.7'] },
    ],
    ['quota', { base: 47, proposed: 8 }, { limit: 7, within: false, fixedByLaw: true }],
    ['quorum', { council: 'central', members: 21, present: 13 }, { met: false, needed: 14 }],
    ['competence', { post: 'commune-chair' }, { competent: false, because: ['80.1'] }],
    ['bonus', {}, { amount: 2_340_000, because: ['54.1'] }],
    ['bonus', { post: 'commune-chair' }, { amount: 360_000 }],
    ['bonus', { subject: 'household' }, { amount: null }],
    ['bonus', { awards: [{ award: 'CSTD_CO_SO', years: 2024 }] }, { paid: ['CSTD_CO_SO'] }],
  ])('%s passes as expected and fails otherwise', (question, input, expected) => {
    const award = question === 'quorum' ? {} : fighter
    expect(run({ ...award, question, input, expect: expected })).toEqual([])
    const wrong = Object.fromEntries(
      Object.entries(expected).map(([key, value]) => [
        key,
        typeof value === 'boolean'
          ? !value
          : typeof value === 'number'
            ? value + 1
            : key === 'amount'
              ? 1
              : [],
      ]),
    )
    const differences = run({ ...award, question, input, expect: wrong })
    expect(differences.length).toBeGreaterThan(0)
  })
  it('about any provision compares the fields that are named, whatever the order of their keys', () => {
    const vector = { question: 'provision', input: { id: 'quota/emulation-fighter.base' } }
    const share = { whole: 100, part: 15 }
    expect(run({ ...vector, expect: { share, rounding: 'floor', because: ['9.3'] } })).toEqual([])
    expect(run({ ...vector, expect: { share: { part: 20, whole: 100 } } })).toHaveLength(1)
    expect(run({ ...vector, expect: { rounding: 'floor', because: ['99'] } })).toHaveLength(1)
    expect(run({ ...vector, expect: { shares: 15 } })).toHaveLength(1)
  })
  it('about a provision that the law of the day does not have says so', () => {
    const vector = { question: 'provision', input: { id: 'quota/no-such-award' } }
    expect(run({ ...vector, expect: { inForce: false } })).toEqual([])
    expect(run({ ...vector, expect: { rounding: 'floor' } })).toHaveLength(2)
    expect(faults({ cases: [{ name: 'n', day: '2024-12-20', ...vector, expect: {} }] })).toEqual([
      'cases[0].expect: expected an object with at least one field of the provision, found {}',
    ])
  })
  it('about the law names the day and what is in force', () => {
    const question = 'law'
    expect(
      run({ question, expect: { day: '2024-12-20', alternative: null, inForce: ['sample-law'] } }),
    ).toEqual([])
    expect(
      run({ question, expect: { day: '2024-12-19', notInForce: ['sample-law'] } }),
    ).toHaveLength(2)
  })
})

describe('a file that is wrong', () => {
  const sound = { name: 'n', day: '2024-12-20', ...fighter, facts: {}, expect: { truth: 'met' } }
  it.each([
    ['an unknown key', { ...sound, fact: {} }, 'cases[0].fact: unknown key'],
    ['an unknown fact', { ...sound, facts: { rating: {} } }, 'cases[0].facts.rating: unknown key'],
    [
      'a year that is none',
      { ...sound, facts: { ratings: { '24': 'good' } } },
      'cases[0].facts.ratings.24: expected a year',
    ],
    [
      'a level that is none',
      { ...sound, facts: { ratings: { '2024': 'great' } } },
      'cases[0].facts.ratings.2024: expected one of',
    ],
    ['a day that is none', { ...sound, day: '2023-02-29' }, 'cases[0].day: expected a day'],
    [
      'an award that is none',
      { ...sound, facts: { awards: ['CSTD 2024'] } },
      'cases[0].facts.awards[0]: expected an award',
    ],
    [
      'an award without a year',
      { ...sound, facts: { awards: [{ award: 'CSTD_CO_SO' }] } },
      'cases[0].facts.awards[0]: needs a year',
    ],
    ['a missing expectation', { ...sound, expect: undefined }, 'cases[0].expect: is missing'],
    ['an unknown question', { ...sound, question: 'why' }, 'cases[0].question: expected one of'],
  ])('%s is told with its path', (_, vector, message) => {
    expect(faults({ cases: [vector] }).join('\n')).toContain(message)
  })
  it('is told when it is no file of cases at all', () => {
    expect(faults([])).toEqual([': expected an object, found []'])
    expect(faults({}).join()).toContain('cases: is missing')
  })
})
