import { describe, expect, it } from 'vitest'
import { type DraftRow, newRow } from './draft.ts'
import { ancestorsOf, unfolded } from './use-folding.ts'

const rows: readonly DraftRow[] = [0, 1, 2, 2, 1, 0].map((depth, at) => ({
  ...newRow(depth),
  id: `r${at}`,
}))
const seen = (...folded: string[]) => {
  const { seen: left, hidden } = unfolded(rows, new Set(folded))
  return { left: left.map(({ id }) => id), hidden: Object.fromEntries(hidden) }
}

describe('folding groups', () => {
  it('hides all that stands beneath, and says how much', () => {
    expect(seen('r1')).toEqual({ left: ['r0', 'r1', 'r4', 'r5'], hidden: { r1: 2 } })
    expect(seen('r0')).toEqual({ left: ['r0', 'r5'], hidden: { r0: 4 } })
  })

  it('counts lines under the outer of two folded groups, and nothing of a line without any beneath', () => {
    expect(seen('r0', 'r1')).toEqual({ left: ['r0', 'r5'], hidden: { r0: 4 } })
    expect(seen('r5').hidden).toEqual({})
  })

  it('knows the groups that a row stands in, from the inside out', () => {
    expect([3, 4, 5].map((at) => ancestorsOf(rows, at))).toEqual([['r1', 'r0'], ['r0'], []])
  })
})
