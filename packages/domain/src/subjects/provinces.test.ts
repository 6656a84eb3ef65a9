import { describe, expect, it } from 'vitest'
import { addDays, day } from '../kernel/index.ts'
import { provinceOn, provinces } from './index.ts'

const standing = (on: string) =>
  provinces.filter(({ from, until }) => from <= day(on) && (until === null || day(on) <= until))

describe('provinces by code and day', () => {
  it('were 63 until the last day before the merger, and are 34 from it on', () => {
    expect(standing('2025-06-30')).toHaveLength(63)
    expect(standing('2025-07-01')).toHaveLength(34)
    expect(standing('2026-11-21')).toHaveLength(34)
  })
  it('each stand under one code on any day', () => {
    for (const on of ['2010-01-01', '2025-06-30', '2025-07-01', '2026-04-29', '2026-04-30']) {
      const codes = standing(on).map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })
  it('were each made from units of the day before, and every one of those went somewhere', () => {
    const merged = standing('2025-07-01')
    const went = merged.flatMap(({ madeFrom }) => madeFrom)
    expect([...went].sort()).toEqual(
      standing('2025-06-30')
        .map(({ code }) => code)
        .sort(),
    )
  })
  it.each(['15', '24', '44', '52', '80', '82', '91'])(
    'with code %s mean another unit since the merger',
    (code) => {
      const then = provinceOn(code, day('2025-06-30'))
      const now = provinceOn(code, day('2025-07-01'))
      expect(then?.name).toBeDefined()
      expect(now?.name).not.toBe(then?.name)
    },
  )
  it('leave no day out between the old and the new', () => {
    const ends = new Set(provinces.flatMap(({ until }) => (until === null ? [] : [until])))
    for (const end of ends)
      expect(provinces.some(({ from }) => from === addDays(end, 1))).toBe(true)
  })
  it('have no unit for a code that is gone', () => {
    expect(provinceOn('02', day('2025-07-01'))).toBeUndefined()
  })
})
