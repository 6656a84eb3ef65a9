import type { Stamp } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'
import type { Basis, ClusterConference } from './cluster.ts'
import type {
  KeepRecognition,
  NewCluster,
  NoteMonitoring,
  RankedMember,
  ShareExchange,
} from './commands.ts'

interface OfCluster extends Stamp {
  readonly clusterId: string
}

/** Đã ghi kết quả hội nghị. */
export interface ConferenceRecorded extends OfCluster {
  readonly kind: 'ConferenceRecorded'
  readonly conference: ClusterConference
  readonly results: readonly RankedMember[]
}

/** Đã lập cụm, khối, mới hoặc từ cụm, khối cũ. */
export interface ClusterEstablished extends OfCluster {
  readonly kind: 'ClusterEstablished'
  readonly cluster: NewCluster & {
    readonly kind: string
    readonly organiserUnitId: string | null
    readonly councilId: string | null
    readonly membershipComplete: boolean
  }
  readonly on: Day
  readonly basis: Basis
  readonly from: readonly string[]
}

/** Đã tách, nhập: cụm, khối cũ kết thúc vào ngày trước đó. */
export interface ClusterClosed extends OfCluster {
  readonly kind: 'ClusterClosed'
  /** The first day without it. */
  readonly on: Day
  readonly basis: Basis
  readonly into: readonly string[]
}

/** Đã thêm, bớt, thay thành viên. */
export interface ClusterMembersChanged extends OfCluster {
  readonly kind: 'ClusterMembersChanged'
  readonly joined: readonly string[]
  readonly left: readonly string[]
  readonly on: Day
  readonly basis: Basis
}

/** Đã công nhận cụm trưởng, cụm phó. */
export interface HeadsRecognised extends OfCluster {
  readonly kind: 'HeadsRecognised'
  readonly year: number
  readonly headUnitIds: readonly string[]
  readonly deputyUnitIds: readonly string[]
  readonly basis: Basis
}

/** Đã phân công theo dõi. */
export interface MonitorsAssigned extends OfCluster {
  readonly kind: 'MonitorsAssigned'
  readonly monitors: readonly {
    readonly id: string
    readonly seatId: string
    readonly personId: string
  }[]
  readonly on: Day
  readonly documentNumber: string
}

/** Đã ghi chép theo dõi. */
export interface MonitoringNoted extends OfCluster {
  readonly kind: 'MonitoringNoted'
  readonly note: Omit<NoteMonitoring, 'by' | 'at' | 'personId'> & { readonly personId: string }
}

/** Đã ghi khen của cụm, khối; no statutory award. */
export interface ClusterRecognitionKept extends OfCluster {
  readonly kind: 'ClusterRecognitionKept'
  readonly recognition: Omit<KeepRecognition, 'by' | 'at'>
}

/** Đã chia sẻ với các thành viên. */
export interface ExchangeShared extends OfCluster {
  readonly kind: 'ExchangeShared'
  readonly exchange: Omit<ShareExchange, 'by' | 'at'>
}

export type ClusterEvent =
  | ConferenceRecorded
  | ClusterEstablished
  | ClusterClosed
  | ClusterMembersChanged
  | HeadsRecognised
  | MonitorsAssigned
  | MonitoringNoted
  | ClusterRecognitionKept
  | ExchangeShared
