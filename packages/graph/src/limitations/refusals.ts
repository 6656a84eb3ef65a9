import { refusalType, theStatus, theUnit } from '../access/refusal-type.ts'
import { LimitationStatusEnum } from './enums.ts'

export const LimitationWithoutResultType = refusalType(
  'LimitationWithoutResult',
  'Chưa có kết quả khắc phục nên chưa đóng được.',
  (t) => ({
    taskIds: t.exposeStringList('taskIds', { description: 'Nhiệm vụ chưa có kết quả.' }),
  }),
)

export const LimitationStatusForbidsType = refusalType(
  'LimitationStatusForbids',
  'Trạng thái của hạn chế không cho phép bước này.',
  theStatus(LimitationStatusEnum),
)

export const LimitationUnitNotMemberType = refusalType(
  'LimitationUnitNotMember',
  'Đơn vị không phải thành viên của cụm, khối vào ngày này.',
  theUnit(),
)

export const PlanItemWithdrawnAlreadyType = refusalType(
  'PlanItemWithdrawnAlready',
  'Nhiệm vụ đã được rút khỏi kế hoạch.',
)

export const PlanItemWithoutTraceType = refusalType(
  'PlanItemWithoutTrace',
  'Nhiệm vụ không gắn với hạn chế, văn bản chỉ đạo hay ngày kỷ niệm nào.',
)
