import type { Stamp } from '../access/index.ts'
import type { AwardId } from '../awards/index.ts'
import type { Day } from '../kernel/index.ts'

/** Thành viên cụm, khối, trong thời gian nào; a missing day is not known, so the membership is open at that end. */
export interface ClusterMember {
  readonly unitId: string
  readonly from: Day | null
  readonly until: Day | null
}

/** Nhiệm kỳ một năm: cụm trưởng và các cụm phó. */
export interface ClusterTerm {
  readonly year: number
  readonly headUnitId: string
  readonly deputyUnitIds: readonly string[]
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
  readonly headUnitId: string
  readonly deputyUnitIds: readonly string[]
}

/** Cụm, khối thi đua. */
export interface Cluster {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly members: readonly ClusterMember[]
  /** False when only some members are known; the others may still not be nominated before they are named. */
  readonly membershipComplete: boolean
  readonly terms: readonly ClusterTerm[]
  readonly conferences: readonly ClusterConference[]
  readonly version: number
}

/** Ghi kết quả hội nghị. */
export interface RecordConference extends Stamp {
  readonly conferenceId: string
  readonly year: number
  readonly heldOn: Day
  readonly place: string | null
  readonly nominations: readonly Nomination[]
  readonly headUnitId: string
  readonly deputyUnitIds: readonly string[]
  readonly termYear: number
}

/** Đã ghi kết quả hội nghị. */
export interface ConferenceRecorded extends Stamp {
  readonly kind: 'ConferenceRecorded'
  readonly clusterId: string
  readonly conference: ClusterConference
}

export type ClusterEvent = ConferenceRecorded
