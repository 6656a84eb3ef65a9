import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDecimals, compareDecimals, decimal, parseDecimal, percentOf } from './index.ts'

const read = (text: string) => {
  const parsed = parseDecimal(text)
  return parsed.ok ? parsed.value : null
}

describe('An exact decimal', () => {
  it('has one text, whatever idle zeros or sign it was written with', () => {
    expect(['005.160', '5.16', '-0', '0.000', '12600.0', '-0.50'].map(read)).toEqual([
      '5.16',
      '5.16',
      '0',
      '0',
      '12600',
      '-0.5',
    ])
  })

  it('is nothing else: no grouping, no comma, no exponent, no blank', () => {
    for (const text of ['', ' 5', '5,16', '1.234.567', '1e3', '.5', '5.', '+5', '0x1', '1.1234567'])
      expect(read(text), text).toBeNull()
    expect(() => decimal('5,16')).toThrow('not a decimal: 5,16')
  })

  it('adds without the error of floating numbers', () => {
    expect(addDecimals(decimal('0.1'), decimal('0.2'))).toBe('0.3')
    expect(addDecimals(decimal('5.16'), decimal('-6'))).toBe('-0.84')
  })

  it('compares by size, not as text', () => {
    expect(compareDecimals(decimal('9'), decimal('10'))).toBe(-1)
    expect(compareDecimals(decimal('-9'), decimal('-10'))).toBe(1)
    expect(compareDecimals(decimal('5.0'), decimal('5'))).toBe(0)
  })

  it('gives a share to the hundredth of a percent, and none of nothing', () => {
    // CL-04: 91 of the 272 workers sent abroad were from Tam Nông.
    expect(percentOf(decimal('91'), decimal('272'))).toBe('33.46')
    expect(percentOf(decimal('1'), decimal('0'))).toBeNull()
    expect(percentOf(decimal('0'), decimal('5'))).toBe('0')
    expect(percentOf(decimal('-1'), decimal('8'))).toBe('-12.5')
    expect(percentOf(decimal('1'), decimal('800'))).toBe('0.13')
  })

  it('reads back what it writes, for any number', () => {
    const any = fc
      .tuple(fc.bigInt(-(10n ** 14n), 10n ** 14n), fc.integer({ min: 0, max: 999_999 }))
      .map(([whole, rest]) => `${whole}.${String(rest).padStart(6, '0')}`)
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [x, y] = [decimal(a), decimal(b)]
        expect(read(x)).toBe(x)
        expect(addDecimals(x, y)).toBe(addDecimals(y, x))
        expect(compareDecimals(x, y)).toBe(-compareDecimals(y, x) + 0)
      }),
    )
  })
})
