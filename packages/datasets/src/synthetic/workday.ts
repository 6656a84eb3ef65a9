import { addDays, type Day, dayNumber } from '@vinhdanh/domain/kernel'

/** Thứ Bảy, Chủ nhật thì lùi sang thứ Hai. */
export function workday(on: Day): Day {
  const weekday = ((dayNumber(on) % 7) + 7) % 7
  return weekday >= 5 ? addDays(on, 7 - weekday) : on
}
