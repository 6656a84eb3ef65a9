import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ballotCheck, quotaCheck } from '../eligibility/index.ts'
import { ceilShare, compareRatios, day, floorShare, ratio, roundShare } from '../kernel/index.ts'
import { bonusAmount, lawOn } from '../law/index.ts'
import { sampleLaw } from './sample-law.ts'

const book = lawOn(sampleLaw, day('2024-12-20'))
const fighter = 'emulation-fighter.base'
const share = fc
  .record({ whole: fc.integer({ min: 1, max: 1000 }), part: fc.nat(1000) })
  .map(({ whole, part }) => ratio(Math.min(part, whole), whole))
const people = fc.nat(5000)

describe('a ballot', () => {
  const passed = (members: number, yes: number, yesInWriting: number) =>
    ballotCheck(book, fighter, { members, yes, yesInWriting })?.passed
  it('is only helped by one more yes', () => {
    fc.assert(
      fc.property(people, people, (members, yes) => {
        if (passed(members, yes, 0)) expect(passed(members, yes + 1, 0)).toBe(true)
      }),
    )
  })
  it('depends only on the counts, not on how the yes was given', () => {
    fc.assert(
      fc.property(people, people, people, (members, yes, written) => {
        expect(passed(members, yes, written)).toBe(passed(members, yes + written, 0))
      }),
    )
  })
  it('is only harder with one more member', () => {
    fc.assert(
      fc.property(people, people, (members, yes) => {
        if (members > 0 && !passed(members, yes, 0)) expect(passed(members + 1, yes, 0)).toBe(false)
      }),
    )
  })
})

describe('a quota', () => {
  it('is never exceeded, and one more than the limit always exceeds it', () => {
    fc.assert(
      fc.property(people, (base) => {
        const limit = quotaCheck(book, fighter, { base, proposed: 0 })?.limit ?? Number.NaN
        expect(limit * 100).toBeLessThanOrEqual(base * 15)
        expect((limit + 1) * 100).toBeGreaterThan(base * 15)
        expect(quotaCheck(book, fighter, { base, proposed: limit })?.within).toBe(true)
        expect(quotaCheck(book, fighter, { base, proposed: limit + 1 })?.within).toBe(false)
      }),
    )
  })
  it('of parts never adds up to more than the quota of the whole', () => {
    fc.assert(
      fc.property(fc.array(people, { maxLength: 6 }), (parts) => {
        const limit = (base: number) => quotaCheck(book, fighter, { base, proposed: 0 })?.limit ?? 0
        const whole = parts.reduce((sum, part) => sum + part, 0)
        expect(parts.reduce((sum, part) => sum + limit(part), 0)).toBeLessThanOrEqual(limit(whole))
      }),
    )
  })
})

describe('shares', () => {
  it('are exact: floor, half-up and ceiling agree with the ratio itself', () => {
    fc.assert(
      fc.property(share, people, (of, base) => {
        const [low, near, high] = [floorShare(of, base), roundShare(of, base), ceilShare(of, base)]
        expect(compareRatios(ratio(low, 1), ratio(of.part * base, of.whole))).not.toBe(1)
        expect(compareRatios(ratio(high, 1), ratio(of.part * base, of.whole))).not.toBe(-1)
        expect(high - low).toBeLessThanOrEqual(1)
        expect(near === low || near === high).toBe(true)
      }),
    )
  })
})

describe('a bonus', () => {
  it('is a whole number of ten thousands, at least the product and less than ten thousand above it', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 5_000_000 }), (multiple, salary) => {
        const amount = bonusAmount(multiple, salary)
        const product = (multiple.part * salary) / multiple.whole
        expect(amount % 10_000).toBe(0)
        expect(amount).toBeGreaterThanOrEqual(Math.floor(product))
        expect(amount).toBeLessThan(product + 10_000)
      }),
    )
  })
})
