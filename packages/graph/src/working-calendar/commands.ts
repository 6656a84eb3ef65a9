import { changedMeanwhile } from '@vinhdanh/domain/access'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import { daysKnown, decideSetWorkingCalendar } from '@vinhdanh/domain/working-calendar'
import { loadProposals, moveDueDays, waitingProposals } from '@vinhdanh/storage/proposals'
import {
  appendWorkingCalendar,
  loadWorkingCalendar,
  workingCalendars,
} from '@vinhdanh/storage/working-calendar'
import { ChangedMeanwhileType, InvalidInputType, NotAllowedType } from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside } from '../handle.ts'
import { composed } from '../input-issues.ts'
import { dueDayBy } from '../proposals/dossier.ts'
import { happened, resultOf, words } from '../results.ts'
import { WorkingCalendarType } from './types.ts'

const SetWorkingCalendarInput = builder.inputType('SetWorkingCalendarInput', {
  description: 'Đặt lịch làm việc của một năm; đặt lại thì thay lịch cũ.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    year: t.int({ required: true, description: 'Năm.' }),
    expectedVersion: t.int({ description: 'Phiên bản đã thấy; không có khi năm chưa đặt.' }),
    off: t.field({ type: ['Date'], required: true, description: 'Ngày nghỉ.' }),
    madeUp: t.field({ type: ['Date'], required: true, description: 'Thứ Bảy, Chủ nhật làm bù.' }),
    document: t.string({ required: true, description: 'Văn bản quy định.' }),
  }),
})

const WorkingCalendarSetType = happened('WorkingCalendarSet').implement({
  description: 'Đã đặt lịch làm việc; hạn của các hồ sơ đang chờ được tính lại.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: words.at }),
    calendar: t.field({
      type: WorkingCalendarType,
      description: 'Lịch sau bước này.',
      resolve: async ({ id }, _args, { reader }) => {
        const calendar = (await workingCalendars(reader)).find((each) => each.id === id)
        if (calendar === undefined) throw new Error(`no calendar ${id}`)
        return calendar
      },
    }),
  }),
})

const SetWorkingCalendarResult = resultOf(
  'SetWorkingCalendarResult',
  'Kết quả đặt lịch làm việc.',
  [WorkingCalendarSetType, NotAllowedType, InvalidInputType, ChangedMeanwhileType],
)

builder.mutationField('setWorkingCalendar', (t) =>
  t.field({
    ...commanding('setWorkingCalendar'),
    type: SetWorkingCalendarResult,
    description: 'Đặt lịch làm việc của một năm, theo một văn bản.',
    args: {
      input: t.arg({ type: SetWorkingCalendarInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'setWorkingCalendar', input }, (inside) =>
        set(inside, input),
      )
    },
  }),
)

async function set(inside: Inside, input: typeof SetWorkingCalendarInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const { year, off, madeUp, document } = input
  const before = await loadWorkingCalendar(tx, year)
  const version = before?.version ?? 0
  if (version !== (input.expectedVersion ?? 0)) return refuse(changedMeanwhile(version))
  const decided = decideSetWorkingCalendar(
    { calendarId: context.newId(), year, off, madeUp, document, ...stamp },
    before,
  )
  if (!decided.ok) return decided
  const written = await appendWorkingCalendar(tx, decided.value, actor)
  if (!written.ok) return written
  await countAnew(inside)
  return ok({ kind: decided.value.kind, id: written.value.id })
}

/** The day that each waiting dossier is due stands in its row, for the lists: it is told anew. */
async function countAnew({ tx, context }: Inside): Promise<void> {
  const known = daysKnown(await workingCalendars(tx))
  const waiting = await waitingProposals(tx)
  const states = await loadProposals(tx, [...waiting.keys()])
  const moved = new Map<string, string | null>()
  for (const state of states) {
    const due = await dueDayBy(context, state, known)
    if (due !== waiting.get(state.id)) moved.set(state.id, due)
  }
  await moveDueDays(tx, moved)
}
