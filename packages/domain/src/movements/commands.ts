import type { Stamp } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'
import type { CorePeriod, MovementContent, MovementReview, Participant } from './movement.ts'
import type { ReliefLine } from './relief.ts'
import type { Actual } from './targets.ts'

/** Lưu phong trào, mới hoặc sửa. */
export interface SaveMovement extends Stamp {
  readonly movementId: string
  readonly content: MovementContent
}

/** Phát động. */
export interface LaunchMovement extends Stamp {
  readonly launchedOn: Day
}

/** Bỏ dự thảo. */
export interface WithdrawMovement extends Stamp {
  readonly reason: string
}

/** Chuyển tiếp sang năm sau: the same movement, with a later end. */
export interface CarryOverMovement extends Stamp {
  readonly until: Day | null
  readonly endEvent: string | null
  readonly reason: string
}

/** Chọn làm phong trào trọng tâm của một thời kỳ. */
export interface MarkCore extends Stamp, CorePeriod {
  /** Said by a person who has seen that the period has a core movement already. */
  readonly confirmed: boolean
}

/** Đánh dấu một mục của bảng kiểm. */
export interface TickItem extends Stamp {
  readonly item: string
  readonly done: boolean
}

/** Đăng ký tham gia, hoặc sửa mức đăng ký. */
export interface RegisterFor extends Stamp {
  readonly participant: Participant
}

/** Báo cáo số thực hiện. */
export interface ReportTarget extends Stamp {
  readonly actual: Actual
}

/** Ghi sơ kết, tổng kết; a closing review ends the movement. */
export interface RecordReview extends Stamp {
  readonly review: MovementReview
}

/** Ghi một dòng vào sổ vận động, hỗ trợ. */
export interface EnterRelief extends Stamp {
  readonly line: ReliefLine
}

/** Gạch một dòng ghi nhầm: it stays, and is no longer counted. */
export interface StrikeRelief extends Stamp {
  readonly lineId: string
  readonly on: Day
  readonly reason: string
}
