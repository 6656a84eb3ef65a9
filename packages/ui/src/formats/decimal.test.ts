import { describe, expect, it } from 'vitest'
import { formatHundredths, readDecimal, readFigure } from './decimal.ts'

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
    ['0,125', 'tooFine'],
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

describe('a figure as people type it', () => {
  const figure = (typed: string) => {
    const answer = readFigure(typed)
    return answer.kind === 'number' ? answer.text : answer.kind === 'nothing' ? null : answer.fault
  }

  it.each([
    ['118,3', '118.3'],
    ['1.234,5', '1234.5'],
    ['1.234.567,125', '1234567.125'],
    ['0,000001', '0.000001'],
    ['0,125', '0.125'],
    ['8,1250', '8.125'],
    ['-0,0', '0'],
    ['-0,125', '-0.125'],
    [',5', '0.5'],
    ['007', '7'],
    ['123456789012345', '123456789012345'],
  ])('reads %s exactly', (typed, expected) => expect(figure(typed)).toBe(expected))

  it.each([
    ['0,0000001', 'tooFine'],
    ['1234567890123456', 'unreadable'],
    ['8,125', 'twoWays'],
    ['118,3 %', 'unreadable'],
    ['12 người', 'unreadable'],
  ])('does not guess at %s', (typed, expected) => expect(figure(typed)).toBe(expected))

  it('knows nothing from zero', () => {
    expect([figure(''), figure(' '), figure('0')]).toEqual([null, null, '0'])
  })
})
