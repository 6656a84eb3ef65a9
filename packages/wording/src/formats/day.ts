import type { Day } from '@vinhdanh/domain/kernel'

/** Ngày theo cách viết hành chính: 05/09/2024. A day is text, so no clock and no time zone can move it. */
export function formatDay(day: Day | string): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-')
  return `${date}/${month}/${year}`
}

/** Ngày trong quyết định: ngày 05 tháng 9 năm 2024. */
export function formatDayInWords(day: Day | string): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-')
  const m = Number(month)
  return `ngày ${date} tháng ${m < 3 ? month : String(m)} năm ${year}`
}
