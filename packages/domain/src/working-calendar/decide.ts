import { type InputIssue, type InvalidInput, invalidInput } from '../access/index.ts'
import { type Day, isWeekend, ok, type Result, refuse, yearOf } from '../kernel/index.ts'
import type { SetWorkingCalendar, WorkingCalendar, WorkingCalendarSet } from './calendar.ts'

const firstYear = 2000
const lastYear = 2100

const issuesOfDays = (
  field: 'off' | 'madeUp',
  days: readonly Day[],
  year: number,
): readonly InputIssue[] =>
  days.flatMap((each, index): readonly InputIssue[] => {
    const path = `${field}.${index}`
    if (yearOf(each) !== year) return [{ path, code: 'year-out-of-range' }]
    return days.indexOf(each) < index ? [{ path, code: 'duplicate' }] : []
  })

function issuesOf({ year, off, madeUp, document }: SetWorkingCalendar): readonly InputIssue[] {
  if (year < firstYear || year > lastYear) return [{ path: 'year', code: 'year-out-of-range' }]
  return [
    ...issuesOfDays('off', off, year),
    ...issuesOfDays('madeUp', madeUp, year),
    ...madeUp.flatMap((each, index): readonly InputIssue[] => {
      const path = `madeUp.${index}`
      if (off.includes(each)) return [{ path, code: 'duplicate' }]
      // A day from Monday to Friday is one of work already.
      return isWeekend(each) ? [] : [{ path, code: 'unchanged' }]
    }),
    ...(document.trim() === '' ? [{ path: 'document', code: 'empty' } as const] : []),
  ]
}

/** Đặt lịch làm việc của một năm: days of that year, each once, on the ground of a named document. */
export function decideSetWorkingCalendar(
  command: SetWorkingCalendar,
  before: WorkingCalendar | null,
): Result<WorkingCalendarSet, InvalidInput> {
  const issues = issuesOf(command)
  if (issues.length > 0) return refuse(invalidInput(issues))
  const { calendarId, year, document, by, at } = command
  const calendar: WorkingCalendar = {
    id: before?.id ?? calendarId,
    year,
    off: [...command.off].sort(),
    madeUp: [...command.madeUp].sort(),
    document: document.trim(),
    setBy: by,
    setAt: at,
    version: (before?.version ?? 0) + 1,
  }
  return ok({ kind: 'WorkingCalendarSet', calendar, by, at })
}

/** Ngày nghỉ và ngày làm bù của mọi năm đã đặt, as the time limits ask for them. */
export const daysKnown = (
  calendars: readonly Pick<WorkingCalendar, 'off' | 'madeUp'>[],
): Pick<WorkingCalendar, 'off' | 'madeUp'> => ({
  off: calendars.flatMap(({ off }) => off),
  madeUp: calendars.flatMap(({ madeUp }) => madeUp),
})
