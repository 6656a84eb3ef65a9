import type { UnitPath } from '../access/index.ts'
import type { AwardId } from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import type { Day, Ratio } from '../kernel/index.ts'
import type { ProposalStatus, ReadingChoice, SubjectRef } from '../proposals/index.ts'

/** Cương vị trong hội đồng. */
export type CouncilRole = 'chair' | 'vice-chair' | 'standing' | 'member' | 'secretary'

/** Thành viên hội đồng, hoặc thư ký giúp việc. */
export interface CouncilMember {
  readonly id: string
  readonly personId: string
  readonly post: string
  readonly role: CouncilRole
  /** False for a secretary who is not a member: takes the minutes, is not counted, does not vote. */
  readonly votes: boolean
  readonly from: Day | null
  readonly until: Day | null
}

/** Cấp hội đồng. */
export type CouncilLevel = 'base' | 'provincial' | 'central'

/** Ngưỡng phiếu: `strict` means more than the share, otherwise at least the share, of ALL members. */
export interface Threshold {
  readonly share: Ratio
  readonly strict: boolean
}

/** Quy chế riêng của hội đồng, dùng khi luật không quy định. */
export interface CouncilRules {
  readonly quorum: Ratio
  readonly majority: Threshold
}

/** Hội đồng thi đua, khen thưởng. */
export interface Council {
  readonly id: string
  readonly name: string
  readonly level: CouncilLevel
  readonly unitId: string
  readonly unitPath: UnitPath
  readonly members: readonly CouncilMember[]
  readonly rules: CouncilRules
  readonly version: number
}

/** Phiên họp: dự kiến, đang họp, đã kết thúc. */
export type SessionStatus = 'planned' | 'open' | 'closed'

/** Dự họp: có mặt, gửi ý kiến bằng văn bản, vắng mặt. */
export type Attendance = 'present' | 'written' | 'absent'

/** Sự có mặt của một thành viên. */
export interface AttendanceRow {
  readonly memberId: string
  readonly attendance: Attendance
}

/** Trạng thái của việc bỏ phiếu. */
export type BallotStatus = 'not-opened' | 'open' | 'closed'

/** Lựa chọn trên phiếu: đồng ý, không đồng ý, phiếu trắng. */
export type BallotChoice = 'yes' | 'no' | 'blank'

/** Cách đọc khác về tỷ lệ phiếu, theo một nguồn khác. */
export interface BallotReading {
  readonly id: string
  readonly threshold: Threshold
  readonly cite: Citation
  readonly provenance: Provenance
}

/** Quy tắc bỏ phiếu của một nội dung, đóng vào chương trình khi lập phiên họp. */
export interface BallotRule {
  readonly threshold: Threshold
  /** True when the law demands the ballot and its share; false when the council's own majority decides. */
  readonly required: boolean
  readonly secret: boolean
  readonly cite: Citation | null
  readonly provenance: Provenance | null
  /** Other ways to read the share; absent where it is read in one. */
  readonly otherReadings?: readonly BallotReading[]
}

/** Kết quả theo một cách đọc tỷ lệ phiếu. */
export interface TallyReading {
  readonly reading: string
  readonly threshold: Threshold
  readonly yesNeeded: number
  readonly passed: boolean
  readonly cite: Citation | null
  readonly provenance: Provenance | null
}

/** Cách đọc tỷ lệ phiếu đã chọn, ai chọn và vì sao. */
export type TallyChoice = Omit<ReadingChoice, 'openPoint'>

/** Kết quả kiểm phiếu, trên tổng số thành viên. */
export interface Tally {
  readonly yes: number
  readonly no: number
  readonly blank: number
  /** Members who cast no ballot: absent, recused, or silent. They still count in the total. */
  readonly notCast: number
  readonly members: number
  readonly yesNeeded: number
  /** Never true while the readings differ and nobody has chosen. */
  readonly passed: boolean
  /** What each reading gives, where they give different results; absent where all agree. */
  readonly readings?: readonly TallyReading[]
  readonly choice?: TallyChoice
}

/** Bỏ phiếu cho một nội dung; holds who has voted, never what. */
export interface Ballot {
  readonly status: BallotStatus
  readonly rule: BallotRule
  readonly voted: readonly string[]
  readonly tally: Tally | null
}

/** Một nội dung của chương trình: hồ sơ được đưa ra xét. */
export interface AgendaItem {
  readonly id: string
  readonly order: number
  readonly proposalId: string
  readonly award: AwardId
  readonly subject: SubjectRef
  readonly ballot: Ballot
}

/** Phiên họp hội đồng. */
export interface CouncilSession {
  readonly id: string
  readonly councilId: string
  readonly heldOn: Day
  readonly place: string | null
  readonly status: SessionStatus
  readonly attendance: readonly AttendanceRow[]
  readonly agenda: readonly AgendaItem[]
  readonly version: number
}

/** Điều kiện họp: bao nhiêu người dự trên tổng số, cần bao nhiêu. */
export interface Quorum {
  readonly present: number
  readonly members: number
  readonly needed: number
  readonly met: boolean
  readonly share: Ratio
  /** Null when it is the council's own working rule and not an article. */
  readonly cite: Citation | null
}

/** A proposal as the council needs to know it when the agenda is made. */
export interface AgendaProposal {
  readonly id: string
  readonly number: string
  readonly status: ProposalStatus
  readonly award: AwardId
  readonly subject: SubjectRef
}
