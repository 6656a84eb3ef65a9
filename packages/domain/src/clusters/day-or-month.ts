import {
  addDays,
  addMonths,
  type Day,
  day,
  ok,
  parseDay,
  type Result,
  refuse,
} from '../kernel/index.ts'

/** Ngày, hoặc tháng khi nguồn chỉ nêu tháng: `YYYY-MM-DD` or `YYYY-MM`. Sorts as text, a month before its days. */
export type DayOrMonth = Day | `${number}-${number}`

/** Reads untrusted text; refuses what is neither a day of the calendar nor a month. */
export function parseDayOrMonth(
  text: string,
): Result<DayOrMonth, { readonly kind: 'NotADay'; readonly text: string }> {
  if (text.length !== 7) return parseDay(text)
  const first = parseDay(`${text}-01`)
  return first.ok ? ok(text as DayOrMonth) : refuse({ kind: 'NotADay', text })
}

const isMonth = (on: DayOrMonth) => on.length === 7

/** Ngày sớm nhất có thể. */
export const earliest = (on: DayOrMonth): Day => (isMonth(on) ? day(`${on}-01`) : (on as Day))

/** Ngày muộn nhất có thể. */
export const latest = (on: DayOrMonth): Day =>
  isMonth(on) ? addDays(addMonths(day(`${on}-01`), 1), -1) : (on as Day)
