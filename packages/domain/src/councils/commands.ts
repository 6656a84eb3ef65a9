import type { Stamp } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'
import type { AttendanceRow, BallotChoice, CouncilMember } from './council.ts'

/** Lập phiên họp với chương trình. */
export interface PlanSession extends Stamp {
  readonly sessionId: string
  readonly heldOn: Day
  readonly place: string | null
  /** In the order of the agenda; item ids are made by the caller. */
  readonly items: readonly { readonly itemId: string; readonly proposalId: string }[]
}

/** Điểm danh. */
export interface RecordAttendance extends Stamp {
  readonly rows: readonly AttendanceRow[]
}

/** Khai mạc phiên họp. */
export type OpenSession = Stamp

/** Bắt đầu bỏ phiếu một nội dung. */
export interface OpenBallot extends Stamp {
  readonly itemId: string
}

/** Bỏ phiếu. */
export interface CastBallot extends Stamp {
  readonly itemId: string
  /** The person behind the account; null when the account belongs to nobody in the council's list. */
  readonly personId: string | null
  readonly choice: BallotChoice
}

/** Kiểm phiếu: the box is opened once, by the caller, and given here without names. */
export interface CloseBallot extends Stamp {
  readonly itemId: string
  readonly box: readonly BallotChoice[]
}

/** Chọn một cách đọc tỷ lệ phiếu, where the readings give the count different results. */
export interface ChooseBallotReading extends Stamp {
  readonly itemId: string
  readonly reading: string
  readonly reason: string
}

/** Bế mạc phiên họp. */
export type CloseSession = Stamp

/** Kiện toàn hội đồng theo quyết định: who leaves, who comes, from which day. */
export interface RestructureCouncil extends Stamp {
  readonly leaving: readonly string[]
  /** Ids are made by the caller. */
  readonly joining: readonly Omit<CouncilMember, 'from' | 'until'>[]
  readonly on: Day
  readonly decisionNumber: string
  readonly decisionOn: Day
}
