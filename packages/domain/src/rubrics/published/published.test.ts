import { describe, expect, it } from 'vitest'
import {
  checkRubric,
  knownRubrics,
  type Line,
  leavesOf,
  publishedCases,
  type Rubric,
} from '../index.ts'

const rubricOf = (id: string): Rubric => {
  const found = knownRubrics.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no rubric ${id}`)
  return checkRubric(found.document).rubric
}
const maxima = (lines: readonly Line[]) => lines.map(({ max }) => (max === null ? null : max / 100))
const spans = (bands: Rubric['bands']) =>
  bands.map(({ from, to }): readonly [number, number] => [from / 100, to / 100])

/** Every published case that speaks of points, counted once from the sources. */
const scoring = [
  ...['RB-01', 'RB-03', 'RB-05', 'RB-07', 'RB-08', 'RB-09', 'RB-10', 'RB-12', 'RB-13', 'RB-14'],
  ...['RB-15', 'RB-17', 'CL-02', 'CL-04', 'CL-07', 'CL-10', 'CL-20', 'CL-21'],
]

describe('the list of published cases', () => {
  it('has a row for every case that speaks of points, each once', () => {
    expect(publishedCases.map((each) => each.case)).toEqual(scoring)
  })

  it('has a row for every case that a rubric says it comes from, and a rubric for every row that is loaded', () => {
    const cases = [...new Set(knownRubrics.map((each) => each.case))]
    expect(cases).toEqual(
      publishedCases.flatMap(({ case: of, loaded }) => (loaded === 'none' ? [] : [of])),
    )
  })

  it('says what is left out of all that is not here whole, and why, each in words', () => {
    for (const { case: of, loaded, leftOut } of publishedCases) {
      if (loaded !== 'whole') expect([of, leftOut.length > 0]).toEqual([of, true])
      for (const { what, why } of leftOut) expect([of, what, why]).not.toContain('')
    }
  })

  it.each(publishedCases.filter(({ loaded }) => loaded !== 'none'))(
    '$case: is marked as partly published exactly where the list says so',
    ({ case: of, loaded }) => {
      const found = knownRubrics.filter((each) => each.case === of)
      for (const { id } of found) expect([id, rubricOf(id).partly]).toEqual([id, loaded === 'part'])
    },
  )
})

describe('the tables as published, number by number', () => {
  it('RB-01: seven maxima, and none for the eighth', () => {
    expect(maxima(rubricOf('rb-01-2008').criteria)).toEqual([10, 10, 20, 10, 10, 10, 20, null])
  })

  it('RB-03: 90 points and four bands; no order between equal totals was published', () => {
    const rubric = rubricOf('rb-03')
    expect([rubric.total, rubric.step]).toEqual([9000, 25])
    expect(spans(rubric.bands)).toEqual([
      [81, 90],
      [71, 80],
      [61, 70],
      [0, 60],
    ])
    expect([rubric.tieBreak, rubric.bandRounding]).toEqual([[], null])
  })

  it('RB-05: six criteria in two groups', () => {
    const { criteria, total } = rubricOf('rb-05')
    expect([maxima(criteria), maxima(leavesOf(criteria)), total]).toEqual([
      [90, 10],
      [25, 20, 20, 25, 5, 5],
      10_000,
    ])
  })

  it('RB-08: nine standards without maxima of their own, 95 and 100, one deduction without a number', () => {
    const { criteria, caps, total, deductions, bonus, number, signed } = rubricOf('rb-08')
    expect(maxima(criteria)).toEqual(Array(9).fill(null))
    expect([total, caps]).toEqual([10_000, { self: 9500, official: 10_000 }])
    expect([maxima(deductions.lines), bonus.lines]).toEqual([[null], []])
    expect([number, signed]).toEqual(['15/HD-MTTQ-BTT', '2016-05-09'])
  })

  it('RB-15: a scale of 1000; no order between equal totals was published', () => {
    const { total, tieBreak } = rubricOf('rb-15-2015')
    expect([total, tieBreak]).toEqual([100_000, []])
  })

  it('RB-17: four criteria with their ways of counting, 50 of 0.4, a precondition for the first', () => {
    const { criteria, total, caps } = rubricOf('rb-17-communes')
    const scored = leavesOf(criteria).filter(({ method }) => method.is !== 'count')
    expect(maxima(scored)).toEqual([20, 40, 20, 20])
    expect(scored.map(({ method }) => method.is)).toEqual(['sample', 'ratio', 'ratio', 'ratio'])
    expect(scored[0]?.method).toEqual({ is: 'sample', size: 50, each: 40 })
    expect(scored.map(({ precondition }) => precondition !== null)).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect([total, caps.official]).toEqual([10_000, 11_500])
  })

  it('RB-17: three bonuses of 5 up to 15, the second by the bands as printed', () => {
    const { bonus } = rubricOf('rb-17-communes')
    expect([maxima(bonus.lines), bonus.cap]).toEqual([[5, 5, 5], 1500])
    const printed = leavesOf(bonus.lines).map(({ method }) =>
      method.is === 'bands'
        ? method.bands.map(({ from, to, toIncluded, points }) => [
            ...[from / 100, to / 100, points / 100],
            toIncluded,
          ])
        : [],
    )
    expect(printed).toEqual([
      [[100, 100, 5, true]],
      [
        [88, 90, 2, true],
        [90, 95, 3, true],
        [95, 100, 4, false],
        [100, 100, 5, true],
      ],
      [[100, 100, 5, true]],
    ])
  })

  it('RB-17: between equal totals new accounts and cards, transfers, the share of records, then a vote', () => {
    const { tieBreak, criteria, flags } = rubricOf('rb-17-communes')
    expect(tieBreak.map((rule) => [rule.by, rule.by === 'vote' ? [] : rule.criteria])).toEqual([
      ['part', ['BĐ.1', 'BĐ.2']],
      ['part', ['BĐ.3']],
      ['share', ['5.3']],
      ['vote', []],
    ])
    // New ones are counted apart: criterion 2 counts also the accounts that people had before.
    const counts = leavesOf(criteria).filter(({ method }) => method.is === 'count')
    expect(counts.map(({ key, max }) => [key, max])).toEqual([
      ['BĐ.1', 0],
      ['BĐ.2', 0],
      ['BĐ.3', 0],
    ])
    expect(flags).toMatchObject({
      kind: 'share',
      share: { part: 10, whole: 100 },
      rounding: 'down',
    })
  })

  it('RB-17: the providers by new accounts, cards, people paid, then a vote', () => {
    const { criteria, tieBreak } = rubricOf('rb-17-providers')
    expect(criteria.map(({ key }) => key)).toEqual(['1', '2', '3'])
    expect(tieBreak.map((rule) => (rule.by === 'vote' ? 'vote' : rule.criteria[0]))).toEqual([
      ...['1', '2', '3'],
      'vote',
    ])
  })
})
