import type { WorkingCalendar } from '@vinhdanh/domain/working-calendar'
import { nameOfAccount } from '../access/names.ts'
import { builder } from '../builder.ts'

export const WorkingCalendarType = builder.objectRef<WorkingCalendar>('WorkingCalendar').implement({
  description:
    'Lịch làm việc của một năm: ngày nghỉ Tết, nghỉ bù và ngày làm bù, để tính thời hạn theo ngày làm việc.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã.' }),
    year: t.exposeInt('year', { description: 'Năm.' }),
    off: t.field({
      type: ['Date'],
      description: 'Ngày nghỉ, ngoài thứ Bảy, Chủ nhật và ngày lễ dương lịch.',
      resolve: ({ off }) => [...off],
    }),
    madeUp: t.field({
      type: ['Date'],
      description: 'Thứ Bảy, Chủ nhật làm bù.',
      resolve: ({ madeUp }) => [...madeUp],
    }),
    document: t.exposeString('document', { description: 'Văn bản quy định.' }),
    setBy: t.string({
      description: 'Ai đặt.',
      resolve: ({ setBy }, _args, context) => nameOfAccount(context, setBy),
    }),
    setAt: t.field({ type: 'DateTime', description: 'Lúc nào.', resolve: ({ setAt }) => setAt }),
    version: t.exposeInt('version', { description: 'Phiên bản, gửi lại khi đặt lại.' }),
  }),
})
