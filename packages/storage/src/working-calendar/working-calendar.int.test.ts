import { day } from '@vinhdanh/domain/kernel'
import { decideSetWorkingCalendar, type WorkingCalendar } from '@vinhdanh/domain/working-calendar'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction, newId } from '../database/index.ts'
import { clerk, noon, type ScratchDatabase, scratchDatabase } from '../database/scratch/index.ts'
import { appendWorkingCalendar, loadWorkingCalendar, workingCalendars } from './index.ts'

describe('the working calendar in storage', () => {
  let scratch: ScratchDatabase
  beforeAll(async () => {
    scratch = await scratchDatabase()
  })
  afterAll(() => scratch.drop())

  function setting(before: WorkingCalendar | null, document: string) {
    const days = { off: [day('2026-02-16'), day('2026-02-17')], madeUp: [day('2026-02-28')] }
    const command = { calendarId: newId(), year: 2026, ...days, document, by: clerk, at: noon }
    const decided = decideSetWorkingCalendar(command, before)
    if (!decided.ok) throw new Error(decided.refusal.kind)
    return decided.value
  }
  const append = (event: ReturnType<typeof setting>) =>
    inTransaction(scratch.db, (tx) => appendWorkingCalendar(tx, event, { operation: 'test' }))

  test('is read back as it was set, and again as it was set anew, with both in the journal', async () => {
    const first = setting(null, 'Thông báo số 1')
    expect(await append(first)).toEqual({ ok: true, value: first.calendar })
    const held = await loadWorkingCalendar(scratch.db.prisma, 2026)
    expect(held).toEqual(first.calendar)
    const second = setting(held, 'Thông báo số 2')
    expect(await append(second)).toEqual({ ok: true, value: second.calendar })
    expect(await workingCalendars(scratch.db.prisma)).toEqual([second.calendar])
    const lines = await scratch.db.prisma.journalEntry.findMany({ where: { subject: 'calendar' } })
    expect(lines.map(({ subjectId, kind }) => [subjectId, kind])).toEqual([
      [first.calendar.id, 'WorkingCalendarSet'],
      [first.calendar.id, 'WorkingCalendarSet'],
    ])
  })

  test('is not set on top of what somebody else has set meanwhile', async () => {
    const held = await loadWorkingCalendar(scratch.db.prisma, 2026)
    const late = setting(null, 'Muộn')
    expect(await append(late)).toMatchObject({
      ok: false,
      refusal: { kind: 'ChangedMeanwhile', currentVersion: 2 },
    })
    expect(await loadWorkingCalendar(scratch.db.prisma, 2026)).toEqual(held)
  })
})
