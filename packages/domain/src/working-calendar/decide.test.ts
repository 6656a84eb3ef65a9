import { describe, expect, it } from 'vitest'
import { aProposal } from '../../fixtures/dossiers.ts'
import { smallLaw } from '../../fixtures/small-law.ts'
import { day } from '../kernel/index.ts'
import { dueOn } from '../proposals/index.ts'
import type { SetWorkingCalendar, WorkingCalendar } from './calendar.ts'
import { daysKnown, decideSetWorkingCalendar } from './decide.ts'

/** Tết Bính Ngọ as a notice of that year might fix it, with a Saturday worked for a Friday. */
const tet: SetWorkingCalendar = {
  calendarId: 'c1',
  year: 2026,
  off: [day('2026-02-17'), day('2026-02-16'), day('2026-02-18')],
  madeUp: [day('2026-02-28')],
  document: ' Thông báo nghỉ Tết ',
  by: 'quantri',
  at: '2025-12-01T02:00:00Z',
}
const set = (over: Partial<SetWorkingCalendar> = {}, before: WorkingCalendar | null = null) =>
  decideSetWorkingCalendar({ ...tet, ...over }, before)
function kept(over: Partial<SetWorkingCalendar> = {}, before: WorkingCalendar | null = null) {
  const decided = set(over, before)
  if (!decided.ok) throw new Error(decided.refusal.kind)
  return decided.value.calendar
}

describe('The working calendar of a year', () => {
  it('keeps its days in order, the document, who set it and when', () => {
    expect(kept()).toEqual({
      id: 'c1',
      year: 2026,
      off: ['2026-02-16', '2026-02-17', '2026-02-18'],
      madeUp: ['2026-02-28'],
      document: 'Thông báo nghỉ Tết',
      setBy: 'quantri',
      setAt: '2025-12-01T02:00:00Z',
      version: 1,
    })
  })

  it('set again takes the place of the one before, under the same id', () => {
    const again = kept({ calendarId: 'c2', off: [], madeUp: [] }, kept())
    expect(again).toMatchObject({ id: 'c1', off: [], madeUp: [], version: 2 })
  })

  it.each([
    [{ year: 1999 }, 'year', 'year-out-of-range'],
    [{ year: 2101 }, 'year', 'year-out-of-range'],
    [{ off: [day('2025-12-31')] }, 'off.0', 'year-out-of-range'],
    [{ off: [day('2026-02-16'), day('2026-02-16')] }, 'off.1', 'duplicate'],
    [{ madeUp: [day('2027-01-02')] }, 'madeUp.0', 'year-out-of-range'],
    [{ off: [day('2026-02-28')] }, 'madeUp.0', 'duplicate'],
    [{ madeUp: [day('2026-02-27')] }, 'madeUp.0', 'unchanged'],
    [{ document: '  ' }, 'document', 'empty'],
  ])('with %o is told what is wrong, and where', (over, path, code) => {
    expect(set(over)).toMatchObject({ refusal: { kind: 'InvalidInput', issues: [{ path, code }] } })
  })

  it('moves the day on which a dossier is due: later for days off, earlier for days made up', () => {
    const due = (calendars: readonly WorkingCalendar[]) =>
      dueOn(
        smallLaw(day('2026-11-21')),
        aProposal({ status: 'submitted' }),
        day('2026-02-12'),
        daysKnown(calendars),
      )?.day
    expect(due([])).toBe('2026-02-19')
    expect(due([kept({ madeUp: [] })])).toBe('2026-02-24')
    expect(due([kept({ madeUp: [day('2026-02-21')] })])).toBe('2026-02-23')
  })
})
