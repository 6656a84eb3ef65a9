import { workingCalendars } from '@vinhdanh/storage/working-calendar'
import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { WorkingCalendarType } from './types.ts'

builder.queryField('workingCalendars', (t) =>
  t.field({
    ...reading('workingCalendars'),
    type: [WorkingCalendarType],
    description: 'Lịch làm việc của các năm đã đặt, năm mới nhất trước.',
    resolve: async (_root, _args, { reader }) => [...(await workingCalendars(reader))],
  }),
)
