import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRubric, formatPoints, parsePoints, type Rubric, shareOf } from '../rubrics/index.ts'
import { type Entry, flagNominees, rankingOf, type Scores, totalsOf } from './index.ts'

const lines = ['1', '2', '3'] as const
const { rubric, issues } = checkRubric({
  title: 'Bảng điểm',
  unitType: 'Xã',
  total: 30,
  caps: { self: 28, official: 33 },
  criteria: lines.map((number) => ({ number, text: `Tiêu chí ${number}`, max: 10 })),
  bonus: { cap: 3, lines: [{ number: 'T', text: 'Thưởng', max: 5 }] },
  deductions: { cap: 4, lines: [{ number: 'P', text: 'Trừ', max: 6 }] },
  bands: [
    { key: 'a', label: 'A', from: 20, to: 33 },
    { key: 'b', label: 'B', from: 0, to: 20, toIncluded: false },
  ],
  tieBreak: [
    { text: 'Tiêu chí 1', by: 'points', criteria: ['1'] },
    { text: 'Bỏ phiếu', by: 'vote' },
  ],
})

const entry = (points: number | null): Entry => ({ points, part: null, whole: null, met: null })
const pointsUpTo = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { freq: 8 })
const scored: fc.Arbitrary<Scores> = fc
  .record({
    '1': pointsUpTo(1000),
    '2': pointsUpTo(1000),
    '3': pointsUpTo(1000),
    T: pointsUpTo(500),
    P: pointsUpTo(600),
  })
  .map((given) => new Map(Object.entries(given).map(([key, value]) => [key, entry(value)])))
/** Few values, so that ties are common. */
const tied: fc.Arbitrary<Scores> = fc
  .tuple(...lines.map(() => fc.constantFrom(0, 500, 1000)))
  .map(
    (given) =>
      new Map([
        ...lines.map((key, index) => [key, entry(given[index] ?? 0)] as const),
        ['T', entry(0)] as const,
      ]),
  )
const board = fc
  .array(tied, { minLength: 1, maxLength: 9 })
  .map((list) => list.map((scores, index) => [`u${index}`, scores] as const))

const rank = (of: Rubric, list: readonly (readonly [string, Scores])[]) =>
  rankingOf(of, 'official', new Map(list))

describe('Whatever is scored', () => {
  it('the rubric of these properties is one that may be issued', () => {
    expect(issues).toEqual([])
  })

  it('a total is there exactly when nothing is missing, and lies within the cap', () => {
    fc.assert(
      fc.property(scored, (scores) => {
        const { total, missing, base, bonus, deduction } = totalsOf(rubric, 'official', scores)
        expect(total === null).toBe(missing.length > 0)
        if (total === null) return
        expect(total).toBe(Math.min(3300, Math.max(0, base + bonus - deduction)))
        expect([bonus <= 300, deduction <= 400]).toEqual([true, true])
      }),
    )
  })

  it('the self-score never counts for more than its cap', () => {
    fc.assert(
      fc.property(scored, (scores) => {
        expect(totalsOf(rubric, 'self', scores).total ?? 0).toBeLessThanOrEqual(2800)
      }),
    )
  })

  it('a ranking does not depend on the order in which the members come', () => {
    fc.assert(
      fc.property(board, fc.nat(), (list, turn) => {
        const cut = turn % list.length
        const turned = [...list.slice(cut), ...list.slice(0, cut)].reverse()
        const ranks = (from: typeof list) =>
          new Map(rank(rubric, from).lines.map(({ unitId, rank: place }) => [unitId, place]))
        const [one, other] = [ranks(list), ranks(turned)]
        for (const [unitId] of list) expect(other.get(unitId)).toBe(one.get(unitId))
      }),
    )
  })

  it('nobody stands before one with more points, ranks have no hole, and a tie is told by both', () => {
    fc.assert(
      fc.property(board, (list) => {
        const { lines: ranked } = rank(rubric, list)
        ranked.forEach(({ total, rank: place, tiedWith }, index) => {
          const before = ranked.slice(0, index)
          for (const each of before) expect(each.total ?? 0).toBeGreaterThanOrEqual(total ?? 0)
          expect(place).toBe(before.filter((each) => !tiedWith.includes(each.unitId)).length + 1)
          for (const other of tiedWith)
            expect(ranked.find(({ unitId }) => unitId === other)?.rank).toBe(place)
        })
      }),
    )
  })

  it('every ranked unit is within the flags, past them, or tied across their edge, and only one of these', () => {
    fc.assert(
      fc.property(board, fc.nat({ max: 5 }), (list, count) => {
        const ranking = rank(rubric, list)
        const { proposed, blocked, undecided, limit } = flagNominees(
          ranking,
          { kind: 'count', count },
          list.length,
        )
        const all = [...proposed, ...undecided, ...blocked.map(({ unitId }) => unitId)]
        expect(all.sort()).toEqual(list.map(([unitId]) => unitId).sort())
        expect(proposed.length).toBeLessThanOrEqual(limit)
      }),
    )
  })
})

describe('Whatever is written', () => {
  it('points are read back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (points) => {
        expect(parsePoints(formatPoints(points))).toBe(points)
        expect(parsePoints(formatPoints(points).replace('.', ','))).toBe(points)
      }),
    )
  })

  it('a ratio gives nothing for none, all for all, and never more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 2_000_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (most, whole, share) => {
          const part = Math.floor(whole * share)
          const points = shareOf(most, part, whole)
          expect([shareOf(most, 0, whole), shareOf(most, whole, whole)]).toEqual([0, most])
          expect(points >= 0 && points <= most).toBe(true)
          expect(points - shareOf(most, part, whole, 'down')).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  it('any JSON is checked without a fault of ours', () => {
    const key = fc.constantFrom(
      'title',
      'criteria',
      'children',
      'max',
      'bands',
      'method',
      'is',
      'number',
      'flags',
      'bonus',
      'lines',
      'key',
      'from',
      'to',
      'at',
      'step',
    )
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.constantFrom('ratio', 'sample', 'bands', 1, 0, '8,5', -1, null),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
      ),
    }))
    fc.assert(
      fc.property(tree, (document) => {
        for (const { path } of checkRubric(document).issues) expect(typeof path).toBe('string')
      }),
      { numRuns: 500 },
    )
  })
})
