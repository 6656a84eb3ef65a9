import { describe, expect, it } from 'vitest'
import { daysIn, linesOf } from './days.ts'

describe('days typed by hand', () => {
  it('are read one by one and as ranges, in order, each once', () => {
    expect(daysIn('20/02/2026\n16/2/2026 - 18/02/2026, 17/02/2026')).toEqual({
      days: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-20'],
      wrong: [],
    })
  })

  it('that are none are told, and nothing is guessed', () => {
    expect(daysIn('30/02/2026\ntết\n18/02/2026 - 16/02/2026\n01/01/2026 - 31/12/2026')).toEqual({
      days: [],
      wrong: ['30/02/2026', 'tết', '18/02/2026 - 16/02/2026', '01/01/2026 - 31/12/2026'],
    })
  })

  it('come back as they are typed', () => {
    const text = '16/02/2026\n17/02/2026'
    expect(linesOf(daysIn(text).days)).toBe(text)
  })
})
