export { assertNever } from './assert-never.ts'
export { canonicalJson } from './canonical-json.ts'
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
export {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  parseDecimal,
  percentOf,
} from './decimal.ts'
export {
  addRatios,
  ceilShare,
  compareRatios,
  floorShare,
  type Ratio,
  ratio,
  roundShare,
  timesRatio,
} from './ratio.ts'
export { ok, type Result, refuse } from './result.ts'
export { sha256 } from './sha-256.ts'
export { allOf, anyOf, not, type Truth, truthOf } from './truth.ts'
export {
  addWorkingDays,
  fixedHolidays,
  type Holidays,
  isWeekend,
  isWorkingDay,
} from './working-days.ts'
