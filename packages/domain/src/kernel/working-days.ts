import { addDays, type Day, day, dayNumber } from './day.ts'

/** Ngày nghỉ lễ, Tết, nghỉ bù mà người hỏi biết; with the weekend days on which work is made up. */
export type Holidays = ReadonlySet<Day> & { readonly madeUp?: ReadonlySet<Day> }

/** 1900-01-01, day number 0, was a Monday. */
/** Thứ Bảy, Chủ nhật. */
export const isWeekend = (on: Day): boolean => dayNumber(on) % 7 >= 5

/** Ngày làm việc: Monday to Friday without the holidays given, and the weekend days made up for them. */
export const isWorkingDay = (on: Day, holidays: Holidays): boolean =>
  isWeekend(on) ? holidays.madeUp?.has(on) === true : !holidays.has(on)

/** Cộng ngày làm việc; counting begins on the next day. */
export function addWorkingDays(from: Day, days: number, holidays: Holidays): Day {
  let at = from
  for (let left = days; left > 0; ) {
    at = addDays(at, 1)
    if (isWorkingDay(at, holidays)) left--
  }
  return at
}

/**
 * Ngày nghỉ lễ cố định theo dương lịch: 01/01, 30/4, 01/5, 02/9 (Điều 115 Bộ luật Lao động 2012, Điều 112 Bộ luật
 * Lao động 2019). Tết, Giỗ Tổ, the day beside 02/9 and days off in lieu change from year to year: whoever asks adds them.
 */
export const fixedHolidays = (year: number): readonly Day[] =>
  ['01-01', '04-30', '05-01', '09-02'].map((date) => day(`${year}-${date}`))
