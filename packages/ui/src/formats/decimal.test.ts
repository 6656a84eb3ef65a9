import { describe, expect, it } from 'vitest'
import { formatHundredths, readDecimal } from './decimal.ts'

const read = (typed: string) => {
  const answer = readDecimal(typed)
  return answer.kind === 'number'
    ? answer.hundredths
    : answer.kind === 'nothing'
      ? null
      : answer.fault
}

describe('a number as people type it', () => {
  it.each([
    ['8,5', 850],
    ['8.5', 850],
    ['88,25', 8825],
    [' 8,50 ', 850],
    ['8', 800],
    ['8,', 800],
    [',5', 50],
    ['-2,5', -250],
    ['−2,5', -250],
    ['0', 0],
    ['-0', 0],
    ['1.234,5', 123_450],
    ['1,234.5', 123_450],
    ['1 234', 123_400],
    ['1.234.567', 123_456_700],
    ['1234', 123_400],
  ])('reads %s', (typed, expected) => expect(read(typed)).toBe(expected))

  it('knows nothing from zero', () => {
    expect(read('')).toBeNull()
    expect(read('   ')).toBeNull()
  })

  it.each([
    ['8,125', 'twoWays'],
    ['0,1255', 'tooFine'],
    ['1.234', 'twoWays'],
    ['8;5', 'unreadable'],
    ['tám', 'unreadable'],
    ['8.5.', 'unreadable'],
    ['1.234.5', 'unreadable'],
    ['1.234.567.', 'unreadable'],
    ['-', 'unreadable'],
    [',', 'unreadable'],
    ['99999999999999999', 'unreadable'],
  ])('does not guess at %s', (typed, expected) => expect(read(typed)).toBe(expected))

  it('writes what it reads, in the marks of the language', () => {
    expect(formatHundredths(8825)).toBe('88,25')
    expect(formatHundredths(8850, 'en')).toBe('88.5')
    expect(formatHundredths(-50)).toBe('-0,5')
    expect(formatHundredths(0)).toBe('0')
    expect(formatHundredths(null)).toBe('')
    for (const size of [0, 1, 9, 10, 99, 100, 101, 8825, 123_456_700])
      expect(read(formatHundredths(size))).toBe(size)
  })
})
