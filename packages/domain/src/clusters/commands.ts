import type { Stamp } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'
import type { Basis, Nomination } from './cluster.ts'
import type { ClusterKind } from './kinds.ts'

/** Các cụm trưởng và các cụm phó, theo thứ tự. */
export interface Elected {
  readonly headUnitIds: readonly string[]
  readonly deputyUnitIds: readonly string[]
}

/** Thành viên và thứ hạng của năm; no points where the conference ranked without them. */
export interface RankedMember {
  readonly unitId: string
  readonly rank: number
  readonly hundredths: number | null
}

/** Ghi kết quả hội nghị. */
export interface RecordConference extends Elected, Stamp {
  readonly conferenceId: string
  readonly year: number
  readonly heldOn: Day
  readonly place: string | null
  readonly nominations: readonly Nomination[]
  /** The order of all members; null when no more is known than the ranks of the nominated. */
  readonly ranking: readonly RankedMember[] | null
  readonly termYear: number
}

/** Một cụm, khối mới: its key is made by the caller. */
export interface NewCluster {
  readonly clusterId: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly memberUnitIds: readonly string[]
}

/** Lập cụm, khối theo quyết định. */
export interface EstablishCluster extends NewCluster, Stamp {
  readonly kind: ClusterKind
  readonly organiserUnitId: string
  readonly councilId: string | null
  /** Cụm trưởng, cụm phó và năm mà quyết định nêu luôn; null when they are to be elected. */
  readonly leaders: (Elected & { readonly year: number }) | null
  /** Ngày đầu tiên. */
  readonly on: Day
  readonly basis: Basis
}

/** Thêm, bớt, thay thành viên theo quyết định; both at once when units are reorganised. */
export interface ChangeMembers extends Stamp {
  readonly joining: readonly string[]
  readonly leaving: readonly string[]
  /** Ngày đầu tiên của danh sách mới. */
  readonly on: Day
  readonly basis: Basis
}

/** Tách một cụm, khối theo quyết định. */
export interface SplitCluster extends Stamp {
  readonly parts: readonly NewCluster[]
  readonly on: Day
  readonly basis: Basis
}

/** Nhập các cụm, khối thành một theo quyết định. */
export interface MergeClusters extends Stamp {
  readonly into: Omit<NewCluster, 'memberUnitIds'>
  readonly on: Day
  readonly basis: Basis
}

/** Công nhận cụm trưởng, cụm phó của một năm theo quyết định. */
export interface RecogniseHeads extends Elected, Stamp {
  readonly year: number
  readonly basis: Basis
}

/** Phân công thành viên hội đồng theo dõi cụm, khối. */
export interface AssignMonitors extends Stamp {
  readonly seats: readonly { readonly id: string; readonly seatId: string }[]
  readonly on: Day
  readonly documentNumber: string
}

/** Ghi chép theo dõi. */
export interface NoteMonitoring extends Stamp {
  readonly noteId: string
  readonly personId: string | null
  readonly on: Day
  readonly text: string
}

/** Ghi khen của cụm, khối. */
export interface KeepRecognition extends Stamp {
  readonly recognitionId: string
  readonly on: Day
  readonly form: string
  readonly giver: string
  readonly individuals: number
  readonly collectives: number
  readonly names: readonly string[]
  readonly reason: string
}

export const exchangeKinds = ['visit', 'model', 'lesson'] as const

/** Trao đổi: thăm và học tập, mô hình, bài học kinh nghiệm. */
export type ExchangeKind = (typeof exchangeKinds)[number]

/** Chia sẻ với các thành viên của cụm, khối. */
export interface ShareExchange extends Stamp {
  readonly exchangeId: string
  readonly exchange: ExchangeKind
  readonly unitId: string
  readonly hostUnitId: string | null
  readonly on: Day
  readonly title: string
  readonly text: string
}
