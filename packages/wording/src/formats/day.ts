import type { Day } from '@vinhdanh/domain/kernel'

/** Viet Nam keeps one offset all year. */
const hoursAhead = 7

/** The calendar day in Viet Nam of a day or of an instant written in ISO. */
function parts(text: string): readonly [year: string, month: string, date: string] {
  const day =
    text.length > 10
      ? new Date(Date.parse(text) + hoursAhead * 3_600_000).toISOString().slice(0, 10)
      : text
  const [year = '', month = '', date = ''] = day.split('-')
  return [year, month, date]
}

/** Ngày theo cách viết hành chính: 05/09/2024. A day is text, so no clock and no time zone can move it. */
export function formatDay(day: Day | string): string {
  const [year, month, date] = parts(day)
  return `${date}/${month}/${year}`
}

/** Ngày trong quyết định: ngày 05 tháng 9 năm 2024. */
export function formatDayInWords(day: Day | string): string {
  const [year, month, date] = parts(day)
  return `ngày ${date} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`
}
