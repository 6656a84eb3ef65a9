export { assertNever } from './assert-never.ts'
export {
  addDays,
  addMonths,
  addYears,
  type Day,
  day,
  dayNumber,
  firstDayOf,
  fullMonthsInclusive,
  lastDayOf,
  parseDay,
  yearOf,
} from './day.ts'
export { ceilShare, compareRatios, floorShare, type Ratio, ratio } from './ratio.ts'
export { ok, type Result, refuse } from './result.ts'
export { allOf, anyOf, not, type Truth, truthOf } from './truth.ts'
