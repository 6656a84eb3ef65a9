import type { AccountId, Instant, Stamp } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'

/** Kỳ họp: sơ kết, tổng kết. */
export const reviewKinds = ['mid-year', 'annual'] as const
export type ReviewKind = (typeof reviewKinds)[number]

/** Nhiệm vụ khắc phục: ai làm, khi nào xong, kết quả ra sao. */
export interface LimitationTask {
  readonly id: string
  readonly text: string
  readonly ownerUnitId: string
  readonly dueOn: Day
  /** Null until it is done. */
  readonly result: string | null
  readonly doneOn: Day | null
}

/** Một bước đã qua của hạn chế: mở, đóng, mở lại. */
export interface LimitationTurn {
  readonly status: 'open' | 'closed'
  readonly on: Day
  readonly reason: string
  readonly by: AccountId
  readonly at: Instant
}

/** Hạn chế, tồn tại: named at a review of a cluster or of a unit. */
export interface Limitation {
  readonly id: string
  readonly clusterId: string | null
  /** The unit it is found at; null when it is the whole cluster's. */
  readonly unitId: string | null
  readonly year: number
  readonly review: ReviewKind
  readonly raisedOn: Day
  readonly conferenceId: string | null
  /** Chủ đề: hồ sơ, quy chế, tỷ lệ… */
  readonly theme: string
  readonly text: string
  readonly status: 'open' | 'closed'
  readonly closedOn: Day | null
  readonly tasks: readonly LimitationTask[]
  readonly turns: readonly LimitationTurn[]
  readonly version: number
}

/** Nêu hạn chế. */
export interface RaiseLimitation extends Stamp {
  readonly limitationId: string
  readonly clusterId: string | null
  readonly unitId: string | null
  readonly year: number
  readonly review: ReviewKind
  readonly raisedOn: Day
  readonly conferenceId: string | null
  readonly theme: string
  readonly text: string
}

/** Giao nhiệm vụ khắc phục. */
export interface AssignLimitationTask extends Stamp {
  readonly taskId: string
  readonly text: string
  readonly ownerUnitId: string
  readonly dueOn: Day
}

/** Báo cáo kết quả nhiệm vụ. */
export interface ReportLimitationTask extends Stamp {
  readonly taskId: string
  readonly result: string
  readonly doneOn: Day
}

/** Mở lại hạn chế đã đóng. */
export interface ReopenLimitation extends Stamp {
  readonly reason: string
}

/** Đã nêu hạn chế. */
export interface LimitationRaised extends Stamp {
  readonly kind: 'LimitationRaised'
  readonly limitation: Omit<Limitation, 'status' | 'closedOn' | 'tasks' | 'turns' | 'version'>
}

/** Đã giao nhiệm vụ. */
export interface LimitationTaskAssigned extends Stamp {
  readonly kind: 'LimitationTaskAssigned'
  readonly task: LimitationTask
}

/** Đã báo cáo kết quả. */
export interface LimitationTaskReported extends Stamp {
  readonly kind: 'LimitationTaskReported'
  readonly taskId: string
  readonly before: string | null
  readonly result: string
  readonly doneOn: Day
}

/** Đã đóng hạn chế. */
export interface LimitationClosed extends Stamp {
  readonly kind: 'LimitationClosed'
  readonly on: Day
}

/** Đã mở lại. */
export interface LimitationReopened extends Stamp {
  readonly kind: 'LimitationReopened'
  readonly on: Day
  readonly reason: string
}

export type LimitationEvent =
  | LimitationRaised
  | LimitationTaskAssigned
  | LimitationTaskReported
  | LimitationClosed
  | LimitationReopened
