import type { Day } from '@vinhdanh/domain/kernel'
import type { DataSet } from '@vinhdanh/storage/database'
import {
  plainWork,
  type WorkAbout,
  type WorkKind,
  workAction,
  workStep,
} from '@vinhdanh/wording/worklist'
import { builder } from '../builder.ts'
import { DataSetEnum, inLanguage } from '../language.ts'

/** Một việc đang chờ. */
export interface WorkItem {
  readonly id: string
  readonly kind: WorkKind
  readonly title: string
  readonly dueOn: Day | null
  readonly link: string
  readonly dataSet: DataSet
  /** Đang diễn ra: a ballot is open, and people wait. */
  readonly now?: boolean
  /** What the step counts or names. */
  readonly about?: WorkAbout
}

/** Việc của tôi, theo hạn. */
export interface Worklist {
  readonly now: readonly WorkItem[]
  readonly overdue: readonly WorkItem[]
  readonly today: readonly WorkItem[]
  readonly thisWeek: readonly WorkItem[]
  readonly later: readonly WorkItem[]
}

const WorkItemType = builder.objectRef<WorkItem>('WorkItem').implement({
  description: 'Một việc đang chờ.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã của việc, ổn định giữa hai lần đọc.' }),
    kind: t.exposeString('kind', { description: 'Loại việc.' }),
    title: t.exposeString('title', {
      description: 'Về hồ sơ, phiên họp, hội nghị, giao ước, phong trào… nào.',
    }),
    step: t.string({
      description: 'Bước đang chờ, viết thành câu.',
      args: inLanguage,
      resolve: ({ kind, about }, { language }) => workStep(kind, about ?? plainWork, language),
    }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      nullable: true,
      description: 'Hạn; null khi luật không đặt hạn.',
    }),
    link: t.exposeString('link', { description: 'Trang của ứng dụng quản trị để làm việc này.' }),
    action: t.string({
      description: 'Lời trên nút bắt đầu việc.',
      args: inLanguage,
      resolve: ({ kind }, { language }) => workAction(kind, language),
    }),
    dataSet: t.field({
      type: DataSetEnum,
      description: 'Bộ dữ liệu.',
      resolve: ({ dataSet }) => dataSet,
    }),
  }),
})

export const WorklistType = builder.objectRef<Worklist>('Worklist').implement({
  description: 'Việc của tôi, xếp theo hạn.',
  fields: (t) => ({
    now: t.field({
      type: [WorkItemType],
      description: 'Đang diễn ra, chờ ngay bây giờ: a ballot that is open.',
      resolve: ({ now }) => now,
    }),
    overdue: t.field({
      type: [WorkItemType],
      description: 'Đã quá hạn.',
      resolve: ({ overdue }) => overdue,
    }),
    today: t.field({
      type: [WorkItemType],
      description: 'Hạn hôm nay.',
      resolve: ({ today }) => today,
    }),
    thisWeek: t.field({
      type: [WorkItemType],
      description: 'Hạn trong tuần này.',
      resolve: ({ thisWeek }) => thisWeek,
    }),
    later: t.field({
      type: [WorkItemType],
      description: 'Hạn sau đó, hoặc không có hạn.',
      resolve: ({ later }) => later,
    }),
    total: t.int({
      description: 'Số việc.',
      resolve: ({ now, overdue, today, thisWeek, later }) =>
        [now, overdue, today, thisWeek, later].reduce((sum, list) => sum + list.length, 0),
    }),
  }),
})
