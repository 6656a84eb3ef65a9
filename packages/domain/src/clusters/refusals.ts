import type { DayInFuture, Grounds, InvalidInput } from '../access/index.ts'
import type { AwardId } from '../awards/index.ts'
import type { AwardUnknownOnDay } from '../eligibility/index.ts'
import type { Day } from '../kernel/index.ts'
import type { ClusterKind } from './kinds.ts'

/** Đơn vị được suy tôn không phải thành viên của cụm, khối vào ngày hội nghị. */
export interface NotClusterMember extends Grounds<'members-only'> {
  readonly kind: 'NotClusterMember'
  readonly unitId: string
}

/** Cụm trưởng hoặc cụm phó được bầu ở ngoài cụm, khối. */
export interface HeadOutsideCluster extends Grounds<'members-only'> {
  readonly kind: 'HeadOutsideCluster'
  readonly unitId: string
}

/** Suy tôn quá số Cờ thi đua của một cụm, khối. */
export interface TooManyFlagNominees extends Grounds<'flags-per-cluster'> {
  readonly kind: 'TooManyFlagNominees'
  readonly nominees: number
  readonly limit: number
  /** Of so many member units. */
  readonly members: number
}

/** Hội nghị của năm đã được ghi. */
export interface ConferenceExists extends Grounds<'one-conference-a-year'> {
  readonly kind: 'ConferenceExists'
  readonly year: number
}

/** Cụm, khối chưa lập hoặc đã kết thúc vào ngày đó. */
export interface ClusterNotInForce extends Grounds<'cluster-in-force'> {
  readonly kind: 'ClusterNotInForce'
  readonly clusterId: string
  readonly on: Day
}

/** Ngày có hiệu lực đứng trước một thay đổi đã ghi. */
export interface ChangeOutOfOrder extends Grounds<'changes-in-order'> {
  readonly kind: 'ChangeOutOfOrder'
  readonly on: Day
  /** The day after which the next change may stand. */
  readonly last: Day
}

/** Đơn vị đang thuộc một cụm, khối khác cùng loại. */
export interface AlreadyInCluster extends Grounds<'one-cluster-of-a-kind'> {
  readonly kind: 'AlreadyInCluster'
  readonly unitId: string
  readonly clusterId: string
  readonly clusterName: string
}

/** Cụm, khối khác của đơn vị tổ chức đang mang tên này. */
export interface ClusterNameTaken extends Grounds<'one-name-a-cluster'> {
  readonly kind: 'ClusterNameTaken'
  readonly clusterId: string
  readonly clusterName: string
  readonly asked: string
}

/** Đơn vị không hợp với loại cụm, khối. */
export interface MemberDoesNotFit extends Grounds<'members-of-the-kind'> {
  readonly kind: 'MemberDoesNotFit'
  readonly unitId: string
  readonly clusterKind: ClusterKind
}

/** Đơn vị không phải thành viên của cụm, khối vào ngày đó. */
export interface UnitNotInCluster extends Grounds<'members-only'> {
  readonly kind: 'UnitNotInCluster'
  readonly unitId: string
  readonly on: Day
}

/** Tách làm mất hoặc trùng thành viên. */
export interface MembersNotKept extends Grounds<'no-member-lost-or-doubled'> {
  readonly kind: 'MembersNotKept'
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
}

/** Các cụm, khối nhập lại phải cùng loại, cùng đơn vị tổ chức. */
export interface ClustersDiffer extends Grounds<'merge-of-one-kind'> {
  readonly kind: 'ClustersDiffer'
}

/** Quyết định công nhận khác với kết quả bầu. */
export interface RecognitionDiffers extends Grounds<'elected-then-recognised'> {
  readonly kind: 'RecognitionDiffers'
  readonly year: number
  /** Các cụm trưởng đã bầu, theo thứ tự. */
  readonly electedUnitIds: readonly string[]
}

/** Cụm trưởng, cụm phó của năm đã được công nhận. */
export interface RecognisedAlready extends Grounds<'elected-then-recognised'> {
  readonly kind: 'RecognisedAlready'
  readonly year: number
  readonly number: string
}

/** Người theo dõi không phải thành viên hội đồng vào ngày phân công. */
export interface MonitorOutsideCouncil extends Grounds<'monitors-from-the-council'> {
  readonly kind: 'MonitorOutsideCouncil'
}

/** Người ghi không được phân công theo dõi cụm, khối này. */
export interface NotMonitoring extends Grounds<'monitors-from-the-council'> {
  readonly kind: 'NotMonitoring'
}

/** Cụm, khối không có thẩm quyền tặng hình thức này. */
export interface ClusterNotCompetent extends Grounds<'cluster-gives-no-award'> {
  readonly kind: 'ClusterNotCompetent'
  readonly award: AwardId
  readonly form: string
  readonly giver: string
}

/** What establishing may meet. */
export type EstablishRefusal =
  | ClusterNameTaken
  | MemberDoesNotFit
  | AlreadyInCluster
  | HeadOutsideCluster
  | InvalidInput

/** What a change of members may meet. */
export type ChangeMembersRefusal =
  | ClusterNotInForce
  | ChangeOutOfOrder
  | UnitNotInCluster
  | MemberDoesNotFit
  | AlreadyInCluster
  | InvalidInput

/** What a split may meet. */
export type SplitRefusal =
  | ClusterNotInForce
  | ChangeOutOfOrder
  | UnitNotInCluster
  | MembersNotKept
  | ClusterNameTaken
  | InvalidInput

/** What a merger may meet. */
export type MergeRefusal =
  | ClustersDiffer
  | ClusterNotInForce
  | ChangeOutOfOrder
  | ClusterNameTaken
  | InvalidInput

/** What a recognition of heads may meet. */
export type RecogniseRefusal =
  | RecognitionDiffers
  | RecognisedAlready
  | HeadOutsideCluster
  | InvalidInput

/** What assigning monitors may meet. */
export type AssignRefusal =
  | ClusterNotInForce
  | ChangeOutOfOrder
  | MonitorOutsideCouncil
  | InvalidInput

/** What a note of monitoring may meet. */
export type NoteRefusal = NotMonitoring | DayInFuture | InvalidInput

/** What the cluster's own recognition may meet. */
export type KeepRefusal = ClusterNotCompetent | ClusterNotInForce | DayInFuture | InvalidInput

/** What an exchange may meet. */
export type ShareRefusal = ClusterNotInForce | UnitNotInCluster | DayInFuture | InvalidInput

/** What changes of clusters may meet. */
export type ClusterChangeRefusal =
  | EstablishRefusal
  | ChangeMembersRefusal
  | SplitRefusal
  | MergeRefusal
  | RecogniseRefusal
  | AssignRefusal
  | NoteRefusal
  | KeepRefusal
  | ShareRefusal

/** What recording a conference may meet. */
export type RecordConferenceRefusal =
  | NotClusterMember
  | HeadOutsideCluster
  | TooManyFlagNominees
  | ConferenceExists
  | AwardUnknownOnDay
  | DayInFuture
  | InvalidInput

export type ClusterRefusal = ClusterChangeRefusal | RecordConferenceRefusal
