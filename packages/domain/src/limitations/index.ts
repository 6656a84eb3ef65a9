export {
  decideAssignLimitationTask,
  decideCloseLimitation,
  decideRaiseLimitation,
  decideReopenLimitation,
  decideReportLimitationTask,
  type LimitationContext,
} from './decide.ts'
export { evolveLimitation } from './evolve.ts'
export {
  type AssignLimitationTask,
  type Limitation,
  type LimitationClosed,
  type LimitationEvent,
  type LimitationRaised,
  type LimitationReopened,
  type LimitationTask,
  type LimitationTaskAssigned,
  type LimitationTaskReported,
  type LimitationTurn,
  type RaiseLimitation,
  type ReopenLimitation,
  type ReportLimitationTask,
  type ReviewKind,
  reviewKinds,
} from './limitation.ts'
export {
  anniversaryOrdinal,
  decideSavePlanItem,
  decideWithdrawPlanItem,
  evolvePlanItem,
  type PlanContext,
  type PlanItem,
  type PlanItemEvent,
  type PlanItemSaved,
  type PlanItemWithdrawn,
  type PlanTrace,
  type SavePlanItem,
  type WithdrawPlanItem,
} from './plan.ts'
export {
  possibleLimitationActions,
  possiblePlanActions,
  possibleTaskActions,
} from './possible-actions.ts'
export type {
  AssignTaskRefusal,
  CloseLimitationRefusal,
  LimitationOwnRefusal,
  LimitationRefusal,
  LimitationStatusForbids,
  LimitationUnitNotMember,
  LimitationWithoutResult,
  PlanItemWithdrawnAlready,
  PlanItemWithoutTrace,
  RaiseLimitationRefusal,
  ReopenLimitationRefusal,
  ReportTaskRefusal,
  SavePlanItemRefusal,
  WithdrawPlanItemRefusal,
} from './refusals.ts'
export { isOverdue, type LimitationAtReview, limitationsAtReview } from './review.ts'
