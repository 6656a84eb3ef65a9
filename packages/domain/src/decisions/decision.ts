import type { Stamp, UnitPath } from '../access/index.ts'
import type { AuthorityPost, AwardId, Route } from '../awards/index.ts'
import type { Citation } from '../citations/index.ts'
import type { Found } from '../criteria/index.ts'
import type { Day, Truth } from '../kernel/index.ts'
import type { ReadingChoice, RecordedVerdict, SubjectRef } from '../proposals/index.ts'

/** Trạng thái quyết định: dự thảo, đã ký, đã huỷ bỏ. */
export type DecisionStatus = 'draft' | 'signed' | 'revoked'

/** Quyết định khen thưởng. */
export interface Decision {
  readonly id: string
  readonly number: string | null
  readonly signedOn: Day | null
  readonly status: DecisionStatus
  readonly authorityPost: AuthorityPost
  readonly authorityUnitId: string
  readonly authorityUnitPath: UnitPath
  readonly signerId: string | null
  readonly signerName: string
  readonly proposalIds: readonly string[]
  /** Every choice in its order, where a quota could be read in two ways; absent where none was made. */
  readonly readingChoices?: readonly ReadingChoice[]
  readonly version: number
}

/** Điều kiện được kiểm tra trước khi ký. */
export type DecisionCheckCode =
  | 'day-not-future'
  | 'number-free'
  | 'competence'
  | 'ballot-passed'
  | 'verdict-met'
  | 'quota-kept'
  | 'not-awarded-yet'

/** Một điều đã kiểm tra: đạt, không đạt hay chưa đủ dữ liệu, theo điều nào, với số liệu nào. */
export interface DecisionCheck {
  readonly code: DecisionCheckCode
  readonly truth: Truth
  readonly cite: Citation | null
  /** The proposal it is about; null when it is about the decision as a whole. */
  readonly proposalId: string | null
  readonly award: AwardId | null
  readonly data: Found
}

/** Mục ghi vào Sổ khen thưởng từ một quyết định. */
export interface GrantedEntry {
  readonly id: string
  readonly proposalId: string
  readonly subject: SubjectRef
  readonly subjectNameAsWritten: string
  readonly award: AwardId
  readonly awardNameAsWritten: string
  readonly year: number
  readonly firstYear: number
  readonly route: Route | null
  readonly lawDay: Day
  readonly verdict: RecordedVerdict | null
}

/** Soạn dự thảo quyết định. */
export interface DraftDecision extends Stamp {
  readonly decisionId: string
  readonly authorityPost: AuthorityPost
  readonly authorityUnitId: string
  readonly authorityUnitPath: UnitPath
  readonly signerId: string | null
  readonly signerName: string
  readonly proposalIds: readonly string[]
}

/** Ký quyết định. */
export interface SignDecision extends Stamp {
  readonly number: string
  readonly signedOn: Day
}

/** Chọn một cách đọc giới hạn số lượng, cho quyết định này. */
export interface ChooseQuotaReading extends Stamp {
  readonly openPoint: string
  readonly reading: string
  readonly reason: string
}

/** Huỷ bỏ quyết định bằng một quyết định khác. */
export interface RevokeDecision extends Stamp {
  readonly reason: string
  readonly decisionNumber: string
  readonly revokedOn: Day
}

/** Đã soạn dự thảo. */
export interface DecisionDrafted extends Stamp {
  readonly kind: 'DecisionDrafted'
  readonly decisionId: string
  readonly decision: Decision
}

/** Đã chọn một cách đọc giới hạn số lượng. */
export interface QuotaReadingChosen extends Stamp {
  readonly kind: 'QuotaReadingChosen'
  readonly decisionId: string
  readonly openPoint: string
  readonly reading: string
  readonly reason: string
}

/** Đã ký. */
export interface DecisionSigned extends Stamp {
  readonly kind: 'DecisionSigned'
  readonly decisionId: string
  readonly number: string
  readonly signedOn: Day
  readonly entries: readonly GrantedEntry[]
}

/** Đã huỷ bỏ. */
export interface DecisionRevoked extends Stamp {
  readonly kind: 'DecisionRevoked'
  readonly decisionId: string
  readonly reason: string
  readonly decisionNumber: string
  readonly revokedOn: Day
}

export type DecisionEvent = DecisionDrafted | QuotaReadingChosen | DecisionSigned | DecisionRevoked
