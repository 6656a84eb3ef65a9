import { type ChangedMeanwhile, changedMeanwhile } from '@vinhdanh/domain/access'
import { type Day, ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import type { WorkingCalendar, WorkingCalendarSet } from '@vinhdanh/domain/working-calendar'
import type { Prisma, Reader, Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'

const calendarOf = (row: Prisma.WorkingCalendarGetPayload<object>): WorkingCalendar => ({
  id: row.id,
  year: row.year,
  off: row.off as Day[],
  madeUp: row.madeUp as Day[],
  document: row.document,
  setBy: row.setBy,
  setAt: row.setAt.toISOString(),
  version: row.version,
})

/** Lịch làm việc của mọi năm đã đặt, the latest year first. */
export async function workingCalendars(reader: Reader): Promise<readonly WorkingCalendar[]> {
  const rows = await reader.workingCalendar.findMany({ orderBy: { year: 'desc' } })
  return rows.map(calendarOf)
}

/** Lịch làm việc của một năm. */
export async function loadWorkingCalendar(
  reader: Reader,
  year: number,
): Promise<WorkingCalendar | null> {
  const row = await reader.workingCalendar.findUnique({ where: { year } })
  return row === null ? null : calendarOf(row)
}

/** Sets the calendar of a year in place of the one it was decided on; compare-and-set on the version. */
export async function appendWorkingCalendar(
  tx: Tx,
  event: WorkingCalendarSet,
  context: JournalContext,
): Promise<Result<WorkingCalendar, ChangedMeanwhile>> {
  const { id, year, off, madeUp, document, setBy, setAt, version } = event.calendar
  const setByName = context.byName ?? null
  const data = { document, setBy, setByName, setAt, version, off: [...off], madeUp: [...madeUp] }
  const changed =
    version === 1
      ? await tx.workingCalendar.createMany({ data: [{ id, year, ...data }], skipDuplicates: true })
      : await tx.workingCalendar.updateMany({ where: { year, version: version - 1 }, data })
  if (changed.count === 0)
    return refuse(changedMeanwhile((await loadWorkingCalendar(tx, year))?.version ?? 0))
  journal(tx, 'calendar', id, [event], context)
  return ok(event.calendar)
}
