import type { AwardLevel } from '../awards/index.ts'
import type { Citation } from '../citations/index.ts'
import { dueDay } from '../eligibility/index.ts'
import { type Day, fixedHolidays, type Holidays, yearOf } from '../kernel/index.ts'
import { awardOf, type LawBook, type TimeLimitProvision, timeLimitFor } from '../law/index.ts'
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

/** Who appraises first: a commune what it may decide itself, a province all else, also what goes further up. */
const appraisedAt: Readonly<Record<AwardLevel, NonNullable<TimeLimitProvision['level']>>> = {
  base: 'commune',
  provincial: 'provincial',
  state: 'provincial',
}

/**
 * Hạn xử lý. The appraisal's clock starts on the day the complete dossier was received, the others with the status.
 * @param since the day of `statusSince` in Vietnam; the caller owns the clock and its zone
 * @param known days off beside weekends and the holidays of the solar calendar, and weekend days made up for them
 */
export function dueOn(
  book: LawBook,
  { status, receivedOn, award }: Pick<Proposal, 'status' | 'receivedOn' | 'award'>,
  since: Day,
  known: { readonly off: readonly Day[]; readonly madeUp: readonly Day[] } = {
    off: [],
    madeUp: [],
  },
): DueDate | null {
  if (!(status in clocked)) return null
  const step = clocked[status as keyof typeof clocked]
  const level = appraisedAt[awardOf(book, award)?.level ?? 'provincial']
  const limit = timeLimitFor(book, step, { award, level })
  if (limit === undefined) return null
  const start = status === 'in-appraisal' ? (receivedOn ?? since) : since
  const year = yearOf(start)
  const fixed = [year, year + 1].flatMap(fixedHolidays)
  const off = new Set([...fixed, ...known.off])
  const holidays: Holidays = Object.assign(off, { madeUp: new Set(known.madeUp) })
  return { day: dueDay(limit, start, holidays), cite: limit.cite }
}
