// long because limitations, their tasks and the plan that answers them point at one another

import { mayDo } from '@vinhdanh/domain/access'
import {
  anniversaryOrdinal,
  isOverdue,
  type LimitationAtReview,
  type LimitationTask,
  type LimitationTurn,
  type PlanTrace,
  possibleLimitationActions,
  possiblePlanActions,
  possibleTaskActions,
} from '@vinhdanh/domain/limitations'
import { planItemParts } from '@vinhdanh/storage/limitations'
import {
  anniversaryLabel,
  limitationStatusLabel,
  reviewKindLabel,
  traceKindLabel,
} from '@vinhdanh/wording/limitations'
import { accountName } from '../access/account-name.ts'
import { PossibleActionType } from '../access/actions.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { globalId } from '../ids.ts'
import { inLanguage } from '../language.ts'
import { connectionOf } from '../pages.ts'
import { LegalDocumentType } from '../published/types.ts'
import { LimitationRef, type LimitationView, Node, UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { mayRead } from '../targets.ts'
import { LimitationStatusEnum, ReviewKindEnum, TraceKindEnum } from './enums.ts'
import { keptFields } from './kept-fields.ts'
import {
  keeperTarget,
  limitationReadTarget,
  type PlanItemView,
  planItemView,
  taskTargets,
} from './view.ts'

interface TaskView {
  readonly task: LimitationTask
  readonly limitation: LimitationView
}

const TaskType = builder.objectRef<TaskView>('LimitationTask').implement({
  description: 'Nhiệm vụ khắc phục một hạn chế.',
  fields: (t) => ({
    id: t.id({ description: 'Mã nhiệm vụ.', resolve: ({ task }) => task.id }),
    text: t.string({ description: 'Nội dung.', resolve: ({ task }) => task.text }),
    owner: t.field({
      type: UnitRef,
      description: 'Đơn vị thực hiện.',
      resolve: ({ task }, _args, context) => unitOf(context, task.ownerUnitId),
    }),
    dueOn: t.field({ type: 'Date', description: 'Hạn.', resolve: ({ task }) => task.dueOn }),
    result: t.string({
      nullable: true,
      description: 'Kết quả; null khi chưa có.',
      resolve: ({ task }) => task.result,
    }),
    doneOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày hoàn thành.',
      resolve: ({ task }) => task.doneOn,
    }),
    overdue: t.boolean({
      description: 'Đã quá hạn mà chưa có kết quả.',
      resolve: ({ task }, _args, { today }) => isOverdue(task, today),
    }),
    possibleActions: t.field({
      type: [PossibleActionType],
      description: 'Người xem làm được gì với nhiệm vụ.',
      resolve: async ({ task, limitation: { state } }, _args, context) => {
        const { viewer, today } = context
        const targets = await taskTargets(context, state, task)
        const allowed = targets.find(
          (target) => mayDo(viewer, 'reportLimitationTask', target, today).ok,
        )
        const target = allowed ?? targets[0] ?? {}
        return possibleTaskActions({ viewer, today, target }, state)
      },
    }),
  }),
})

const TurnType = builder.objectRef<LimitationTurn>('LimitationTurn').implement({
  description: 'Một lần mở, đóng, mở lại.',
  fields: (t) => ({
    status: t.expose('status', { type: LimitationStatusEnum, description: 'Thành trạng thái.' }),
    on: t.expose('on', { type: 'Date', description: 'Ngày.' }),
    reason: t.exposeString('reason', { description: 'Lý do; rỗng khi không có.' }),
    by: t.string({
      nullable: true,
      description: 'Người làm.',
      resolve: ({ by }, _args, context) => accountName(context, by),
    }),
  }),
})

export const PlanItemType = builder.objectRef<PlanItemView>('PlanItem')

builder.objectType(LimitationRef, {
  description: 'Hạn chế, tồn tại nêu tại một kỳ sơ kết, tổng kết.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Mã toàn cục.', resolve: ({ id }) => globalId('Limitation', id) }),
    ...keptFields({
      cluster: 'Cụm, khối nêu; null khi là kỳ họp của riêng một đơn vị.',
      unit: 'Đơn vị có hạn chế; null khi là của cả cụm, khối.',
      year: 'Năm được xem xét.',
    })(t),
    review: t.field({
      type: ReviewKindEnum,
      description: 'Kỳ họp.',
      resolve: ({ state }) => state.review,
    }),
    reviewLabel: t.string({
      description: 'Kỳ họp, viết bằng lời.',
      args: inLanguage,
      resolve: ({ state }, { language }) => reviewKindLabel(state.review, language),
    }),
    raisedOn: t.field({
      type: 'Date',
      description: 'Ngày nêu.',
      resolve: ({ state }) => state.raisedOn,
    }),
    theme: t.string({ description: 'Chủ đề.', resolve: ({ state }) => state.theme }),
    status: t.field({
      type: LimitationStatusEnum,
      description: 'Trạng thái.',
      resolve: ({ state }) => state.status,
    }),
    statusLabel: t.string({
      description: 'Trạng thái, viết bằng lời.',
      args: inLanguage,
      resolve: ({ state }, { language }) => limitationStatusLabel(state.status, language),
    }),
    overdue: t.boolean({
      description: 'Đang mở và có nhiệm vụ quá hạn.',
      resolve: ({ state }, _args, { today }) =>
        state.status === 'open' && state.tasks.some((task) => isOverdue(task, today)),
    }),
    closedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày đóng.',
      resolve: ({ state }) => state.closedOn,
    }),
    tasks: t.field({
      type: [TaskType],
      description: 'Nhiệm vụ khắc phục.',
      resolve: (limitation) => limitation.state.tasks.map((task) => ({ task, limitation })),
    }),
    turns: t.field({
      type: [TurnType],
      description: 'Các lần mở, đóng, mở lại, theo thứ tự.',
      resolve: ({ state }) => state.turns,
    }),
    planItems: t.field({
      type: [PlanItemType],
      description: 'Nhiệm vụ của kế hoạch có căn cứ là hạn chế này.',
      complexity: 5,
      resolve: async ({ id }, _args, context) => {
        const rows = await context.reader.planItem.findMany({
          where: { traces: { some: { limitationId: id } } },
          include: planItemParts,
          orderBy: [{ year: 'asc' }, { id: 'asc' }],
        })
        return readableItems(context, rows.map(planItemView))
      },
    }),
    possibleActions: t.field({
      type: [PossibleActionType],
      description: 'Người xem làm được gì với hạn chế.',
      resolve: async ({ state }, _args, context) => {
        const { viewer, today } = context
        const target = await keeperTarget(context, state)
        return possibleLimitationActions({ viewer, today, target }, state)
      },
    }),
  }),
})

/** Only what a list would show the viewer. */
export async function readableItems(
  context: Context,
  items: readonly PlanItemView[],
): Promise<PlanItemView[]> {
  const targets = await Promise.all(items.map(({ state }) => limitationReadTarget(context, state)))
  return items.filter((_item, index) => mayRead(context, 'planItems', targets[index] ?? {}))
}

interface TraceView {
  readonly trace: PlanTrace
  readonly year: number
}

const TraceType = builder.objectRef<TraceView>('PlanTrace').implement({
  description: 'Căn cứ của một nhiệm vụ trong kế hoạch.',
  fields: (t) => ({
    kind: t.field({
      type: TraceKindEnum,
      description: 'Loại căn cứ.',
      resolve: ({ trace }) => trace.kind,
    }),
    kindLabel: t.string({
      description: 'Loại căn cứ, viết bằng lời.',
      args: inLanguage,
      resolve: ({ trace }, { language }) => traceKindLabel(trace.kind, language),
    }),
    label: t.string({
      description: 'Căn cứ, viết bằng lời.',
      args: inLanguage,
      resolve: async ({ trace, year }, { language }, { loaders }) => {
        if (trace.kind === 'anniversary') return anniversaryLabel(trace, year, language)
        if (trace.kind === 'limitation')
          return (await loaders.limitation.load(trace.limitationId))?.state.text ?? ''
        const document = await loaders.document.load(trace.documentId)
        return document === null ? '' : `${document.type} ${document.number}`
      },
    }),
    limitation: t.field({
      type: LimitationRef,
      nullable: true,
      description: 'Hạn chế làm căn cứ.',
      resolve: async ({ trace }, _args, context) => {
        if (trace.kind !== 'limitation') return null
        const found = await context.loaders.limitation.load(trace.limitationId)
        if (found === null) return null
        const target = await limitationReadTarget(context, found.state)
        return mayRead(context, 'limitations', target) ? found : null
      },
    }),
    document: t.field({
      type: LegalDocumentType,
      nullable: true,
      description: 'Văn bản chỉ đạo làm căn cứ.',
      resolve: ({ trace }, _args, { loaders }) =>
        trace.kind === 'document' ? loaders.document.load(trace.documentId) : null,
    }),
    anniversary: t.string({
      nullable: true,
      description: 'Tên ngày kỷ niệm làm căn cứ.',
      resolve: ({ trace }) => (trace.kind === 'anniversary' ? trace.name : null),
    }),
    baseYear: t.int({
      nullable: true,
      description: 'Năm gốc của ngày kỷ niệm.',
      resolve: ({ trace }) => (trace.kind === 'anniversary' ? trace.baseYear : null),
    }),
    ordinal: t.int({
      nullable: true,
      description: 'Kỷ niệm bao nhiêu năm, trong năm của kế hoạch.',
      resolve: ({ trace, year }) =>
        trace.kind === 'anniversary' ? anniversaryOrdinal(trace.baseYear, year) : null,
    }),
  }),
})

PlanItemType.implement({
  description: 'Nhiệm vụ trong phương hướng năm sau; mỗi nhiệm vụ có căn cứ.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã nhiệm vụ.' }),
    ...keptFields({
      cluster: 'Cụm, khối.',
      unit: 'Đơn vị, khi là kế hoạch của riêng đơn vị.',
      year: 'Năm của kế hoạch.',
    })(t),
    owner: t.field({
      type: UnitRef,
      nullable: true,
      description: 'Đơn vị thực hiện.',
      resolve: ({ state }, _args, context) =>
        state.ownerUnitId === null ? null : unitOf(context, state.ownerUnitId),
    }),
    dueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Hạn.',
      resolve: ({ state }) => state.dueOn,
    }),
    traces: t.field({
      type: [TraceType],
      description: 'Căn cứ.',
      resolve: ({ state }) => state.traces.map((trace) => ({ trace, year: state.year })),
    }),
    withdrawnBecause: t.string({
      nullable: true,
      description: 'Lý do rút khỏi kế hoạch; null khi còn trong kế hoạch.',
      resolve: ({ state }) => state.withdrawnBecause,
    }),
    possibleActions: t.field({
      type: [PossibleActionType],
      description: 'Người xem làm được gì với nhiệm vụ.',
      resolve: async ({ state }, _args, context) => {
        const { viewer, today } = context
        const target = await keeperTarget(context, state)
        return possiblePlanActions({ viewer, today, target }, state)
      },
    }),
  }),
})

export const LimitationConnection = connectionOf('Limitation', LimitationRef, 'hạn chế, tồn tại.')

interface AtReviewView {
  readonly limitation: LimitationView
  readonly carriedOver: LimitationAtReview['carriedOver']
}

export const AtReviewType = builder.objectRef<AtReviewView>('LimitationAtReview').implement({
  description: 'Một hạn chế trước một kỳ họp.',
  fields: (t) => ({
    limitation: t.expose('limitation', { type: LimitationRef, description: 'Hạn chế.' }),
    carriedOver: t.exposeBoolean('carriedOver', {
      description: 'Do kỳ trước chuyển sang, không phải mới nêu.',
    }),
  }),
})
