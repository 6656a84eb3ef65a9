import type { AccountId, Instant, Stamp } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'

/** Tình trạng của một phiên bản bảng tiêu chí. */
export type RubricStatus = 'draft' | 'issued' | 'withdrawn'

/** Phiên bản bảng tiêu chí được giữ: its document as it was written; what was issued never changes. */
export interface KeptRubric {
  readonly id: string
  readonly unitId: string
  readonly unitPath: string
  readonly status: RubricStatus
  readonly document: unknown
  readonly issuedOn: Day | null
  /** Last day of use, when it was withdrawn. */
  readonly until: Day | null
  readonly reason: string | null
  /** The version that this one was made from. */
  readonly renews: string | null
  readonly savedBy: AccountId
  readonly savedAt: Instant
  readonly version: number
}

/** Lưu bản thảo. */
export interface SaveRubric extends Stamp {
  readonly rubricId: string
  readonly unitId: string
  readonly unitPath: string
  readonly document: unknown
}

/** Lập phiên bản mới từ một phiên bản. */
export interface RenewRubric extends Stamp {
  readonly rubricId: string
  readonly year: number | null
}

/** Thôi áp dụng. */
export interface WithdrawRubric extends Stamp {
  readonly until: Day
  readonly reason: string
}

/** Đã lưu bản thảo. */
export interface RubricSaved extends Stamp {
  readonly kind: 'RubricSaved'
  readonly rubric: Pick<KeptRubric, 'id' | 'unitId' | 'unitPath' | 'document' | 'renews'>
}

/** Đã ban hành. */
export interface RubricIssued extends Stamp {
  readonly kind: 'RubricIssued'
  readonly issuedOn: Day
}

/** Đã lập phiên bản mới, as a draft of its own. */
export interface RubricRenewed extends Stamp {
  readonly kind: 'RubricRenewed'
  readonly rubric: RubricSaved['rubric']
}

/** Đã thôi áp dụng. */
export interface RubricWithdrawn extends Stamp {
  readonly kind: 'RubricWithdrawn'
  readonly until: Day
  readonly reason: string
}

export type RubricEvent = RubricSaved | RubricIssued | RubricRenewed | RubricWithdrawn
