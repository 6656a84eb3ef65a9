export type * from './calendar.ts'
export { daysKnown, decideSetWorkingCalendar } from './decide.ts'
