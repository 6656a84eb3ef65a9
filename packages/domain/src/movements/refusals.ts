import type { DayInFuture, Grounds, InvalidInput } from '../access/index.ts'
import type { LaunchItem } from './checklist.ts'
import type { MovementKind, MovementStatus } from './movement.ts'

export const movementSteps = [
  'save',
  'launch',
  'withdraw',
  'carry-over',
  'mark-core',
  'tick',
  'join',
  'report',
  'review',
  'enter-relief',
] as const

/** Việc làm được với một phong trào. */
export type MovementStep = (typeof movementSteps)[number]

/** Phong trào theo đợt, chuyên đề… chưa có ngày kết thúc, cũng chưa gắn với sự kiện nào. */
export interface MovementWithoutEnd extends Grounds<'movement-has-an-end'> {
  readonly kind: 'MovementWithoutEnd'
  readonly movementKind: MovementKind
}

/** Chưa đủ điều kiện phát động. */
export interface LaunchIncomplete extends Grounds<'launch-checklist'> {
  readonly kind: 'LaunchIncomplete'
  readonly items: readonly LaunchItem[]
}

/** Trạng thái của phong trào không cho phép bước này. */
export interface MovementStatusForbids extends Grounds<'order-of-steps'> {
  readonly kind: 'MovementStatusForbids'
  readonly status: MovementStatus
  readonly step: MovementStep
}

/** Phong trào của nguồn đã công bố: nobody in charge of it is here, so it is read and not changed. */
export interface MovementPublished extends Grounds<'published-is-read-only'> {
  readonly kind: 'MovementPublished'
}

/** Đơn vị đã có phong trào cùng tên trong thời gian này; it is carried over, not created again. */
export interface MovementExists extends Grounds<'one-movement-once'> {
  readonly kind: 'MovementExists'
  readonly movementId: string
}

/** Ngày kết thúc mới không muộn hơn ngày đang có. */
export interface NotCarriedOver extends Grounds<'carried-to-a-later-year'> {
  readonly kind: 'NotCarriedOver'
}

/** Thời kỳ này đã có phong trào trọng tâm; a person confirms that there shall be two. */
export interface CoreExists extends Grounds<'one-core-a-period'> {
  readonly kind: 'CoreExists'
  readonly movementIds: readonly string[]
}

/** Đơn vị chưa đăng ký tham gia phong trào. */
export interface NotParticipant extends Grounds<'participants-only'> {
  readonly kind: 'NotParticipant'
  readonly unitId: string
}

/** Phong trào không phát động đến đơn vị này. */
export interface NotCalledOn extends Grounds<'calls-on-its-units'> {
  readonly kind: 'NotCalledOn'
  readonly unitId: string
}

/** Phong trào cấp trên không thể là chính nó, hoặc phong trào ở dưới nó. */
export interface MovementCircle extends Grounds<'parent-stands-above'> {
  readonly kind: 'MovementCircle'
}

/** Lời từ chối của riêng từ này. */
export type MovementOwnRefusal =
  | MovementWithoutEnd
  | LaunchIncomplete
  | MovementStatusForbids
  | MovementExists
  | NotCarriedOver
  | CoreExists
  | NotParticipant
  | NotCalledOn
  | MovementCircle
  | MovementPublished

/** Vì sao một bước không làm được lúc này. */
export type StepForbidden = MovementStatusForbids | MovementPublished

/** Vì sao không lưu được. */
export type SaveMovementRefusal =
  | StepForbidden
  | MovementWithoutEnd
  | MovementExists
  | MovementCircle
  | LaunchIncomplete
  | InvalidInput

/** Vì sao không phát động được. */
export type LaunchMovementRefusal = StepForbidden | LaunchIncomplete | DayInFuture

/** Vì sao không chuyển tiếp được. */
export type CarryOverRefusal = StepForbidden | MovementWithoutEnd | NotCarriedOver | InvalidInput

/** Vì sao không chọn làm trọng tâm được. */
export type MarkCoreRefusal = StepForbidden | CoreExists | InvalidInput

/** Vì sao không đánh dấu, không bỏ, không gạch được. */
export type PlainStepRefusal = StepForbidden | InvalidInput

/** Vì sao không ghi được. */
export type DatedStepRefusal = PlainStepRefusal | DayInFuture

/** Vì sao không đăng ký tham gia được. */
export type RegisterForRefusal = DatedStepRefusal | NotCalledOn

/** Vì sao không báo cáo được. */
export type ReportTargetRefusal = DatedStepRefusal | NotParticipant
