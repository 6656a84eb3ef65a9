import { daysKnown, type WorkingCalendar } from '@vinhdanh/domain/working-calendar'
import { workingCalendars } from '@vinhdanh/storage/working-calendar'
import type { Context } from '../context.ts'

const held = new WeakMap<object, Promise<readonly WorkingCalendar[]>>()

/** Ngày nghỉ và ngày làm bù đã đặt: one statement a request, however many dossiers are due. */
export async function workDaysIn({ reader, loaders }: Pick<Context, 'reader' | 'loaders'>) {
  const asked = held.get(loaders) ?? workingCalendars(reader)
  held.set(loaders, asked)
  return daysKnown(await asked)
}
