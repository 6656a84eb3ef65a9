import type { Stamp } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'
import type { TickedItem } from './checklist.ts'
import type { CorePeriod, MovementContent, MovementReview, Participant } from './movement.ts'
import type { ReliefLine } from './relief.ts'
import type { Actual } from './targets.ts'

/** Đã lưu phong trào. */
export interface MovementSaved extends Stamp {
  readonly kind: 'MovementSaved'
  readonly movementId: string
  readonly content: MovementContent
}

/** Đã phát động. */
export interface MovementLaunched extends Stamp {
  readonly kind: 'MovementLaunched'
  readonly launchedOn: Day
}

/** Đã bỏ dự thảo. */
export interface MovementWithdrawn extends Stamp {
  readonly kind: 'MovementWithdrawn'
  readonly reason: string
}

/** Đã chuyển tiếp sang năm sau. */
export interface MovementCarriedOver extends Stamp {
  readonly kind: 'MovementCarriedOver'
  readonly until: Day | null
  readonly endEvent: string | null
  readonly reason: string
}

/** Đã chọn làm phong trào trọng tâm. */
export interface CoreMovementMarked extends Stamp {
  readonly kind: 'CoreMovementMarked'
  readonly core: CorePeriod
}

/** Đã đánh dấu một mục của bảng kiểm. */
export interface LaunchItemTicked extends Stamp {
  readonly kind: 'LaunchItemTicked'
  readonly item: TickedItem
  readonly done: boolean
}

/** Đã đăng ký tham gia. */
export interface MovementJoined extends Stamp {
  readonly kind: 'MovementJoined'
  readonly participant: Participant
}

/** Đã báo cáo số thực hiện. */
export interface TargetReported extends Stamp {
  readonly kind: 'TargetReported'
  readonly actual: Actual
}

/** Đã ghi sơ kết, tổng kết. */
export interface MovementReviewed extends Stamp {
  readonly kind: 'MovementReviewed'
  readonly review: MovementReview
}

/** Đã ghi một dòng vào sổ vận động, hỗ trợ. */
export interface ReliefEntered extends Stamp {
  readonly kind: 'ReliefEntered'
  readonly line: ReliefLine
}

/** Đã gạch một dòng của sổ. */
export interface ReliefStruck extends Stamp {
  readonly kind: 'ReliefStruck'
  readonly lineId: string
  readonly on: Day
  readonly reason: string
}

export type MovementEvent =
  | MovementSaved
  | MovementLaunched
  | MovementWithdrawn
  | MovementCarriedOver
  | CoreMovementMarked
  | LaunchItemTicked
  | MovementJoined
  | TargetReported
  | MovementReviewed
  | ReliefEntered
  | ReliefStruck
