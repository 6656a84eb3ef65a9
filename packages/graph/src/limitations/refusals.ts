import type { RefusalOf } from '../access/any-refusal.ts'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'
import { UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { LimitationStatusEnum } from './enums.ts'

const interfaces = [RefusalRef]

export const LimitationWithoutResultType = builder
  .objectRef<RefusalOf<'LimitationWithoutResult'>>('LimitationWithoutResult')
  .implement({
    description: 'Chưa có kết quả khắc phục nên chưa đóng được.',
    interfaces,
    fields: (t) => ({
      taskIds: t.exposeStringList('taskIds', { description: 'Nhiệm vụ chưa có kết quả.' }),
    }),
  })

export const LimitationStatusForbidsType = builder
  .objectRef<RefusalOf<'LimitationStatusForbids'>>('LimitationStatusForbids')
  .implement({
    description: 'Trạng thái của hạn chế không cho phép bước này.',
    interfaces,
    fields: (t) => ({
      status: t.expose('status', { type: LimitationStatusEnum, description: 'Trạng thái.' }),
    }),
  })

export const LimitationUnitNotMemberType = builder
  .objectRef<RefusalOf<'LimitationUnitNotMember'>>('LimitationUnitNotMember')
  .implement({
    description: 'Đơn vị không phải thành viên của cụm, khối vào ngày này.',
    interfaces,
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
    }),
  })

export const PlanItemWithdrawnAlreadyType = builder
  .objectRef<RefusalOf<'PlanItemWithdrawnAlready'>>('PlanItemWithdrawnAlready')
  .implement({ description: 'Nhiệm vụ đã được rút khỏi kế hoạch.', interfaces })

export const PlanItemWithoutTraceType = builder
  .objectRef<RefusalOf<'PlanItemWithoutTrace'>>('PlanItemWithoutTrace')
  .implement({
    description: 'Nhiệm vụ không gắn với hạn chế, văn bản chỉ đạo hay ngày kỷ niệm nào.',
    interfaces,
  })
