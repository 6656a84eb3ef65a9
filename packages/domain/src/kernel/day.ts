import { ok, type Result, refuse } from './result.ts'

declare const dayBrand: unique symbol

/** Ngày dương lịch tại Việt Nam, dạng `YYYY-MM-DD` (Asia/Ho_Chi_Minh). Sorts as text. */
export type Day = string & { readonly [dayBrand]: true }

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const monthLength = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0)

interface Parts {
  readonly year: number
  readonly month: number
  readonly date: number
}

const pad = (value: number, width: number) => String(value).padStart(width, '0')
const join = ({ year, month, date }: Parts) =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day

const digit = (day: Day, at: number) => day.charCodeAt(at) - 48

/** Read digit by digit: a day has its shape already, and days are compared by the million. */
const split = (day: Day): Parts => ({
  year: digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3),
  month: digit(day, 5) * 10 + digit(day, 6),
  date: digit(day, 8) * 10 + digit(day, 9),
})

/** Reads untrusted text; refuses what is not a real calendar day of the years 1900 to 2199. */
export function parseDay(text: string): Result<Day, { readonly kind: 'NotADay'; text: string }> {
  const match = shape.exec(text)
  const [year, month, date] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])]
  const real =
    match !== null &&
    year >= 1900 &&
    year <= 2199 &&
    month >= 1 &&
    month <= 12 &&
    date >= 1 &&
    date <= monthLength(year, month)
  return real ? ok(text as Day) : refuse({ kind: 'NotADay', text })
}

/** A day written in source or data that is known to be right; throws on a slip of the pen. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed.ok) throw new Error(`not a day: ${text}`)
  return parsed.value
}

export const yearOf = (at: Day): number => split(at).year
export const firstDayOf = (year: number): Day => join({ year, month: 1, date: 1 })
export const lastDayOf = (year: number): Day => join({ year, month: 12, date: 31 })

/** Moves by whole months; a date past the month's end falls on its last day (31/01 + 1 → 28/02). */
export function addMonths(at: Day, months: number): Day {
  const { year, month, date } = split(at)
  const index = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return join({ year: y, month: m, date: Math.min(date, monthLength(y, m)) })
}

export const addYears = (at: Day, years: number): Day => addMonths(at, years * 12)

/** Days since 1900-01-01, for arithmetic and weekdays (1900-01-01 was a Monday). */
export function dayNumber(at: Day): number {
  const { year, month, date } = split(at)
  const before = year - 1
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  let days = before * 365 + leaps
  for (let m = 1; m < month; m++) days += monthLength(year, m)
  return days + date - 693596
}

export function addDays(at: Day, days: number): Day {
  let { year, month, date } = split(at)
  date += days
  while (date > monthLength(year, month)) {
    date -= monthLength(year, month)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
  while (date < 1) {
    month = month === 1 ? 12 : month - 1
    if (month === 12) year -= 1
    date += monthLength(year, month)
  }
  return join({ year, month, date })
}

/** Whole months from one day to another, counting both ends as worked (01/03 to 31/12 is 10 months). */
export function fullMonthsInclusive(from: Day, to: Day): number {
  const start = split(from)
  const end = split(addDays(to, 1))
  const months = (end.year - start.year) * 12 + (end.month - start.month)
  return end.date < start.date ? months - 1 : months
}
