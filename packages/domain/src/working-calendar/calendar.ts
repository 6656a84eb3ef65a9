import type { AccountId, Instant, Stamp } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'

/** Lịch làm việc của một năm: what no calendar computes, because it is decided from year to year. */
export interface WorkingCalendar {
  readonly id: string
  readonly year: number
  /** Tết, days off in lieu and others on which nobody works, beside weekends and the holidays of the solar calendar. */
  readonly off: readonly Day[]
  /** Saturdays and Sundays on which the work of a day off is made up. */
  readonly madeUp: readonly Day[]
  /** Văn bản quy định. */
  readonly document: string
  readonly setBy: AccountId
  readonly setAt: Instant
  readonly version: number
}

/** Đặt lịch làm việc của một năm, in place of the one before. */
export interface SetWorkingCalendar extends Stamp {
  readonly calendarId: string
  readonly year: number
  readonly off: readonly Day[]
  readonly madeUp: readonly Day[]
  readonly document: string
}

/** Đã đặt lịch làm việc. */
export interface WorkingCalendarSet extends Stamp {
  readonly kind: 'WorkingCalendarSet'
  readonly calendar: WorkingCalendar
}
