import type { AwardId } from '../awards/index.ts'
import type { Day } from '../kernel/index.ts'
import type { DayOrMonth } from './day-or-month.ts'

/** Thành viên cụm, khối, trong thời gian nào; a missing day is not known, so the membership is open at that end. */
export interface ClusterMember {
  readonly unitId: string
  readonly from: Day | null
  readonly until: Day | null
}

/** Quyết định công nhận cụm trưởng, cụm phó. */
export interface Recognition {
  readonly number: string
  readonly on: DayOrMonth
  readonly issuer: string | null
}

/** Nhiệm kỳ một năm: các cụm trưởng và các cụm phó, bầu ngày nào, quyết định nào công nhận. */
export interface ClusterTerm {
  readonly year: number
  /** Một hoặc nhiều, theo thứ tự: each of them heads the cluster. */
  readonly headUnitIds: readonly string[]
  readonly deputyUnitIds: readonly string[]
  /** Null when nothing says on which day they were elected. */
  readonly electedOn: Day | null
  readonly recognition: Recognition | null
}

/** Căn cứ: quyết định nào, của ai. */
export interface Basis {
  readonly number: string
  readonly on: DayOrMonth
  readonly issuer: string | null
}

/** Một lần thay đổi của cụm, khối theo quyết định: its line of history, never taken back. */
export interface ClusterChange {
  readonly kind: 'established' | 'closed' | 'members' | 'recognised'
  readonly on: DayOrMonth
  readonly basis: Basis
  /** Cụm, khối cũ hoặc mới: from which it came, or into which it went. */
  readonly related: readonly string[]
  readonly joined: readonly string[]
  readonly left: readonly string[]
  /** The year of the term recognised. */
  readonly year: number | null
}

/** Thành viên hội đồng theo dõi cụm, khối. */
export interface ClusterMonitor {
  readonly id: string
  readonly seatId: string
  readonly personId: string
  readonly from: Day
  readonly until: Day | null
  readonly documentNumber: string
}

/** Suy tôn, đề nghị của hội nghị: đơn vị nào, hình thức nào, xếp thứ mấy. Proposed, not granted. */
export interface Nomination {
  readonly id: string
  readonly award: AwardId
  readonly unitId: string
  readonly rank: number | null
}

/** Hội nghị tổng kết của cụm, khối. */
export interface ClusterConference {
  readonly id: string
  readonly year: number
  readonly heldOn: Day
  readonly place: string | null
  readonly nominations: readonly Nomination[]
  readonly termYear: number
  readonly headUnitIds: readonly string[]
  readonly deputyUnitIds: readonly string[]
}

/** Cụm, khối thi đua. */
export interface Cluster {
  readonly id: string
  readonly name: string
  /** One of `clusterKinds`; a published cluster may be a `block` of which no more is said. */
  readonly kind: string
  /** Đơn vị tổ chức; null when the source names none. */
  readonly organiserUnitId: string | null
  readonly aliases: readonly string[]
  readonly establishedOn: Day | null
  /** Ngày cuối cùng; null while it goes on. */
  readonly closedOn: Day | null
  /** Hội đồng riêng của khối. */
  readonly councilId: string | null
  readonly members: readonly ClusterMember[]
  /** False when only some members are known; the others may still not be nominated before they are named. */
  readonly membershipComplete: boolean
  readonly terms: readonly ClusterTerm[]
  readonly conferences: readonly ClusterConference[]
  readonly monitors: readonly ClusterMonitor[]
  readonly changes: readonly ClusterChange[]
  readonly version: number
}
