import { describe, expect, it } from 'vitest'
import { ratio } from '../kernel/index.ts'
import { bonusAmount } from './index.ts'

describe('a bonus', () => {
  it.each([
    [ratio(3, 10), 1_390_000, 420_000],
    [ratio(3, 10), 1_490_000, 450_000],
    [ratio(8, 10), 1_490_000, 1_200_000],
    [ratio(15, 100), 1_490_000, 230_000],
    [ratio(12, 1), 1_490_000, 17_880_000],
    [ratio(3, 10), 2_340_000, 710_000],
    [ratio(3, 10), 2_530_000, 760_000],
    [ratio(45, 100), 2_530_000, 1_140_000],
    [ratio(1, 1), 1_210_000, 1_210_000],
  ])('of %o times %i is %i đồng, rounded up to tens of thousands', (multiple, salary, amount) => {
    expect(bonusAmount(multiple, salary)).toBe(amount)
  })
  it('is exact where binary fractions are not', () => {
    /** 0.1 × 3 in floating point is a little more than 0.3 and would be rounded up one step too far. */
    expect(bonusAmount(ratio(3, 10), 100_000)).toBe(30_000)
  })
})
