import { describe, expect, test } from 'vitest'
import { longestPaper, packPaper, readPaper } from './paper.ts'

const units = Array.from({ length: 19 }, (_, index) => `unit-${index}`)

describe('a paper of a conference', () => {
  test('says after unpacking what was ticked, in the order of the paper', () => {
    for (const ticks of [[], ['unit-0'], ['unit-7', 'unit-8'], ['unit-18', 'unit-3'], units])
      expect(readPaper(units, packPaper(units, ticks))).toEqual(
        units.filter((unit) => ticks.includes(unit)),
      )
  })

  test('has one length, so that nothing of it shows through the seal', () => {
    const lengths = [[], ['unit-1'], units].map((ticks) => packPaper(units, ticks).length)
    expect(new Set(lengths)).toEqual(new Set([longestPaper / 8]))
  })

  test('takes no unit that does not stand on it', () => {
    expect(() => packPaper(units, ['unit-19'])).toThrow(/not on the paper/)
  })
})
