import type { AwardId } from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import {
  addDays,
  addWorkingDays,
  type Day,
  day,
  type Holidays,
  isWorkingDay,
} from '../kernel/index.ts'
import {
  type FilingProvision,
  filingOf,
  type LawBook,
  type PublicNoticeProvision,
  provisionsOf,
  type SimplifiedCase,
  type TimeLimitProvision,
  timeLimitFor,
} from '../law/index.ts'

/**
 * Ngày hết hạn, of a limit that runs from a day. A limit whose first day counts begins on the first working day
 * that is not before it.
 */
export function dueDay(
  { days, unit, firstDayCounts }: Pick<TimeLimitProvision, 'days' | 'unit' | 'firstDayCounts'>,
  from: Day,
  holidays: Holidays,
): Day {
  if (unit === 'day') return addDays(from, firstDayCounts === true ? days - 1 : days)
  const counted = firstDayCounts === true && isWorkingDay(from, holidays)
  return addWorkingDays(from, counted ? days - 1 : days, holidays)
}

/** Hạn của một bước, theo điều nào. */
export interface DueAnswer {
  readonly day: Day
  readonly limit: TimeLimitProvision
  readonly cite: Citation
  readonly provenance: Provenance
}

/** Hạn của một bước: undefined when the law of the day sets no limit for it. */
export function dueCheck(
  book: LawBook,
  asked: {
    readonly step: TimeLimitProvision['step']
    readonly from: Day
    readonly award?: AwardId
    readonly level?: TimeLimitProvision['level']
  },
  holidays: Holidays,
): DueAnswer | undefined {
  const limit = timeLimitFor(book, asked.step, asked)
  if (limit === undefined) return undefined
  const { cite, provenance } = limit
  return { day: dueDay(limit, asked.from, holidays), limit, cite, provenance }
}

/** Thời gian công khai lấy ý kiến Nhân dân. */
export interface NoticeWindow {
  readonly by: PublicNoticeProvision['by']
  readonly before: PublicNoticeProvision['before']
  readonly from: Day
  /** The last day of the notice; null when the law sets no length. */
  readonly until: Day | null
  readonly cites: readonly Citation[]
  readonly provenance: Provenance
}

/**
 * Các lần công khai mà danh hiệu, hình thức này phải qua; empty where the law asks for none, or excepts the case.
 * @param from the day of posting
 */
export function noticeWindows(
  book: LawBook,
  award: AwardId,
  from: Day,
  holidays: Holidays,
  cases: readonly SimplifiedCase[] = [],
): readonly NoticeWindow[] {
  return provisionsOf(book, 'public-notice').flatMap((notice) => {
    const spared = notice.except.some((each) => cases.includes(each))
    if (spared || !notice.awards.includes(award)) return []
    const level = notice.by === 'central' ? { level: 'central' as const } : {}
    const limit = timeLimitFor(book, 'public-notice', { award, ...level })
    const { by, before, cite, provenance } = notice
    return [
      {
        by,
        before,
        from,
        until: limit === undefined ? null : dueDay(limit, from, holidays),
        cites: limit === undefined ? [cite] : [cite, limit.cite],
        provenance,
      },
    ]
  })
}

/** Hạn nộp hồ sơ. */
export interface FilingAnswer {
  readonly with: FilingProvision['with']
  /** Last day; null: the law sets none, "kịp thời". */
  readonly by: Day | null
  /** Null while it has not been filed. */
  readonly onTime: boolean | null
  readonly cite: Citation
  readonly provenance: Provenance
}

const pad = (value: number) => String(value).padStart(2, '0')

/** Hạn nộp hồ sơ của một năm thành tích: undefined when the law of the day says nothing of this award. */
export function filingCheck(
  book: LawBook,
  award: AwardId,
  asked: {
    /** Năm thành tích. */
    readonly year: number
    readonly filedOn?: Day
    readonly sector?: 'education'
  },
): FilingAnswer | undefined {
  const filing = filingOf(book, award, asked.sector)
  if (filing === undefined) return undefined
  const { by: rule, cite, provenance } = filing
  const by =
    rule === null
      ? null
      : day(`${asked.year + rule.yearsAfter}-${pad(rule.month)}-${pad(rule.date)}`)
  const onTime = asked.filedOn === undefined ? null : by === null || asked.filedOn <= by
  return { with: filing.with, by, onTime, cite, provenance }
}
