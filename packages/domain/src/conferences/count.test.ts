import { describe, expect, it } from 'vitest'
import { countOf, elected, tieResolved } from './count.ts'

const [a, b, c] = ['hoai-an', 'tay-son', 'an-lao']
const units = [a, b, c]
/** Papers written short: which units each of them ticks. */
const counted = (members: number, ...papers: readonly (readonly string[])[]) =>
  countOf(papers, units, members)
const yes = (count: ReturnType<typeof countOf>) => count.options.map((option) => option.yes)

describe('A count of a conference', () => {
  it('is over all members, and three of four carry where two do not', () => {
    const count = counted(4, [a, b], [a, b], [a], [])
    expect(yes(count)).toEqual([3, 2, 0])
    expect(count.options.map(({ passed }) => passed)).toEqual([true, false, false])
    expect(count).toMatchObject({ blank: 1, notCast: 0, members: 4 })
    expect(count.options[0]).toMatchObject({ yesNeeded: 3, no: 0, blank: 1 })
  })

  it('counts who stayed away in the total: two of two papers of five members carry nobody', () => {
    const count = counted(5, [a], [a])
    expect(count).toMatchObject({ notCast: 3, members: 5 })
    expect(count.options[0]).toMatchObject({ yes: 2, yesNeeded: 3, passed: false })
  })

  it('depends on the papers alone and not on their order', () => {
    const papers = [[a], [b, c], [], [a, b], [c]]
    expect(counted(6, ...papers)).toEqual(counted(6, ...papers.toReversed()))
  })
})

describe('Who is elected', () => {
  it('as head: the one with a majority of all members and more votes than anybody else', () => {
    expect(elected(counted(4, [a], [a], [a], [b]), 1)).toEqual([a])
    expect(elected(counted(4, [a], [a], [b], [b]), 1)).toEqual([])
    expect(elected(counted(4, [a], [a]), 1)).toEqual([])
    // Only a careless paper ticks two; with equal votes nobody is elected even then.
    expect(elected(counted(3, [a, b], [a, b], [a, b]), 1)).toEqual([])
  })

  it('as deputies, or as several heads: in the order of their votes, as many as there are seats', () => {
    const count = counted(4, [a, b], [a, b], [b, a], [b])
    expect(elected(count, 2)).toEqual([b, a])
    expect(elected(count, 1)).toEqual([b])
  })

  it('as deputies: where the last seat is shared by equal votes, nobody takes it', () => {
    const count = counted(3, [a, b, c], [a, b, c], [a])
    expect(elected(count, 3)).toEqual([a, b, c])
    expect(elected(count, 2)).toEqual([a])
    expect(elected(counted(3, [a, b], [a, b]), 1)).toEqual([])
  })
})

describe('A tie settled by the vote', () => {
  const line = (unitId: string, rank: number) => ({ unitId, rank, hundredths: 9000 })
  const shared = [line(a, 1), line(b, 1), line(c, 1), line('vinh-thanh', 4)]
  const ranks = (lines: readonly { readonly unitId: string; readonly rank: number }[]) =>
    lines.map(({ unitId, rank }) => [unitId, rank])

  it('puts more votes first and leaves the other ranks as they are', () => {
    const count = counted(4, [b], [b], [a], [b])
    expect(ranks([...tieResolved(shared, 1, count)])).toEqual([
      [b, 1],
      [a, 2],
      [c, 3],
      ['vinh-thanh', 4],
    ])
  })

  it('goes on sharing a rank between equal votes, with no place given twice', () => {
    const count = counted(4, [b], [b], [a], [c])
    expect(ranks([...tieResolved(shared, 1, count)])).toEqual([
      [b, 1],
      [a, 2],
      [c, 2],
      ['vinh-thanh', 4],
    ])
  })
})
