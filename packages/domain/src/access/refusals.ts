import type { AwardId } from '../awards/index.ts'
import type { AwardUnknownOnDay } from '../eligibility/index.ts'
import type { Day } from '../kernel/index.ts'
import type { ActionName } from './actions.ts'
import type { Grounds } from './grounds.ts'
import type { Operation } from './operations.ts'

/** Vì sao không được phép. */
export type DenialReason =
  /** Nobody is signed in and the operation is not public. */
  | 'signed-out'
  /** No role of the viewer carries the operation. */
  | 'no-role'
  /** A role carries it, but its term has not begun or has ended. */
  | 'grant-not-in-force'
  /** A role carries it, for units other than this one. */
  | 'outside-unit'
  /** A role carries it, for one's own cluster, council or dossier only. */
  | 'not-own'
  /** The member is the subject of the proposal under vote. */
  | 'recused'
  /** Nobody grants or ends a role of their own account. */
  | 'own-account'

/** Không được phép: vai trò, đơn vị hoặc quan hệ của người dùng không cho phép thao tác này. */
export interface NotAllowed extends Grounds<'roles-and-units' | 'recusal' | 'no-self-grant'> {
  readonly kind: 'NotAllowed'
  readonly operation: Operation
  readonly reason: DenialReason
}

/** Lỗi của một ô nhập. */
export type InputIssueCode =
  | 'empty'
  | 'too-long'
  | 'not-positive'
  | 'duplicate'
  | 'unknown-id'
  | 'until-before-from'
  | 'year-out-of-range'
  | 'head-is-deputy'
  | 'award-not-for-collectives'
  | 'not-an-email'
  | 'too-short'
  | 'box-differs-from-roll'
  | 'not-a-day'
  | 'not-granted'
  | 'unchanged'
  | 'not-text'
  | 'not-a-number'
  | 'not-whole'
  | 'not-above-zero'
  | 'own-sector-missing'
  | 'not-core'
  | 'contradicts'
  | 'ends-inside-year'
  | 'must-stay'
  | 'scores-itself'
  | 'votes-differ'
  | 'no-quota'
  | 'unknown-entry'
  | 'before-decision'
  | 'before-election'
  | 'not-an-hour'
  | 'rank-out-of-place'
  | 'more-than-stand'

/** Chỗ nhập sai và vì sao. */
export interface InputIssue {
  /** Where in the input: `nominations.0.rank`. */
  readonly path: string
  readonly code: InputIssueCode
}

/** Dữ liệu nhập không hợp lệ. */
export interface InvalidInput extends Grounds<'input-shape'> {
  readonly kind: 'InvalidInput'
  readonly issues: readonly InputIssue[]
}

/** Hồ sơ đã được người khác thay đổi trong lúc đó. */
export interface ChangedMeanwhile extends Grounds<'version-check'> {
  readonly kind: 'ChangedMeanwhile'
  readonly currentVersion: number
}

/** Ngày ở tương lai. */
export interface DayInFuture extends Grounds<'no-future-day'> {
  readonly kind: 'DayInFuture'
  readonly day: Day
}

/** Không tìm thấy cá nhân, tập thể. */
export interface SubjectNotFound extends Grounds<'known-subject'> {
  readonly kind: 'SubjectNotFound'
}

/** Trạng thái hiện tại không cho phép bước này. */
export interface StatusForbids extends Grounds<'order-of-steps'> {
  readonly kind: 'StatusForbids'
  readonly of: 'proposal' | 'session' | 'ballot' | 'decision'
  readonly status: string
  readonly action: ActionName
}

/** Đăng nhập không được: sai thư điện tử hoặc mật khẩu (which of them is never said). */
export interface SignInRefused extends Grounds<'sign-in'> {
  readonly kind: 'SignInRefused'
}

/** Thử đăng nhập quá nhiều lần. */
export interface TooManyAttempts extends Grounds<'sign-in'> {
  readonly kind: 'TooManyAttempts'
  readonly retryAfterSeconds: number
}

/** Refusals that any step may meet at the door. */
export type AccessRefusal =
  | NotAllowed
  | InvalidInput
  | ChangedMeanwhile
  | DayInFuture
  | AwardUnknownOnDay
  | SubjectNotFound
  | StatusForbids
  | SignInRefused
  | TooManyAttempts

/** Builds `InvalidInput` when there is at least one issue. */
export const invalidInput = (issues: readonly InputIssue[]): InvalidInput => ({
  kind: 'InvalidInput',
  issues,
  cites: [],
  rule: 'input-shape',
})

export const dayInFuture = (day: Day): DayInFuture => ({
  kind: 'DayInFuture',
  day,
  cites: [],
  rule: 'no-future-day',
})

export const statusForbids = (
  of: StatusForbids['of'],
  status: string,
  action: ActionName,
): StatusForbids => ({
  kind: 'StatusForbids',
  of,
  status,
  action,
  cites: [],
  rule: 'order-of-steps',
})

/** An award that the book of the day does not know. */
export const awardUnknownOnDay = (award: AwardId, day: Day): AwardUnknownOnDay => ({
  kind: 'AwardUnknownOnDay',
  award,
  day,
  cites: [],
  rule: 'award-of-the-day',
})

export const changedMeanwhile = (currentVersion: number): ChangedMeanwhile => ({
  kind: 'ChangedMeanwhile',
  currentVersion,
  cites: [],
  rule: 'version-check',
})

export const subjectNotFound: SubjectNotFound = {
  kind: 'SubjectNotFound',
  cites: [],
  rule: 'known-subject',
}

export const signInRefused: SignInRefused = { kind: 'SignInRefused', cites: [], rule: 'sign-in' }

export const tooManyAttempts = (retryAfterSeconds: number): TooManyAttempts => ({
  kind: 'TooManyAttempts',
  retryAfterSeconds,
  cites: [],
  rule: 'sign-in',
})
