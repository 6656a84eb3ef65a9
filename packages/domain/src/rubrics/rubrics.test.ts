// long because each thing that can be wrong in a rubric has its place told
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { day } from '../kernel/index.ts'
import {
  ceilingOf,
  checkRubric,
  decideIssueRubric,
  decideRenewRubric,
  decideSaveRubric,
  decideWithdrawRubric,
  evolveRubric,
  formatPoints,
  hinders,
  type KeptRubric,
  knownRubrics,
  leavesOf,
  parsePoints,
  roundToStep,
  rubricOn,
  rubricsOn,
  shareOf,
} from './index.ts'

const today = day('2026-11-21')
const stamp = { by: 'officer', at: '2026-11-21T02:00:00.000Z' }

const documentOf = (id: string) => knownRubrics.find((each) => each.id === id)?.document as object
const told = (document: unknown) =>
  checkRubric(document).issues.map(({ path, code, severity, stated, found }) => ({
    at: `${severity} ${path} ${code}`,
    ...(stated === undefined ? {} : { stated }),
    ...(found === undefined ? {} : { found }),
  }))
const places = (document: unknown) => told(document).map(({ at }) => at)

const leaf = (number: string, max: unknown, more: object = {}) => ({
  number,
  text: `Tiêu chí ${number}`,
  max,
  ...more,
})
const small = (over: object = {}) => ({
  title: 'Bảng điểm',
  unitType: 'Xã',
  total: 30,
  criteria: [
    { number: '1', text: 'Nhóm', max: 20, children: [leaf('1.1', 12.5), leaf('1.2', '7,5')] },
    leaf('2', 10),
  ],
  ...over,
})

describe('points', () => {
  it('are read as people write them, exactly, and written without needless zeros', () => {
    expect(['8,5', '8.25', '0', ' 95 ', '1000'].map(parsePoints)).toEqual([
      850, 825, 0, 9500, 100000,
    ])
    expect(['', '8,555', 'tám', '1.000,5', '1e3'].map(parsePoints)).toEqual(
      Array(5).fill(undefined),
    )
    expect([8825, 900, 5, 0, 850, -150].map(formatPoints)).toEqual([
      '88.25',
      '9',
      '0.05',
      '0',
      '8.5',
      '-1.5',
    ])
  })
  it('of a ratio are rounded half up to hundredths unless the rubric says down', () => {
    expect(shareOf(2000, 1, 3)).toBe(667)
    expect(shareOf(2000, 1, 3, 'down')).toBe(666)
    expect(shareOf(100, 1, 8)).toBe(13)
    expect(shareOf(4000, 170, 200)).toBe(3400)
    expect([8049, 8050, 8100].map((points) => roundToStep(points, 100))).toEqual([8000, 8100, 8100])
  })
})

describe('checking a rubric', () => {
  it('finds nothing in one whose children sum at every depth', () => {
    expect(told(small())).toEqual([])
  })

  it('names the group whose children do not sum, with both numbers, and the total', () => {
    const criteria = [
      { number: '1', text: 'Nhóm', max: 20, children: [leaf('1.1', 12), leaf('1.2', 7.5)] },
      leaf('2', 11),
    ]
    expect(told(small({ criteria }))).toEqual([
      { at: 'error criteria.0.max children-do-not-sum', stated: 2000, found: 1950 },
      { at: 'error total total-does-not-sum', stated: 3000, found: 3100 },
    ])
  })

  it('goes to any depth', () => {
    const nested = (depth: number): object =>
      depth === 0
        ? leaf('x', 10)
        : { number: `${depth}`, text: 'Nhóm', max: 10, children: [nested(depth - 1)] }
    expect(told(small({ total: 10, criteria: [nested(8)] }))).toEqual([])
    const [deep] = told(small({ total: 10, criteria: [{ ...nested(8), max: 11 }] }))
    expect(deep?.at).toBe('error criteria.0.max children-do-not-sum')
  })

  it('warns, and does not fail, where the rest of a group is not visible or a maximum is not stated', () => {
    const criteria = [
      { number: '1', text: 'Nhóm', max: 20, rest: true, children: [leaf('1.1', 12)] },
      leaf('2', undefined),
    ]
    const { issues } = checkRubric(small({ criteria }))
    expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning rest-not-visible',
      'warning maximum-not-stated',
    ])
  })

  it.each<[string, object, string]>([
    [
      'a key used twice',
      { criteria: [leaf('1', 15), leaf('1', 15)] },
      'criteria.1.key duplicate-key',
    ],
    [
      'an empty group',
      { criteria: [{ number: '1', text: 'x', max: 30, children: [] }] },
      'criteria.0 empty-group',
    ],
    ['points with three decimals', { total: 30.125 }, 'total not-points'],
    ['points below zero', { total: -1 }, 'total not-positive'],
    ['a key that the form does not have', { totals: 30 }, 'totals unknown-key'],
    ['no title', { title: ' ' }, 'title wrong-value'],
    ['a day that is none', { from: '2025-02-30' }, 'from wrong-value'],
    [
      'an end before the beginning',
      { from: '2025-02-03', until: '2025-02-02' },
      'until ends-before-it-begins',
    ],
    ['a cap above all there is', { caps: { self: 31 } }, 'caps.self cap-above-ceiling'],
    [
      'a bonus that its lines cannot reach',
      { bonus: { cap: 5, lines: [leaf('T1', 3)] } },
      'bonus.cap bonus-below-cap',
    ],
    [
      'a sample that does not sum',
      { criteria: [leaf('1', 30, { method: { is: 'sample', size: 50, each: 0.5 } })] },
      'criteria.0.max sample-does-not-sum',
    ],
    [
      'points of a band above the maximum',
      { criteria: [leaf('1', 30, { method: { is: 'bands', bands: [{ at: 1, points: 31 }] } })] },
      'criteria.0.method.bands.0.points band-points-above-max',
    ],
    [
      'a ratio of nothing',
      { criteria: [leaf('1', undefined, { method: { is: 'ratio' } })] },
      'criteria.0.max maximum-not-stated',
    ],
    [
      'a maximum off the step',
      { step: 0.5, criteria: [leaf('1', 29.75), leaf('2', 0.25)] },
      'criteria.0.max not-a-step',
    ],
    [
      'a way to score that is none',
      { criteria: [leaf('1', 30, { method: { is: 'guess' } })] },
      'criteria.0.method.is wrong-value',
    ],
    [
      'a tie-break of a line that is none',
      { tieBreak: [{ text: 'x', by: 'points', criteria: ['9'] }] },
      'tieBreak.0.criteria.0 unknown-line',
    ],
    [
      'a vote before the end of the order',
      {
        tieBreak: [
          { text: 'x', by: 'vote' },
          { text: 'y', by: 'points', criteria: ['1'] },
        ],
      },
      'tieBreak.0 vote-not-last',
    ],
    [
      'a limit of a band that is none',
      { limits: [{ key: 'k', text: 'x', highestBand: 'x' }] },
      'limits.0.highestBand unknown-band',
    ],
    ['a quota that is no share', { flags: { share: '3/2' } }, 'flags.share wrong-value'],
  ])('refuses %s', (_, over, place) => {
    expect(places(small(over))).toContain(`error ${place}`)
  })

  it('takes anything that is no object', () => {
    for (const document of [null, 1, 'x', [], { criteria: 1, bonus: [], bands: [null] }])
      expect(checkRubric(document).issues.filter(hinders).length).toBeGreaterThan(0)
  })

  it('sees bands that leave a gap, overlap, or do not reach the ceiling', () => {
    const bands = (...spans: [number, number][]) => ({
      bands: spans.map(([from, to], index) => ({ label: `Mức ${index}`, from, to })),
    })
    expect(told(small({ step: 0.5, ...bands([0, 10], [10.5, 30]) }))).toEqual([])
    expect(told(small({ step: 0.5, ...bands([0, 10], [11, 30]) }))).toEqual([
      { at: 'error bands.1 bands-gap', found: 1050 },
    ])
    expect(told(small(bands([0, 10], [10, 30])))).toEqual([
      { at: 'error bands.1 bands-overlap', found: 1000 },
    ])
    expect(told(small({ ...bands([0, 10]), bandRounding: 1 }))).toEqual([
      { at: 'error bands bands-gap', found: 1100 },
    ])
    expect(told(small({ ...bands([5, 30]), bandRounding: 1 }))).toEqual([
      { at: 'error bands.0 bands-gap', found: 0 },
    ])
  })
})

describe('the steps of a rubric', () => {
  const save = (document: unknown, state: KeptRubric | null = null) =>
    decideSaveRubric(
      { ...stamp, rubricId: 'r1', unitId: 'province', unitPath: '/vn/p/', document },
      state,
    )
  const draft = (document: unknown): KeptRubric => {
    const saved = save(document)
    if (!saved.ok) throw new Error('not saved')
    return evolveRubric(null, saved.value)
  }
  const issued = (): KeptRubric => {
    const state = draft(small({ number: '12/QĐ', from: '2026-01-01' }))
    const decided = decideIssueRubric({ today }, stamp, state)
    if (!decided.ok) throw new Error('not issued')
    return evolveRubric(state, decided.value)
  }

  it('keep a draft that is wrong, and refuse to issue it with every place named', () => {
    const state = draft(small({ total: 31, unitType: '' }))
    expect(decideIssueRubric({ today }, stamp, state)).toMatchObject({
      refusal: {
        kind: 'RubricNotReady',
        issues: [
          { path: 'unitType', code: 'missing' },
          { path: 'total', code: 'total-does-not-sum', stated: 3100, found: 3000 },
        ],
      },
    })
  })

  it('refuse to save what has no title or entries that no rubric has, each named', () => {
    expect(save({ foo: 1 })).toMatchObject({
      refusal: {
        kind: 'InvalidInput',
        issues: [
          { path: 'document.title', code: 'empty' },
          { path: 'document.foo', code: 'unknown-entry' },
        ],
      },
    })
    const strange = { number: '1', text: 'Một', max: 30, weight: 2 }
    expect(save(small({ criteria: [strange] }))).toMatchObject({
      refusal: { issues: [{ path: 'document.criteria.0.weight', code: 'unknown-entry' }] },
    })
    expect(save(small({ total: 31 })).ok).toBe(true)
  })

  it('never change what was issued, and make a new version instead', () => {
    const state = issued()
    expect(state).toMatchObject({ status: 'issued', issuedOn: today, version: 2 })
    expect(save(small(), state)).toMatchObject({
      refusal: { kind: 'RubricStatusForbids', status: 'issued', step: 'save' },
    })
    const renewed = decideRenewRubric({ ...stamp, rubricId: 'r2', year: 2027 }, state)
    expect(renewed.ok && evolveRubric(null, renewed.value)).toMatchObject({
      id: 'r2',
      renews: 'r1',
      status: 'draft',
      document: { year: 2027, replaces: '12/QĐ' },
      version: 1,
    })
    expect(renewed.ok && renewed.value.rubric.document).not.toHaveProperty('from')
  })

  it('end one with its last day and a reason, once', () => {
    const state = issued()
    const end = (until: string, reason: string, of = state) =>
      decideWithdrawRubric({ ...stamp, until: day(until), reason }, of)
    expect(end('2025-12-31', '')).toMatchObject({
      refusal: { issues: [{ path: 'reason' }, { path: 'until', code: 'until-before-from' }] },
    })
    const ended = end('2026-12-31', 'Thay thế')
    if (!ended.ok) throw new Error('not ended')
    expect(end('2026-12-31', 'x', evolveRubric(state, ended.value))).toMatchObject({
      refusal: { kind: 'RubricStatusForbids' },
    })
  })
})

describe('the published rubrics', () => {
  const schema = JSON.parse(
    readFileSync(new URL('./rubric.schema.json', import.meta.url), 'utf8'),
  ) as object
  const validate = new Ajv({ strict: false }).compile(schema)

  it.each(knownRubrics.map(({ id }) => id))('%s has the form that the schema describes', (id) => {
    expect(validate(documentOf(id)), JSON.stringify(validate.errors)).toBe(true)
  })

  it('RB-01: seven criteria make 90; the eighth is not assumed to be 10', () => {
    const { rubric, issues } = checkRubric(documentOf('rb-01-2008'))
    const known = rubric.criteria.flatMap(({ max }) => (max === null ? [] : [max]))
    expect([rubric.criteria.length, known.reduce((a, b) => a + b)]).toEqual([8, 9000])
    expect(ceilingOf(rubric)).toBeNull()
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'criteria.7.max maximum-not-stated',
      'total total-not-stated',
      'partly partly-published',
    ])
  })

  it('RB-03: the published bands leave gaps, so it is not issued until the rounding is stated', () => {
    expect(told(documentOf('rb-03'))).toEqual([
      { at: 'error bands.2 bands-gap', found: 6025 },
      { at: 'error bands.1 bands-gap', found: 7025 },
      { at: 'error bands.0 bands-gap', found: 8025 },
    ])
    expect(told({ ...documentOf('rb-03'), bandRounding: 1 })).toEqual([])
  })

  it('RB-05: 25+20+20+25 make 90, and 5+5 the rest of 100', () => {
    expect(told(documentOf('rb-05'))).toEqual([])
    const { rubric } = checkRubric(documentOf('rb-05'))
    expect(rubric.criteria.map(({ max }) => max)).toEqual([9000, 1000])
    expect(leavesOf(rubric.criteria)).toHaveLength(6)
  })

  it('RB-07: one criterion weighs 16, 14 and 15 by year', () => {
    const weights = ['rb-07-2012', 'rb-07-2013', 'rb-07-2017'].map((id) => {
      const { rubric } = checkRubric(documentOf(id))
      return [rubric.year, rubric.criteria[0]?.max]
    })
    expect(weights).toEqual([
      [2012, 1600],
      [2013, 1400],
      [2017, 1500],
    ])
  })

  it('RB-08: nine standards, the self-score up to 95 and the upper level up to 100', () => {
    const { rubric, issues } = checkRubric(documentOf('rb-08'))
    expect(leavesOf(rubric.criteria)).toHaveLength(9)
    expect(rubric.caps).toEqual({ self: 9500, official: 10000 })
    expect(issues.filter(hinders)).toEqual([])
    expect(issues.filter(({ code }) => code === 'maximum-not-stated')).toHaveLength(10)
  })

  it('RB-09: nested with half points, and the rest of the first criterion not visible', () => {
    const { rubric, issues } = checkRubric(documentOf('rb-09-2017'))
    expect(leavesOf(rubric.criteria).map(({ max }) => max)).toEqual([200, 150, 150, 300, 150])
    expect(issues.find(({ code }) => code === 'rest-not-visible')).toMatchObject({
      stated: 1950,
      found: 950,
    })
  })

  it('RB-10: the first criterion is 20 of 100', () => {
    expect(told(documentOf('rb-10-2019'))).toContainEqual({
      at: 'warning total rest-not-visible',
      stated: 10000,
      found: 2000,
    })
  })

  it('RB-12: the review of 18/01/2022 falls under 4683, and earlier ones under what held then', () => {
    const versions = ['2013', '2018', '2021'].map(
      (year) => checkRubric(documentOf(`rb-12-${year}`)).rubric,
    )
    const on = (text: string) => rubricOn(versions, 'Huyện, thị xã, thành phố', day(text))?.number
    expect(['2013-11-03', '2013-11-04', '2018-11-01', '2018-11-02'].map(on)).toEqual([
      undefined,
      '3257/QĐ-UBND',
      '3257/QĐ-UBND',
      '3853/QĐ-UBND',
    ])
    expect(['2021-11-24', '2021-11-25', '2022-01-18'].map(on)).toEqual([
      '3853/QĐ-UBND',
      '4683/QĐ-UBND',
      '4683/QĐ-UBND',
    ])
  })

  it('RB-12: of every unit and type of unit the one version of the day stands in the list', () => {
    const versions = ['binh-dinh', 'dong-nai'].flatMap((unitId) =>
      knownRubrics.map(({ document }) => ({ ...checkRubric(document).rubric, unitId })),
    )
    const on = (text: string) =>
      rubricsOn(versions, day(text))
        .filter(({ unitType }) => unitType === 'Huyện, thị xã, thành phố')
        .map(({ unitId, number }) => `${unitId} ${number}`)
    expect(on('2018-11-01')).toEqual(['binh-dinh 3257/QĐ-UBND', 'dong-nai 3257/QĐ-UBND'])
    expect(on('2018-11-02')).toEqual(['binh-dinh 3853/QĐ-UBND', 'dong-nai 3853/QĐ-UBND'])
    expect(on('1990-01-01')).toEqual([])
  })

  it('RB-12: no total is known of a table that was not published, which is not 0', () => {
    expect(ceilingOf(checkRubric(documentOf('rb-12-2021')).rubric)).toBeNull()
  })

  it('RB-13: one decision has tables for six blocks, and each is found by its type of unit', () => {
    const versions = knownRubrics
      .filter((each) => each.case === 'RB-13')
      .map(({ document }) => checkRubric(document).rubric)
    expect(new Set(versions.map(({ unitType }) => unitType)).size).toBe(6)
    expect(rubricOn(versions, 'Doanh nghiệp', day('2017-11-11'))?.replaces).toBe('27/2016/QĐ-UBND')
    expect(rubricOn(versions, 'Doanh nghiệp', day('2017-11-10'))).toBeUndefined()
  })

  it('RB-14: tables for five kinds of units, some of them no state bodies', () => {
    const found = knownRubrics.filter((each) => each.case === 'RB-14')
    expect(found).toHaveLength(5)
    for (const { document } of found)
      expect(places(document)).toEqual([
        'warning criteria no-criteria',
        'error partly partly-published',
      ])
  })

  it('RB-15: a scale of 1000', () => {
    expect(told(documentOf('rb-15-2015'))).toEqual([])
    expect(ceilingOf(checkRubric(documentOf('rb-15-2015')).rubric)).toBe(100_000)
  })

  it('RB-17: 100 and 15 of bonus make 115; the bands of 5.2 overlap at 90 and 95, so the author must choose', () => {
    expect(ceilingOf(checkRubric(documentOf('rb-17-communes')).rubric)).toBe(11500)
    expect(told(documentOf('rb-17-communes'))).toEqual([
      { at: 'error bonus.lines.1.method.bands.1 bands-overlap', found: 9000 },
      { at: 'error bonus.lines.1.method.bands.2 bands-overlap', found: 9500 },
    ])
    expect(told(documentOf('rb-17-providers'))).toEqual([])
  })
})
