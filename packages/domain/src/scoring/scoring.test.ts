// long because entering, totals, ranking, flags and what is seen are told on the same board
import { describe, expect, it } from 'vitest'
import { day } from '../kernel/index.ts'
import { checkRubric, knownRubrics, type Rubric } from '../rubrics/index.ts'
import {
  type Column,
  cellKey,
  decideAssignCrossers,
  decideEnterScores,
  decideMoveStage,
  decideNominateFlags,
  decideOpenBoard,
  decideResolveTie,
  type Entry,
  evolveBoard,
  flagLimit,
  flagNominees,
  rankingOf,
  type ScoreBoard,
  type ScoreCell,
  type Scores,
  type Stage,
  scoresOfColumn,
  seesCell,
  seesRanking,
  sightOf,
  type TypedCell,
  totalsOf,
} from './index.ts'

const stamp = { by: 'officer', at: '2026-11-21T02:00:00.000Z' }
const today = day('2026-11-21')

const rubricOf = (document: unknown): Rubric => {
  const { rubric, issues } = checkRubric(document)
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  return rubric
}
const published = (id: string) => knownRubrics.find((each) => each.id === id)?.document as object

const line = (number: string, max: number | undefined, more: object = {}) => ({
  number,
  text: `Tiêu chí ${number}`,
  ...(max === undefined ? {} : { max }),
  ...more,
})
const plain = rubricOf({
  title: 'Bảng điểm',
  unitType: 'Xã',
  total: 30,
  step: 0.5,
  criteria: [
    { number: '1', text: 'Nhóm', max: 20, children: [line('1.1', 10), line('1.2', 10)] },
    line('2', 10),
  ],
  deductions: { cap: 3, lines: [line('T', 5, { method: { is: 'per-case', each: 1 } })] },
  bands: [
    { key: 'a', label: 'Xuất sắc', from: 25, to: 30 },
    { key: 'b', label: 'Tốt', from: 20, to: 25, toIncluded: false },
    { key: 'c', label: 'Khá', from: 0, to: 20, toIncluded: false },
  ],
  limits: [
    { key: 'discipline', text: 'Có cá nhân bị kỷ luật', highestBand: 'b' },
    { key: 'floor', text: 'Tiêu chí 2 dưới 5 điểm', criterion: '2', least: 5, highestBand: 'c' },
  ],
  tieBreak: [
    { text: 'Điểm tiêu chí 1 cao hơn', by: 'points', criteria: ['1'] },
    { text: 'Bỏ phiếu', by: 'vote' },
  ],
  flags: { count: 1 },
})

const board = (over: Partial<ScoreBoard> = {}): ScoreBoard => ({
  id: 'board',
  clusterId: 'cluster',
  rubricId: 'rubric',
  organiserId: 'province',
  organiserPath: '/vn/p/',
  title: 'Cụm 1 năm 2025',
  year: 2025,
  on: day('2025-12-01'),
  members: ['a', 'b', 'c'].map((unitId) => ({ unitId, crosserId: null })),
  stage: 'self',
  votes: [],
  nominated: [],
  version: 1,
  ...over,
})

const typed = (over: Partial<TypedCell> & { readonly line: string }): TypedCell => ({
  unitId: 'a',
  seen: 0,
  points: null,
  part: null,
  whole: null,
  met: null,
  reason: null,
  ...over,
})

const cells = (list: readonly ScoreCell[]) => new Map(list.map((cell) => [cellKey(cell), cell]))

const enter = (
  rubric: Rubric,
  wanted: readonly TypedCell[],
  {
    held = [],
    column = 'self',
    reason = null,
    of = board({ stage: column as Stage }),
  }: {
    readonly held?: readonly ScoreCell[]
    readonly column?: Column
    readonly reason?: string | null
    readonly of?: ScoreBoard
  } = {},
) =>
  decideEnterScores(
    { rubric, cells: cells(held) },
    { ...stamp, byName: 'Người chấm', column, reason, cells: wanted },
    of,
  )

/** The cells after a batch that has to succeed. */
const entered = (...given: Parameters<typeof enter>): readonly ScoreCell[] => {
  const decided = enter(...given)
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal))
  const after = cells([...(given[2]?.held ?? []), ...decided.value.changes.map(({ cell }) => cell)])
  return [...after.values()]
}
const faultsOf = (...given: Parameters<typeof enter>) => {
  const decided = enter(...given)
  return !decided.ok && decided.refusal.kind === 'ScoresRefused'
    ? decided.refusal.faults.map(({ index, line: at, code, limit, value }) => ({
        at: `${index} ${at ?? 'total'} ${code}`,
        limit,
        value,
      }))
    : []
}

const entry = (
  points: number | null,
  part: number | null = null,
  whole: number | null = null,
): Entry => ({
  points,
  part,
  whole,
  met: null,
})
const scores = (list: Readonly<Record<string, number | Entry | null>>): Scores =>
  new Map(
    Object.entries(list).map(([key, value]) => [
      key,
      value === null || typeof value === 'number' ? entry(value) : value,
    ]),
  )

describe('entering scores', () => {
  it('takes zero as a score and an empty cell as missing', () => {
    const after = entered(plain, [typed({ line: '1.1', points: '0' })])
    expect(after).toMatchObject([{ line: '1.1', points: 0, version: 1 }])
    const taken = enter(plain, [typed({ line: '1.1', seen: 1, points: '', reason: 'Nhập nhầm' })], {
      held: after,
    })
    expect(taken).toMatchObject({
      value: { changes: [{ before: { points: 0 }, cell: { points: null, version: 2 } }] },
    })
  })

  it('asks why a value that somebody entered is changed, 8,5 to 9, and keeps before and after', () => {
    const held = entered(plain, [typed({ line: '1.1', points: '8,5' })])
    const again = typed({ line: '1.1', seen: 1, points: '9' })
    expect(faultsOf(plain, [again], { held })).toEqual([
      { at: '0 1.1 reason-required', limit: null, value: '9' },
    ])
    expect(enter(plain, [again], { held, reason: 'Bổ sung minh chứng' })).toMatchObject({
      value: {
        changes: [{ before: { points: 850 }, cell: { points: 900 }, reason: 'Bổ sung minh chứng' }],
      },
    })
  })

  it('does not ask why evidence was added', () => {
    const held = entered(plain, [typed({ line: '1.1', points: '8' })])
    const more = typed({ line: '1.1', seen: 1, points: '8', evidence: 'Báo cáo số 5' })
    expect(entered(plain, [more], { held })).toMatchObject([
      { points: 800, evidence: 'Báo cáo số 5', version: 2 },
    ])
  })

  it('names every cell that is wrong, and saves none', () => {
    expect(
      faultsOf(plain, [
        typed({ line: '1.1', points: '10,5' }),
        typed({ line: '1.2', points: '-1' }),
        typed({ line: '2', points: '7,25' }),
        typed({ line: '9', points: '1' }),
        typed({ line: '1.1', unitId: 'z', points: '1' }),
        typed({ line: '2', unitId: 'b', points: 'tám' }),
        typed({ line: 'T', part: '1,5' }),
      ]),
    ).toEqual([
      { at: '0 1.1 over-maximum', limit: 1000, value: '10,5' },
      { at: '1 1.2 below-zero', limit: 0, value: '-1' },
      { at: '2 2 not-a-step', limit: 50, value: '7,25' },
      { at: '3 9 unknown-line', limit: null, value: '1' },
      { at: '4 1.1 not-a-member', limit: null, value: '1' },
      { at: '5 2 not-points', limit: null, value: 'tám' },
      { at: '6 T not-a-count', limit: null, value: '1,5' },
    ])
  })

  it('refuses a batch over cells that another has changed, with what the other entered', () => {
    const held = entered(plain, [
      typed({ line: '1.1', points: '8' }),
      typed({ line: '2', points: '5' }),
    ])
    expect(
      enter(plain, [typed({ line: '1.1', points: '9' }), typed({ line: '1.2', points: '9' })], {
        held,
      }),
    ).toMatchObject({
      refusal: {
        kind: 'ScoreChangedMeanwhile',
        cells: [
          { line: '1.1', seen: 0, current: { points: 800, byName: 'Người chấm', version: 1 } },
        ],
      },
    })
  })

  it('is refused in another step, for nothing, for the same cell twice, and for what is there already', () => {
    const wanted = [typed({ line: '2', points: '5' })]
    expect(enter(plain, wanted, { column: 'official', of: board() })).toMatchObject({
      refusal: { kind: 'BoardStageForbids', stage: 'self' },
    })
    expect(enter(plain, [])).toMatchObject({ refusal: { issues: [{ code: 'empty' }] } })
    expect(enter(plain, [...wanted, ...wanted])).toMatchObject({
      refusal: { issues: [{ path: 'cells.1', code: 'duplicate' }] },
    })
    const held = entered(plain, wanted)
    expect(enter(plain, [typed({ line: '2', seen: 1, points: '5,0' })], { held })).toMatchObject({
      refusal: { issues: [{ code: 'unchanged' }] },
    })
  })

  it('keeps the columns apart', () => {
    const self = entered(plain, [typed({ line: '2', points: '9' })])
    const both = entered(plain, [typed({ line: '2', points: '7' })], {
      held: self,
      column: 'official',
    })
    expect(both.map(({ column, points }) => [column, points])).toEqual([
      ['self', 900],
      ['official', 700],
    ])
  })
})

describe('RB-17', () => {
  const choosing = (atNinety: 2 | 3): Rubric => {
    const document = structuredClone(published('rb-17-communes')) as {
      bonus: { lines: { method: { bands: { fromIncluded?: boolean; toIncluded?: boolean }[] } }[] }
    }
    const bands = document.bonus.lines[1]?.method.bands ?? []
    for (const index of [0, 1]) {
      const [lower, upper] = [bands[index], bands[index + 1]]
      if (atNinety === 3 && lower) lower.toIncluded = false
      if (atNinety === 2 && upper) upper.fromIncluded = false
    }
    return rubricOf(document)
  }
  const counted = (rubric: Rubric) =>
    entered(rubric, [
      typed({ line: '1', part: '45', met: true }),
      typed({ line: '2', part: '170', whole: '200' }),
      typed({ line: '3', part: '136', whole: '170' }),
      typed({ line: '4', part: '180', whole: '200' }),
      typed({ line: '5.1', part: '170', whole: '200' }),
      typed({ line: '5.2', part: '180', whole: '200' }),
      typed({ line: '5.3', part: '320', whole: '320' }),
    ])
  const totals = (rubric: Rubric, list: readonly ScoreCell[]) =>
    totalsOf(rubric, 'self', new Map(list.map((cell) => [cell.line, cell])))

  it('gives 18, 34, 16 and 18 for the counts, and 93 or 94 by the band that the author chose', () => {
    const [lower, higher] = [choosing(2), choosing(3)]
    expect(counted(lower).map(({ points }) => points)).toEqual([
      1800, 3400, 1600, 1800, 0, 200, 500,
    ])
    expect(totals(lower, counted(lower))).toMatchObject({ total: 9300, base: 8600, bonus: 700 })
    expect(totals(higher, counted(higher)).total).toBe(9400)
  })

  it('names the limit of a count as a count: 51 of 50, not of half a point', () => {
    const [fault] = faultsOf(choosing(3), [typed({ line: '1', part: '51', met: true })])
    expect(fault).toEqual({ at: '0 1 over-maximum', limit: 5000, value: '51' })
  })

  it('reaches 115 and no more, and gives no points without the precondition', () => {
    const rubric = choosing(3)
    const all = entered(rubric, [
      typed({ line: '1', part: '50', met: true }),
      ...['2', '3', '4', '5.1', '5.2', '5.3'].map((at) =>
        typed({ line: at, part: '100', whole: '100' }),
      ),
    ])
    expect(totals(rubric, all).total).toBe(11500)
    const without = entered(rubric, [typed({ line: '1', part: '50', met: false })])
    expect(without).toMatchObject([{ points: 0, part: 50, met: false }])
  })

  it('refuses more confirmed than asked, more accounts than people, nobody at all, and an unsaid precondition', () => {
    const rubric = choosing(3)
    expect(
      faultsOf(rubric, [
        typed({ line: '1', part: '51', met: true }),
        typed({ line: '2', part: '201', whole: '200' }),
        typed({ line: '3', part: '0', whole: '0' }),
        typed({ line: '4', part: '5' }),
        typed({ line: '5.1', whole: '5' }),
        typed({ line: '1', unitId: 'b', part: '50' }),
      ]).map(({ at }) => at),
    ).toEqual([
      '0 1 over-maximum',
      '1 2 part-over-whole',
      '2 3 zero-whole',
      '3 4 whole-missing',
      '4 5.1 part-missing',
      '5 1 precondition-missing',
    ])
  })

  const commune = (accounts: number, cards: number, paid: number, records: number): Scores =>
    new Map([
      ['1', entry(2000, 50)],
      ['2', entry(3000, 300, 400)],
      ['3', entry(1500, 225, 300)],
      ['4', entry(1500, 300, 400)],
      ['BĐ.1', entry(0, accounts)],
      ['BĐ.2', entry(0, cards)],
      ['BĐ.3', entry(0, paid)],
      ['5.1', entry(0, 1, 2)],
      ['5.2', entry(0, 1, 2)],
      ['5.3', entry(0, records, 320)],
    ])

  it('tells equal totals apart in the published order, and by vote at the end', () => {
    const rubric = choosing(3)
    const all = new Map([
      ['w', commune(300, 200, 300, 310)],
      ['x', commune(300, 200, 300, 310)],
      ['y', commune(300, 200, 300, 311)],
      ['z', commune(250, 250, 301, 1)],
      ['v', commune(301, 200, 1, 1)],
    ])
    const { lines, ties } = rankingOf(rubric, 'official', all)
    expect(lines.map(({ unitId, rank }) => [unitId, rank])).toEqual([
      ['v', 1],
      ['z', 2],
      ['y', 3],
      ['w', 4],
      ['x', 4],
    ])
    expect(ties).toEqual([{ rank: 4, unitIds: ['w', 'x'] }])
    expect(lines.find(({ unitId }) => unitId === 'y')?.explained).toEqual([
      { kind: 'total', total: 8000 },
      {
        kind: 'rule',
        place: 1,
        text: 'Nhiều tài khoản và thẻ mới hơn',
        value: '500',
        outcome: 'divides',
        ...{ apart: 1, still: 3 },
      },
      {
        kind: 'rule',
        place: 2,
        text: 'Nhiều lượt chuyển trợ cấp hằng tháng qua tài khoản hơn',
        value: '300',
        outcome: 'divides',
        ...{ apart: 1, still: 2 },
      },
      {
        kind: 'rule',
        place: 3,
        text: 'Tỷ lệ hồ sơ được cập nhật cao hơn',
        value: '311/320',
        outcome: 'decides',
        ...{ apart: 2, still: 0 },
      },
    ])
    const voted = rankingOf(rubric, 'official', all, [
      { order: ['x', 'w'], votes: [9, 4], minutes: 'BB 05' },
    ])
    expect(voted.lines.slice(3).map(({ unitId, rank }) => [unitId, rank])).toEqual([
      ['x', 4],
      ['w', 5],
    ])
    expect(voted.lines[3]?.explained.at(-1)).toEqual({ kind: 'vote', place: 1, votes: 9 })
  })

  it('has a total without the counts that only order equal totals', () => {
    const rubric = choosing(3)
    expect(totals(rubric, counted(rubric))).toMatchObject({ total: 9400, missing: [] })
  })

  it('does not skip a rule of the order that cannot be answered', () => {
    const rubric = choosing(3)
    const unknown = new Map([...commune(300, 200, 400, 310)].filter(([line]) => line !== 'BĐ.2'))
    const { lines, ties } = rankingOf(
      rubric,
      'official',
      new Map([
        ['x', unknown],
        ['y', commune(300, 200, 1, 310)],
      ]),
    )
    expect(ties).toHaveLength(1)
    expect(
      lines[0]?.explained.map((each) => ('outcome' in each ? each.outcome : each.kind)),
    ).toEqual(['total', 'unknown', 'needs-vote'])
  })

  it('ranks the payment providers by their counts alone', () => {
    const rubric = rubricOf(published('rb-17-providers'))
    const provider = (accounts: number, cards: number, people: number): Scores =>
      new Map([
        ['1', entry(0, accounts)],
        ['2', entry(0, cards)],
        ['3', entry(0, people)],
      ])
    const { lines, complete } = rankingOf(
      rubric,
      'official',
      new Map([
        ['bank', provider(900, 400, 10)],
        ['post', provider(900, 401, 5)],
        ['phone', provider(901, 0, 0)],
      ]),
    )
    expect(complete).toBe(true)
    expect(lines.map(({ unitId }) => unitId)).toEqual(['phone', 'post', 'bank'])
  })

  it('allows a flag for a tenth of the members, rounded down', () => {
    const { flags } = choosing(3)
    if (flags === null) throw new Error('no quota')
    expect([9, 10, 19, 103].map((members) => flagLimit(flags, members))).toEqual([0, 1, 1, 10])
  })
})

describe('RB-03', () => {
  const rubric = rubricOf({ ...published('rb-03'), bandRounding: 1 })
  const one = (points: number) => totalsOf(rubric, 'official', scores({ '1': points }))

  it('puts 89, 88.25, 87.25 and 87 in this order and all in the top band', () => {
    const given = { 'Hòa Bình': 8900, 'Hòa Hưng': 8825, 'Bàu Lâm': 8700, 'Tân Lâm': 8725 }
    const { lines, complete } = rankingOf(
      rubric,
      'official',
      new Map(Object.entries(given).map(([unit, points]) => [unit, scores({ '1': points })])),
    )
    expect(complete).toBe(true)
    expect(lines.map(({ unitId, rank, band }) => [unitId, rank, band?.key])).toEqual([
      ['Hòa Bình', 1, 'xuat-sac'],
      ['Hòa Hưng', 2, 'xuat-sac'],
      ['Tân Lâm', 3, 'xuat-sac'],
      ['Bàu Lâm', 4, 'xuat-sac'],
    ])
  })

  it('puts what the published bands leave out where the stated rounding says', () => {
    expect([8025, 8050, 7025, 7050, 6025, 6050].map((points) => one(points).band?.key)).toEqual([
      'tien-tien',
      'xuat-sac',
      'trong-sach-vung-manh',
      'tien-tien',
      'yeu',
      'trong-sach-vung-manh',
    ])
    expect(one(8050).notes).toEqual([{ kind: 'rounded-for-band', points: 8050, counted: 8100 }])
  })
})

describe('RB-08', () => {
  const rubric = rubricOf(published('rb-08'))
  const nine = (points: readonly string[]) =>
    points.map((text, index) => typed({ line: String(index + 1), points: text }))
  const ninetySix = nine(['11', '11', '11', '11', '11', '11', '10', '10', '10'])

  it('takes a self-score up to 95 and refuses 96, which the upper level may give', () => {
    expect(faultsOf(rubric, ninetySix)).toEqual([
      { at: '0 total over-cap', limit: 9500, value: '96' },
    ])
    const ninetyFive = [...ninetySix.slice(0, 8), typed({ line: '9', points: '9' })]
    expect(enter(rubric, ninetyFive).ok).toBe(true)
    expect(enter(rubric, ninetySix, { column: 'official' }).ok).toBe(true)
  })

  it('refuses more than 100 over the nine standards together', () => {
    const over = [...ninetySix.slice(0, 8), typed({ line: '9', points: '15' })]
    expect(faultsOf(rubric, over, { column: 'official' }).map(({ at }) => at)).toEqual([
      '0 total over-cap',
    ])
  })

  it('takes points off for guidance followed only in form', () => {
    const all = entered(rubric, [...ninetySix, typed({ line: 'T1', points: '2' })], {
      column: 'official',
    })
    const { total, deduction } = totalsOf(
      rubric,
      'official',
      new Map(all.map((cell) => [cell.line, cell])),
    )
    expect([total, deduction]).toEqual([9400, 200])
  })
})

describe('RB-15', () => {
  it('gives the perfect score of 1000, and refuses one more', () => {
    const rubric = rubricOf(published('rb-15-2015'))
    expect(entered(rubric, [typed({ line: '1', points: '1000' })])).toMatchObject([
      { points: 100_000 },
    ])
    expect(faultsOf(rubric, [typed({ line: '1', points: '1001' })])).toMatchObject([
      { at: '0 1 over-maximum', limit: 100_000 },
    ])
  })
})

describe('totals and bands', () => {
  const of = (list: Parameters<typeof scores>[0]) => totalsOf(plain, 'official', scores(list))

  it('have no total while a score is missing, and name what is missing', () => {
    expect(of({ '1.1': 1000, '1.2': null })).toMatchObject({
      total: null,
      band: null,
      base: 1000,
      missing: ['1.2', '2'],
    })
  })

  it('take no more off than the cap of the deductions, and never go below zero', () => {
    expect(of({ '1.1': 1000, '1.2': 1000, '2': 1000, T: 500 })).toMatchObject({
      total: 2700,
      notes: [{ kind: 'deduction-capped', points: 500, counted: 300 }],
    })
    expect(of({ '1.1': 0, '1.2': 100, '2': 0, T: 200 }).total).toBe(0)
  })

  it('take a number of cases, and no more than can be kept', () => {
    const open = rubricOf({
      title: 'Bảng điểm',
      unitType: 'Xã',
      total: 10,
      criteria: [line('1', 10)],
      deductions: { lines: [line('T', undefined, { method: { is: 'per-case', each: 2 } })] },
    })
    expect(entered(open, [typed({ line: 'T', part: '12' })])).toMatchObject([
      { points: 2400, part: 12 },
    ])
    expect(faultsOf(open, [typed({ line: 'T', part: '2000000000' })])).toMatchObject([
      { at: '0 T over-maximum' },
    ])
  })

  it('hold a unit under discipline below the top band, and one under a floor lower still', () => {
    const best = { '1.1': 1000, '1.2': 1000, '2': 800 }
    expect(of(best).band?.key).toBe('a')
    const marked = of({ ...best, discipline: entry(0, 1) })
    expect(marked).toMatchObject({
      total: 2800,
      band: { key: 'b' },
      notes: [
        {
          kind: 'limited',
          text: 'Có cá nhân bị kỷ luật',
          from: 'Xuất sắc',
          to: 'Tốt',
          least: null,
        },
      ],
    })
    expect(of({ ...best, discipline: entry(0, 0) }).band?.key).toBe('a')
    expect(of({ ...best, '2': 450 })).toMatchObject({
      band: { key: 'c' },
      notes: [{ kind: 'limited', least: 500 }],
    })
    expect(of({ ...best, '2': 500 }).band?.key).toBe('a')
  })
})

describe('ranking', () => {
  const unit = (first: number, second: number, third: number) =>
    scores({ '1.1': first, '1.2': second, '2': third })

  it('shares a rank between equal totals when nothing tells them apart, and counts on from there', () => {
    const { lines, ties, complete } = rankingOf(
      plain,
      'official',
      new Map([
        ['a', unit(900, 900, 800)],
        ['b', unit(1000, 800, 800)],
        ['c', unit(1000, 1000, 500)],
        ['d', scores({ '1.1': 1000 })],
      ]),
    )
    expect(lines.map(({ unitId, rank, tiedWith }) => [unitId, rank, tiedWith])).toEqual([
      ['a', 1, ['b']],
      ['b', 1, ['a']],
      ['c', 3, []],
      ['d', null, []],
    ])
    expect(ties).toEqual([{ rank: 1, unitIds: ['a', 'b'] }])
    expect(complete).toBe(false)
    expect(lines[3]?.explained).toEqual([{ kind: 'missing', lines: ['1.2', '2'] }])
  })

  it('does not use a vote on other units', () => {
    const vote = { order: ['b', 'x'], votes: null, minutes: 'BB' }
    const tied = new Map([
      ['a', unit(900, 900, 800)],
      ['b', unit(1000, 800, 800)],
    ])
    expect(rankingOf(plain, 'official', tied, [vote]).ties).toHaveLength(1)
  })
})

describe('flags (scenario 19)', () => {
  const ranking = (...points: readonly number[]) =>
    rankingOf(
      rubricOf({ ...published('rb-15-2015') }),
      'official',
      new Map(points.map((each, index) => [`u${index + 1}`, scores({ '1': each })])),
    )

  it('proposes the top k, blocks the one after, and leaves a tie across the edge undecided', () => {
    const quota = { kind: 'count', count: 2 } as const
    expect(flagNominees(ranking(900, 800, 700, 600), quota, 4)).toEqual({
      ...{ limit: 2, members: 4, unranked: 0 },
      proposed: ['u1', 'u2'],
      undecided: [],
      blocked: [
        { unitId: 'u3', rank: 3 },
        { unitId: 'u4', rank: 4 },
      ],
    })
    expect(flagNominees(ranking(900, 800, 800, 600), quota, 4)).toMatchObject({
      proposed: ['u1'],
      undecided: ['u2', 'u3'],
      blocked: [{ unitId: 'u4' }],
    })
  })

  it('proposes nobody while somebody has no total yet, who may still come first', () => {
    const lines = [
      ...ranking(900, 800, 700).lines,
      { unitId: 'u4', rank: null, tiedWith: [] as string[] },
    ]
    expect(flagNominees({ lines }, { kind: 'count', count: 2 }, 4)).toEqual({
      ...{ limit: 2, members: 4, unranked: 1 },
      ...{ proposed: [], undecided: [], blocked: [] },
    })
  })

  it('nominates no more than k, and nobody but the top k', () => {
    const locked = board({
      stage: 'locked',
      members: ['u1', 'u2', 'u3'].map((unitId) => ({ unitId, crosserId: null })),
    })
    const nominate = (unitIds: readonly string[], points = [900, 800, 700], of = locked) =>
      decideNominateFlags({ rubric: plain, ranking: ranking(...points) }, { ...stamp, unitIds }, of)
    expect(nominate(['u1', 'u2'])).toMatchObject({
      refusal: { kind: 'TooManyFlags', limit: 1, nominated: 2, members: 3 },
    })
    expect(nominate(['u2'])).toMatchObject({
      refusal: { kind: 'FlagOutOfOrder', unitId: 'u2', rank: 2, undecided: false },
    })
    expect(nominate(['u1'], [900, 900, 700])).toMatchObject({
      refusal: { kind: 'FlagOutOfOrder', undecided: true },
    })
    expect(nominate(['u1'], [900, 800, 700], board())).toMatchObject({
      refusal: { kind: 'BoardStageForbids' },
    })
    const done = nominate(['u1'])
    expect(done.ok && evolveBoard(locked, done.value).nominated).toEqual(['u1'])
  })
})

describe('the steps of a board', () => {
  const open = (over: object = {}, context: object = {}) =>
    decideOpenBoard(
      {
        today,
        rubric: { ...plain, year: 2025 },
        status: 'issued',
        organiser: { id: 'province', path: '/vn/p/' },
        exists: false,
        ...context,
      },
      {
        ...stamp,
        boardId: 'board',
        clusterId: 'cluster',
        rubricId: 'rubric',
        title: 'Cụm 1',
        year: 2025,
        on: day('2025-12-01'),
        unitIds: ['a', 'b'],
        ...over,
      },
    )

  it('begin under an issued rubric of the year, once', () => {
    expect(open()).toMatchObject({ value: { board: { stage: 'self', version: 1 } } })
    const refused = [
      open({}, { status: 'draft' }),
      open({ year: 2024 }),
      open({}, { rubric: { ...plain, from: day('2026-01-01') } }),
      open({}, { exists: true }),
      open({ on: day('2026-11-22') }),
      open({ unitIds: [] }),
      open({ year: 2020 }),
    ].map((each) => (each.ok ? 'ok' : each.refusal))
    expect(refused).toMatchObject([
      { kind: 'RubricNotUsable', why: 'not-issued' },
      { kind: 'RubricNotUsable', why: 'other-year' },
      { kind: 'RubricNotUsable', why: 'not-in-force' },
      { kind: 'BoardExists' },
      { kind: 'DayInFuture' },
      { kind: 'InvalidInput', issues: [{ path: 'units', code: 'empty' }] },
      { kind: 'InvalidInput', issues: [{ path: 'year', code: 'year-out-of-range' }] },
    ])
  })

  it('let a member score another member, never itself', () => {
    const assign = (crossers: ScoreBoard['members'], of = board()) =>
      decideAssignCrossers({ ...stamp, crossers }, of)
    expect(
      assign([
        { unitId: 'a', crosserId: 'a' },
        { unitId: 'z', crosserId: 'y' },
      ]),
    ).toMatchObject({
      refusal: {
        issues: [
          { path: 'crossers.0.crosser', code: 'scores-itself' },
          { path: 'crossers.1.unit', code: 'unknown-id' },
          { path: 'crossers.1.crosser', code: 'unknown-id' },
        ],
      },
    })
    const done = assign([{ unitId: 'a', crosserId: 'b' }])
    expect(done.ok && evolveBoard(board(), done.value).members[0]).toEqual({
      unitId: 'a',
      crosserId: 'b',
    })
    expect(assign([{ unitId: 'a', crosserId: 'b' }], board({ stage: 'official' })).ok).toBe(false)
  })

  const full = new Map(['a', 'b', 'c'].map((id) => [id, scores({ '1.1': 0, '1.2': 0, '2': 0 })]))
  const move = (
    to: Stage,
    of: ScoreBoard,
    more: object = {},
    list: ReadonlyMap<string, Scores> = full,
  ) =>
    decideMoveStage(
      { ranking: rankingOf(plain, 'official', list) },
      { ...stamp, to, confirmation: null, reason: null, ...more },
      of,
    )

  it('go forward, and back only with a reason', () => {
    expect(move('cross', board()).ok).toBe(true)
    expect(move('self', board({ stage: 'cross' }))).toMatchObject({
      refusal: { issues: [{ path: 'reason' }] },
    })
    expect(move('self', board({ stage: 'cross' }), { reason: 'Nộp bổ sung' }).ok).toBe(true)
    expect(move('self', board()).ok).toBe(false)
  })

  it('lock only by the typed words, from the official step, with nothing missing; and never reopen', () => {
    const official = board({ stage: 'official' })
    const typedWords = { confirmation: ' KHÓA 2025 ' }
    expect(move('locked', official, { confirmation: 'khóa' })).toMatchObject({
      refusal: { kind: 'ConfirmationDiffers', phrase: 'KHÓA 2025' },
    })
    expect(move('locked', board(), typedWords)).toMatchObject({
      refusal: { kind: 'BoardStageForbids' },
    })
    const some = new Map([...full, ['c', scores({ '1.1': 0 })]])
    expect(move('locked', official, typedWords, some)).toMatchObject({
      refusal: { kind: 'BoardIncomplete', missing: 2, unitIds: ['c'] },
    })
    const done = move('locked', official, typedWords)
    if (!done.ok) throw new Error('not locked')
    const locked = evolveBoard(official, done.value)
    expect(move('official', locked, { reason: 'x' })).toMatchObject({
      refusal: { kind: 'BoardStageForbids', stage: 'locked' },
    })
  })

  it('take a vote on exactly the units that share a rank', () => {
    const locked = board({ stage: 'locked' })
    const ranking = rankingOf(plain, 'official', full)
    const resolve = (order: readonly string[], votes: readonly number[] | null, of = locked) =>
      decideResolveTie({ ranking }, { ...stamp, order, votes, minutes: 'BB 01' }, of)
    expect(resolve(['a', 'b'], null)).toMatchObject({ refusal: { kind: 'NotTied' } })
    expect(resolve(['a', 'b', 'c'], [3, 3, 1])).toMatchObject({
      refusal: { issues: [{ code: 'votes-differ' }] },
    })
    expect(resolve(['a', 'b', 'c'], null, board()).ok).toBe(false)
    const done = resolve(['b', 'c', 'a'], [3, 2, 1])
    if (!done.ok) throw new Error('not resolved')
    const { votes } = evolveBoard(locked, done.value)
    expect(rankingOf(plain, 'official', full, votes).lines.map(({ unitId }) => unitId)).toEqual([
      'b',
      'c',
      'a',
    ])
  })
})

describe('what is seen at each step', () => {
  const members = [
    { unitId: 'a', crosserId: 'b' },
    { unitId: 'b', crosserId: 'c' },
    { unitId: 'c', crosserId: null },
  ]
  const at = (stage: Stage) => board({ stage, members })
  const b = { runs: false, competes: false, units: new Set(['b']) }
  const seen = (stage: Stage) =>
    (['self', 'cross', 'official'] as const).map((column) =>
      ['a', 'b', 'c'].filter((unitId) => seesCell(at(stage), b, { unitId, column })).join(''),
    )

  it('a unit sees its own self-score, then what it crosses, then what it got, and all once locked', () => {
    expect(seen('self')).toEqual(['b', 'a', ''])
    expect(seen('cross')).toEqual(['ab', 'a', ''])
    expect(seen('official')).toEqual(['ab', 'ab', ''])
    expect(seen('locked')).toEqual(['abc', 'abc', 'abc'])
    expect([at('official'), at('locked')].map((of) => seesRanking(of, b))).toEqual([false, true])
  })

  it('a head that is scored itself sees no other self-score and no rank before its own column is closed', () => {
    const head = { runs: true, competes: true, units: new Set(['b']) }
    const sees = (stage: Stage) =>
      ['a', 'b', 'c'].filter((unitId) => seesCell(at(stage), head, { unitId, column: 'self' }))
    expect([sees('self'), sees('cross')]).toEqual([['b'], ['a', 'b', 'c']])
    expect(sightOf(at('self'), head, 'self')).toBe('own')
    expect((['self', 'cross'] as const).map((stage) => seesRanking(at(stage), head))).toEqual([
      false,
      true,
    ])
  })

  it('who runs the board sees all of it, and a stranger nothing at any step', () => {
    const runs = { runs: true, competes: false, units: new Set<string>() }
    const stranger = { runs: false, competes: false, units: new Set<string>() }
    expect(sightOf(at('self'), runs, 'official')).toBe('all')
    expect(seesCell(at('locked'), stranger, { unitId: 'a', column: 'official' })).toBe(false)
    expect(sightOf(at('locked'), stranger, 'official')).toBe('none')
    expect(sightOf(at('cross'), b, 'self')).toBe('own')
    expect(sightOf(at('locked'), b, 'self')).toBe('all')
    expect(seesRanking(at('locked'), stranger)).toBe(false)
  })

  it('each member of the board has its place in a column, scored or not', () => {
    expect([...scoresOfColumn(at('self'), [], 'self').keys()]).toEqual(['a', 'b', 'c'])
  })
})
