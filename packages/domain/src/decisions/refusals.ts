import type {
  ChangedMeanwhile,
  DayInFuture,
  Grounds,
  InvalidInput,
  NotAllowed,
  StatusForbids,
} from '../access/index.ts'
import type { AuthorityPost, AwardId } from '../awards/index.ts'
import type { ProposalNotReady } from '../councils/index.ts'
import type { Day } from '../kernel/index.ts'
import type {
  ReadingsAgree,
  SubjectRef,
  VerdictDeferred,
  VerdictUnknown,
  VerdictUnmet,
} from '../proposals/index.ts'

/** Không có thẩm quyền quyết định hình thức này vào ngày này. */
export interface AuthorityNotCompetent extends Grounds<'competence'> {
  readonly kind: 'AuthorityNotCompetent'
  readonly post: AuthorityPost
  readonly award: AwardId
  readonly day: Day
  readonly competent: readonly AuthorityPost[]
}

/** Số quyết định đã dùng. */
export interface DecisionNumberTaken extends Grounds<'one-number-one-decision'> {
  readonly kind: 'DecisionNumberTaken'
  readonly number: string
}

/** Hội đồng chưa bỏ phiếu thông qua. */
export interface BallotNotPassed extends Grounds<'ballot-first'> {
  readonly kind: 'BallotNotPassed'
  readonly proposalId: string
  readonly award: AwardId
}

/** Vượt số lượng được phép. */
export interface QuotaExceeded extends Grounds<'quota'> {
  readonly kind: 'QuotaExceeded'
  readonly award: AwardId
  readonly limit: number
  readonly base: number
  readonly granted: number
  readonly proposed: number
}

/** Đã được tặng hình thức này cho năm này. */
export interface AlreadyAwarded extends Grounds<'once-a-year'> {
  readonly kind: 'AlreadyAwarded'
  readonly subject: SubjectRef
  readonly award: AwardId
  readonly year: number
}

export type DecisionRefusal =
  | AuthorityNotCompetent
  | DecisionNumberTaken
  | BallotNotPassed
  | VerdictUnmet
  | VerdictDeferred
  | VerdictUnknown
  | ReadingsAgree
  | QuotaExceeded
  | AlreadyAwarded
  | ProposalNotReady
  | DayInFuture
  | StatusForbids
  | InvalidInput
  | ChangedMeanwhile
  | NotAllowed
