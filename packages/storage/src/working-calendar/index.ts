export { appendWorkingCalendar, loadWorkingCalendar, workingCalendars } from './calendars.ts'
