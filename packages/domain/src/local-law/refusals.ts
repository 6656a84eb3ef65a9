import type {
  ChangedMeanwhile,
  DayInFuture,
  Grounds,
  InvalidInput,
  NotAllowed,
} from '../access/index.ts'
import type { Day, Ratio } from '../kernel/index.ts'
import type { Loosening, RegulationIssue } from '../law/index.ts'
import type { RegulationStatus } from './regulation.ts'

/** Luật của ngày này không có quy định đó. */
export interface ProvisionUnknown extends Grounds<'rule-of-the-day'> {
  readonly kind: 'ProvisionUnknown'
  readonly provision: string
  readonly day: Day
}

/** Quy định đã được đối chiếu với văn bản, không cần xác nhận. */
export interface RuleVerifiedAlready extends Grounds<'confirm-what-is-doubtful'> {
  readonly kind: 'RuleVerifiedAlready'
  readonly provision: string
}

/** Quy định đã khác với bản mà người xác nhận đã đọc. */
export interface RuleChanged extends Grounds<'confirm-what-was-read'> {
  readonly kind: 'RuleChanged'
  readonly provision: string
}

/** Giá trị nằm ngoài điều luật cho phép. */
export interface ValueNotAllowed extends Grounds<'within-the-sources'> {
  readonly kind: 'ValueNotAllowed'
  readonly provision: string
  readonly path: string
  /** The lowest and the highest that any source gives; null when only the form is wrong. */
  readonly within: readonly [number | Ratio, number | Ratio] | null
}

/** Xác nhận này đã được thu hồi. */
export interface ConfirmationRevokedAlready extends Grounds<'revoke-once'> {
  readonly kind: 'ConfirmationRevokedAlready'
  readonly revokedOn: Day
}

/** Trạng thái của quy định không cho phép bước này. */
export interface RegulationStatusForbids extends Grounds<'order-of-steps'> {
  readonly kind: 'RegulationStatusForbids'
  readonly status: RegulationStatus
  readonly step: 'save' | 'enact' | 'withdraw'
}

/** Văn bản còn chỗ chưa đúng. */
export interface RegulationNotReady extends Grounds<'regulation-complete'> {
  readonly kind: 'RegulationNotReady'
  readonly issues: readonly RegulationIssue[]
}

/** Quy định nội bộ trái luật: each place with the article it would loosen. */
export interface RegulationLoosensLaw extends Grounds<'law-is-not-loosened'> {
  readonly kind: 'RegulationLoosensLaw'
  readonly loosenings: readonly Loosening[]
}

/** Số hiệu đã có ở tổ chức này. */
export interface RegulationNumberTaken extends Grounds<'one-number-one-regulation'> {
  readonly kind: 'RegulationNumberTaken'
  readonly number: string
}

/** Vì sao không xác nhận được. */
export type ConfirmRefusal =
  | ProvisionUnknown
  | RuleVerifiedAlready
  | RuleChanged
  | ValueNotAllowed
  | InvalidInput

/** Vì sao không thu hồi được. */
export type RevokeConfirmationRefusal = ConfirmationRevokedAlready | DayInFuture | InvalidInput

/** Vì sao không lưu, không bãi bỏ được. */
export type SaveRegulationRefusal = RegulationStatusForbids | InvalidInput

/** Vì sao không ban hành được. */
export type EnactRegulationRefusal =
  | RegulationStatusForbids
  | RegulationNotReady
  | RegulationLoosensLaw
  | RegulationNumberTaken

export type LocalLawRefusal =
  | ConfirmRefusal
  | RevokeConfirmationRefusal
  | SaveRegulationRefusal
  | EnactRegulationRefusal
  | ChangedMeanwhile
  | NotAllowed
