import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addWorkingDays, type Day, day, dayNumber, fixedHolidays } from './index.ts'

const none: ReadonlySet<Day> = new Set()

describe('Working days', () => {
  it('count Monday to Friday from the next day: 20 from Tuesday 01/12/2026 end on 29/12/2026', () => {
    expect(addWorkingDays(day('2026-12-01'), 20, none)).toBe('2026-12-29')
  })

  it('skip the holidays given: 10 from 19/08/2025 over 1 and 2 September end on 04/09/2025', () => {
    const holidays = new Set([day('2025-09-01'), ...fixedHolidays(2025)])
    expect(addWorkingDays(day('2025-08-19'), 10, holidays)).toBe('2025-09-04')
    expect(addWorkingDays(day('2025-08-19'), 10, none)).toBe('2025-09-02')
  })

  it('agree with counting every day one by one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 60 }),
        (offset, days) => {
          const from = addDays(day('2020-01-01'), offset)
          const until = addWorkingDays(from, days, none)
          let counted = 0
          for (let at = addDays(from, 1); at <= until; at = addDays(at, 1)) {
            // An oracle of another kind: 06/01/2020 was a Monday.
            const weekday = (dayNumber(at) - dayNumber(day('2020-01-06'))) % 7
            if ([0, 1, 2, 3, 4].includes((weekday + 7) % 7)) counted++
          }
          expect(counted).toBe(days)
        },
      ),
    )
  })
})
