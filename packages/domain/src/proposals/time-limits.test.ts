import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aProposal } from '../../fixtures/dossiers.ts'
import { smallLaw } from '../../fixtures/small-law.ts'
import { addDays, type Day, day, dayNumber } from '../kernel/index.ts'
import { addWorkingDays, dueOn } from './time-limits.ts'

const book = smallLaw(day('2026-11-21'))
const none: ReadonlySet<Day> = new Set()

describe('Working days', () => {
  it('count Monday to Friday from the next day: 20 from Tuesday 01/12/2026 end on 29/12/2026', () => {
    expect(addWorkingDays(day('2026-12-01'), 20, none)).toBe('2026-12-29')
  })

  it('skip the holidays given: 10 from 19/08/2025 over 1 and 2 September end on 04/09/2025', () => {
    const holidays = new Set([day('2025-09-01'), day('2025-09-02')])
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

describe('The day a dossier is due', () => {
  const due = (over: Parameters<typeof aProposal>[0], since: string) =>
    dueOn(book, aProposal(over), day(since))

  it('runs from the day the complete dossier was received, under its article', () => {
    expect(due({ status: 'in-appraisal', receivedOn: day('2026-12-01') }, '2026-12-03')).toEqual({
      day: '2026-12-29',
      cite: { instrument: 'small-law', article: '8', clause: '1' },
    })
  })

  it('runs from the status while the dossier waits to be received or to be decided', () => {
    expect(due({ status: 'submitted' }, '2026-11-12')).toMatchObject({ day: '2026-11-19' })
    expect(due({ status: 'passed' }, '2026-11-12')).toMatchObject({ day: '2026-12-12' })
  })

  it('is none where the law sets no clock', () => {
    for (const status of ['draft', 'returned', 'appraised', 'granted', 'withdrawn'] as const)
      expect(due({ status }, '2026-11-12')).toBeNull()
    const before = smallLaw(day('2019-12-31'))
    expect(dueOn(before, aProposal({ status: 'submitted' }), day('2019-12-31'))).toBeNull()
  })
})
