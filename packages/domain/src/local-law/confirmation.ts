import type { AccountId, Stamp } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'
import type { LocalConfirmation, LocalScope, SetValue } from '../law/index.ts'

/** Xác nhận đã ghi: kept for ever, also when revoked, so that what rested on it can be judged again. */
export interface KeptConfirmation extends LocalConfirmation {
  readonly unitId: string
  readonly by: AccountId
  readonly revokedBy: AccountId | null
  readonly reason: string | null
  readonly version: number
}

/** Xác nhận một quy định, as written or with a value. */
export interface ConfirmRule extends Stamp {
  readonly confirmationId: string
  readonly unitId: string
  readonly organisation: LocalScope
  readonly provision: string
  /** Fingerprint of the rule that the officer has read. */
  readonly fingerprint: string
  readonly value: SetValue | null
  /** Name of the officer, as it will be shown. */
  readonly name: string
  readonly document: string
  readonly from: Day
}

/** Thu hồi xác nhận. */
export interface RevokeConfirmation extends Stamp {
  readonly revokedOn: Day
  readonly reason: string
}

/** Đã xác nhận. */
export interface RuleConfirmed extends Stamp {
  readonly kind: 'RuleConfirmed'
  readonly confirmation: KeptConfirmation
}

/** Đã thu hồi xác nhận. */
export interface ConfirmationRevoked extends Stamp {
  readonly kind: 'ConfirmationRevoked'
  readonly revokedOn: Day
  readonly reason: string
}

export type ConfirmationEvent = RuleConfirmed | ConfirmationRevoked
