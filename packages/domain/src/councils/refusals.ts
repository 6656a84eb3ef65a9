import type {
  ChangedMeanwhile,
  DayInFuture,
  Grounds,
  InvalidInput,
  NotAllowed,
  StatusForbids,
} from '../access/index.ts'
import type { ChangeOutOfOrder } from '../clusters/index.ts'
import type { Day } from '../kernel/index.ts'
import type { ProposalStatus, ReadingsAgree } from '../proposals/index.ts'
import type { SessionStatus } from './council.ts'

/** Phiên họp không trong lúc họp. */
export interface SessionNotOpen extends Grounds<'session-first'> {
  readonly kind: 'SessionNotOpen'
  readonly status: SessionStatus
}

/** Không đủ số thành viên dự họp. */
export interface QuorumNotMet extends Grounds<'quorum'> {
  readonly kind: 'QuorumNotMet'
  readonly present: number
  readonly needed: number
}

/** Không phải thành viên hội đồng vào ngày họp. */
export interface NotACouncilMember extends Grounds<'members-vote'> {
  readonly kind: 'NotACouncilMember'
}

/** Thành viên đã bỏ phiếu nội dung này. */
export interface AlreadyVoted extends Grounds<'one-member-one-ballot'> {
  readonly kind: 'AlreadyVoted'
}

/** Chưa bắt đầu bỏ phiếu. */
export interface BallotNotOpen extends Grounds<'ballot-steps'> {
  readonly kind: 'BallotNotOpen'
}

/** Đã kết thúc bỏ phiếu. */
export interface BallotClosed extends Grounds<'ballot-steps'> {
  readonly kind: 'BallotClosed'
}

/** Thành viên vắng mặt và không gửi ý kiến bằng văn bản. */
export interface MemberAbsent extends Grounds<'attendance-first'> {
  readonly kind: 'MemberAbsent'
}

/** Còn nội dung đang bỏ phiếu. */
export interface BallotsStillOpen extends Grounds<'ballot-steps'> {
  readonly kind: 'BallotsStillOpen'
  readonly itemIds: readonly string[]
}

/** Hồ sơ chưa được thẩm định xong, hoặc đã đi quá bước này. */
export interface ProposalNotReady extends Grounds<'appraised-first'> {
  readonly kind: 'ProposalNotReady'
  readonly proposalId: string
  readonly number: string
  readonly status: ProposalStatus
}

/** Hội đồng đã họp vào hoặc sau ngày kiện toàn. */
export interface CouncilHasMet extends Grounds<'past-sessions-stand'> {
  readonly kind: 'CouncilHasMet'
  readonly heldOn: Day
}

export type RestructureRefusal = CouncilHasMet | ChangeOutOfOrder | NotACouncilMember | InvalidInput

export type CouncilRefusal =
  | SessionNotOpen
  | QuorumNotMet
  | NotACouncilMember
  | AlreadyVoted
  | BallotNotOpen
  | BallotClosed
  | MemberAbsent
  | BallotsStillOpen
  | ProposalNotReady
  | ReadingsAgree
  | StatusForbids
  | DayInFuture
  | InvalidInput
  | ChangedMeanwhile
  | NotAllowed
