import type { Stamp } from '../access/index.ts'
import type { AwardId, Route } from '../awards/index.ts'
import type { Day } from '../kernel/index.ts'
import type { RecordedVerdict, SubjectRef } from '../proposals/index.ts'

/** Trạng thái của mục: đã tặng, đã đính chính, đã huỷ bỏ. */
export type RegisterStatus = 'granted' | 'corrected' | 'revoked'

/** Mục đến từ đâu: từ quyết định ký trong hệ thống, hay từ sổ cũ nhập vào khi bắt đầu. */
export type RegisterOrigin = 'decision' | 'opening-record'

/** Một lần đính chính hoặc huỷ bỏ; nothing is ever erased. */
export type RegisterChange = Stamp & {
  readonly reason: string
  readonly decisionNumber: string
  readonly day: Day
} & (
    | { readonly what: 'corrected'; readonly from: string; readonly to: string }
    | { readonly what: 'revoked' }
  )

/** Mục trong Sổ khen thưởng. */
export interface RegisterEntry {
  readonly id: string
  readonly subject: SubjectRef
  /** Tên ghi trong quyết định; the subject's own name may differ today. */
  readonly subjectNameAsWritten: string
  readonly award: AwardId
  readonly awardNameAsWritten: string
  readonly year: number
  readonly firstYear: number
  readonly route: Route | null
  /** Null when an opening record does not state it. */
  readonly decidedOn: Day | null
  readonly decisionNumber: string | null
  readonly decisionId: string | null
  readonly proposalId: string | null
  readonly status: RegisterStatus
  readonly lawDay: Day
  readonly verdict: RecordedVerdict | null
  readonly origin: RegisterOrigin
  readonly history: readonly RegisterChange[]
}

/** Đính chính tên ghi trong sổ. */
export interface CorrectEntry extends Stamp {
  readonly subjectNameAsWritten: string
  readonly reason: string
  readonly decisionNumber: string
  readonly correctedOn: Day
}

/** Huỷ bỏ, tước danh hiệu. */
export interface RevokeEntry extends Stamp {
  readonly reason: string
  readonly decisionNumber: string
  readonly revokedOn: Day
}

/** Đã đính chính. */
export interface EntryCorrected extends Stamp {
  readonly kind: 'EntryCorrected'
  readonly entryId: string
  readonly subjectNameAsWritten: string
  readonly reason: string
  readonly decisionNumber: string
  readonly correctedOn: Day
}

/** Đã huỷ bỏ. */
export interface EntryRevoked extends Stamp {
  readonly kind: 'EntryRevoked'
  readonly entryId: string
  readonly reason: string
  readonly decisionNumber: string
  readonly revokedOn: Day
}

export type RegisterEvent = EntryCorrected | EntryRevoked
