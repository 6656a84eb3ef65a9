import type {
  ChangedMeanwhile,
  DayInFuture,
  Grounds,
  InvalidInput,
  NotAllowed,
} from '../access/index.ts'

/** Chưa có kết quả khắc phục: nothing closes without one. */
export interface LimitationWithoutResult extends Grounds<'no-closing-without-result'> {
  readonly kind: 'LimitationWithoutResult'
  /** Tasks that still lack a result; none when no task was ever given. */
  readonly taskIds: readonly string[]
  readonly tasks: number
}

/** Hạn chế đang đóng hoặc đang mở nên không làm được bước này. */
export interface LimitationStatusForbids extends Grounds<'order-of-steps'> {
  readonly kind: 'LimitationStatusForbids'
  readonly status: 'open' | 'closed'
  readonly step: 'assign' | 'report' | 'close' | 'reopen'
}

/** Đơn vị không phải thành viên của cụm, khối vào ngày này. */
export interface LimitationUnitNotMember extends Grounds<'tasks-within-the-cluster'> {
  readonly kind: 'LimitationUnitNotMember'
  readonly unitId: string
}

/** Mục kế hoạch đã rút. */
export interface PlanItemWithdrawnAlready extends Grounds<'order-of-steps'> {
  readonly kind: 'PlanItemWithdrawnAlready'
}

/** Nhiệm vụ không gắn với hạn chế, văn bản chỉ đạo hay ngày kỷ niệm nào. */
export interface PlanItemWithoutTrace extends Grounds<'plan-traces-back'> {
  readonly kind: 'PlanItemWithoutTrace'
}

/** Lời từ chối riêng của hạn chế và kế hoạch. */
export type LimitationOwnRefusal =
  | LimitationWithoutResult
  | LimitationStatusForbids
  | LimitationUnitNotMember
  | PlanItemWithdrawnAlready
  | PlanItemWithoutTrace

/** Vì sao không nêu được. */
export type RaiseLimitationRefusal = LimitationUnitNotMember | DayInFuture | InvalidInput

/** Vì sao không giao nhiệm vụ được. */
export type AssignTaskRefusal = LimitationStatusForbids | LimitationUnitNotMember | InvalidInput

/** Vì sao không báo cáo được. */
export type ReportTaskRefusal = LimitationStatusForbids | DayInFuture | InvalidInput

/** Vì sao không đóng được. */
export type CloseLimitationRefusal = LimitationStatusForbids | LimitationWithoutResult

/** Vì sao không mở lại được. */
export type ReopenLimitationRefusal = LimitationStatusForbids | InvalidInput

/** Vì sao không lưu nhiệm vụ được. */
export type SavePlanItemRefusal = PlanItemWithdrawnAlready | PlanItemWithoutTrace | InvalidInput

/** Vì sao không rút nhiệm vụ được. */
export type WithdrawPlanItemRefusal = PlanItemWithdrawnAlready | InvalidInput

export type LimitationRefusal =
  | LimitationOwnRefusal
  | ChangedMeanwhile
  | DayInFuture
  | InvalidInput
  | NotAllowed
