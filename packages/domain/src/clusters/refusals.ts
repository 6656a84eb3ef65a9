import type { DayInFuture, Grounds, InvalidInput } from '../access/index.ts'
import type { AwardUnknownOnDay } from '../eligibility/index.ts'

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
}

/** Hội nghị của năm đã được ghi. */
export interface ConferenceExists extends Grounds<'one-conference-a-year'> {
  readonly kind: 'ConferenceExists'
  readonly year: number
}

export type ClusterRefusal =
  | NotClusterMember
  | HeadOutsideCluster
  | TooManyFlagNominees
  | ConferenceExists
  | AwardUnknownOnDay
  | DayInFuture
  | InvalidInput
