import type { Citation } from '../citations/index.ts'
import { addDays, type Day, dayNumber } from '../kernel/index.ts'
import { type LawBook, timeLimits } from '../law/index.ts'
import type { Proposal, ProposalStatus } from './proposal.ts'

/** Hạn của bước đang chờ, và điều luật đặt ra hạn đó. */
export interface DueDate {
  readonly day: Day
  readonly cite: Citation
}

/** The step that the law puts a clock on, by the status in which a dossier waits for it. */
const clocked = {
  submitted: 'return-incomplete',
  'in-appraisal': 'appraisal',
  passed: 'decision',
} as const satisfies Partial<Record<ProposalStatus, string>>

/** 1900-01-01, day number 0, was a Monday. */
const isWeekend = (on: Day): boolean => dayNumber(on) % 7 >= 5

/** Cộng ngày làm việc: Monday to Friday, without the holidays given; counting begins on the next day. */
export function addWorkingDays(from: Day, days: number, holidays: ReadonlySet<Day>): Day {
  let at = from
  for (let left = days; left > 0; ) {
    at = addDays(at, 1)
    if (!isWeekend(at) && !holidays.has(at)) left--
  }
  return at
}

/**
 * Hạn xử lý. The appraisal's clock starts on the day the complete dossier was received, the others with the status.
 * @param since the day of `statusSince` in Vietnam; the caller owns the clock and its zone
 */
export function dueOn(
  book: LawBook,
  { status, receivedOn }: Pick<Proposal, 'status' | 'receivedOn'>,
  since: Day,
  holidays: ReadonlySet<Day> = new Set(),
): DueDate | null {
  if (!(status in clocked)) return null
  const step = clocked[status as keyof typeof clocked]
  const limit = timeLimits(book).find((provision) => provision.step === step)
  if (limit === undefined) return null
  const start = status === 'in-appraisal' ? (receivedOn ?? since) : since
  const day =
    limit.unit === 'day' ? addDays(start, limit.days) : addWorkingDays(start, limit.days, holidays)
  return { day, cite: limit.cite }
}
