import type { Stamp } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'
import type {
  AttendanceRow,
  BallotChoice,
  CouncilMember,
  CouncilSession,
  Tally,
} from './council.ts'

interface OfSession extends Stamp {
  readonly sessionId: string
}

/** Đã lập phiên họp. */
export interface SessionPlanned extends OfSession {
  readonly kind: 'SessionPlanned'
  readonly session: CouncilSession
}

/** Đã điểm danh. */
export interface AttendanceRecorded extends OfSession {
  readonly kind: 'AttendanceRecorded'
  readonly rows: readonly AttendanceRow[]
}

/** Đã khai mạc. */
export interface SessionOpened extends OfSession {
  readonly kind: 'SessionOpened'
}

/** Đã bắt đầu bỏ phiếu. */
export interface BallotOpened extends OfSession {
  readonly kind: 'BallotOpened'
  readonly itemId: string
}

/** Đã bỏ phiếu: who, never what. */
export interface BallotCast extends OfSession {
  readonly kind: 'BallotCast'
  readonly itemId: string
  readonly memberId: string
}

/** Đã kiểm phiếu. */
export interface BallotTallied extends OfSession {
  readonly kind: 'BallotTallied'
  readonly itemId: string
  readonly proposalId: string
  readonly tally: Tally
}

/** Đã chọn một cách đọc tỷ lệ phiếu; the dossier passes or does not by it. */
export interface BallotReadingChosen extends OfSession {
  readonly kind: 'BallotReadingChosen'
  readonly itemId: string
  readonly proposalId: string
  readonly reading: string
  readonly reason: string
  readonly yesNeeded: number
  readonly passed: boolean
}

/** Đã bế mạc. */
export interface SessionClosed extends OfSession {
  readonly kind: 'SessionClosed'
}

export type SessionEvent =
  | SessionPlanned
  | AttendanceRecorded
  | SessionOpened
  | BallotOpened
  | BallotCast
  | BallotTallied
  | BallotReadingChosen
  | SessionClosed

/** What casting answers: the event for the journal and, apart from it, the choice for the sealed box. */
export interface CastOutcome {
  readonly event: BallotCast
  readonly choice: BallotChoice
}

/** Đã kiện toàn hội đồng. */
export interface CouncilRestructured extends Stamp {
  readonly kind: 'CouncilRestructured'
  readonly councilId: string
  readonly left: readonly string[]
  readonly joined: readonly CouncilMember[]
  readonly on: Day
  readonly decisionNumber: string
  readonly decisionOn: Day
}
