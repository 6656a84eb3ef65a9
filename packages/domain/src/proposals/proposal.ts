import type { AccountId, Instant, UnitPath } from '../access/index.ts'
import type { AwardId, AwardLevel, Route, SubjectKind } from '../awards/index.ts'
import type { Day, Truth } from '../kernel/index.ts'

/** Trạng thái của hồ sơ đề nghị, in the order of its life. */
export const proposalStatuses = [
  'draft',
  'submitted',
  'returned',
  'in-appraisal',
  'appraised',
  'passed',
  'not-passed',
  'granted',
  'refused',
  'withdrawn',
] as const
export type ProposalStatus = (typeof proposalStatuses)[number]

/** Cá nhân, tập thể, hộ gia đình được đề nghị. */
export interface SubjectRef {
  readonly kind: SubjectKind
  readonly id: string
}

/** Đơn vị trình hồ sơ, với thời gian tồn tại của nó. */
export interface SubmittingUnit {
  readonly id: string
  readonly path: UnitPath
  readonly openedOn: Day | null
  readonly closedOn: Day | null
}

/** Xác nhận của người trình về một điều luật giao cho người đánh giá. */
export interface ProposalAttestation {
  readonly topic: string
  readonly holds: boolean
  readonly year: number | null
  readonly by: AccountId
  readonly at: Instant
}

/** Cách đọc đã chọn, ai chọn và vì sao; a later choice for the same open point takes the place of an earlier one. */
export interface ReadingChoice {
  readonly openPoint: string
  readonly reading: string
  readonly reason: string
  readonly by: AccountId
  readonly at: Instant
}

/** Kết luận đã ghi khi thẩm định: enough to recompute it and to prove that it is the same. */
export interface RecordedVerdict {
  readonly id: string
  readonly truth: Truth
  readonly lawDay: Day
  readonly lawHash: string
}

/** Hồ sơ đề nghị khen thưởng. */
export interface Proposal {
  readonly id: string
  readonly number: string
  readonly status: ProposalStatus
  readonly statusSince: Instant
  readonly award: AwardId
  readonly subject: SubjectRef
  /** Năm thành tích. */
  readonly year: number
  readonly route: Route | null
  readonly submittingUnitId: string
  readonly merits: string
  readonly attestations: readonly ProposalAttestation[]
  /** Every choice in its order; none is ever taken away. */
  readonly readingChoices: readonly ReadingChoice[]
  readonly nominationId: string | null
  /** Ngày cơ quan thẩm định nhận đủ hồ sơ; the transition clauses read it. */
  readonly receivedOn: Day | null
  readonly decidedOn: Day | null
  readonly recordedVerdict: RecordedVerdict | null
  readonly version: number
}

/** Thời gian nhận đề nghị của một năm và một cấp khen thưởng. */
export interface ProposalWindow {
  readonly id: string
  readonly year: number
  readonly level: AwardLevel
  readonly opensOn: Day
  readonly closesOn: Day
}
