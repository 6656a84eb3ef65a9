import type {
  ChangedMeanwhile,
  DayInFuture,
  Grounds,
  InvalidInput,
  NotAllowed,
  StatusForbids,
} from '../access/index.ts'
import type {
  ClusterNotCompetent,
  ConferenceExists,
  HeadOutsideCluster,
  NotClusterMember,
  TooManyFlagNominees,
} from '../clusters/index.ts'
import type {
  AlreadyVoted,
  BallotClosed,
  BallotsStillOpen,
  MemberAbsent,
  QuorumNotMet,
} from '../councils/index.ts'
import type { AwardUnknownOnDay, SubjectKindNotAllowed } from '../eligibility/index.ts'
import type { Day } from '../kernel/index.ts'
import type { ProposalExists, UnitClosedOnDay } from '../proposals/index.ts'
import type { ConferenceKind, ConferenceStatus, ConferenceStep } from './conference.ts'

/** Trạng thái của hội nghị không cho phép việc này. */
export interface ConferenceStatusForbids extends Grounds<'conference-order'> {
  readonly kind: 'ConferenceStatusForbids'
  readonly status: ConferenceStatus
}

/** Chưa đến hoặc đã qua bước này của chương trình. */
export interface AgendaOutOfOrder extends Grounds<'agenda-in-order'> {
  readonly kind: 'AgendaOutOfOrder'
  readonly asked: ConferenceStep
  /** The step the conference is at; null when all are passed. */
  readonly current: ConferenceStep | null
}

/** Điều gì còn thiếu để qua một bước. */
export type StepLack =
  | 'no-results'
  | 'no-tasks'
  | 'no-ranking'
  | 'tie-at-the-top'
  | 'award-not-voted'
  | 'nobody-elected'
  | 'no-covenant'
  | 'covenant-unsigned'

/** Bước chưa có kết quả nên chưa qua được. */
export interface StepNotDone extends Grounds<'step-has-result'> {
  readonly kind: 'StepNotDone'
  readonly step: ConferenceStep
  readonly lack: StepLack
}

/** Đơn vị không được bỏ phiếu bình chọn, hoặc không đủ phiếu, nên không được suy tôn. */
export interface UnitWithoutVotes extends Grounds<'ballot-before-acclaim'> {
  readonly kind: 'UnitWithoutVotes'
  readonly unitId: string
  readonly yes: number
  readonly needed: number
}

/** Đơn vị khác có nhiều phiếu hơn, hoặc bằng phiếu, mà không được suy tôn. */
export interface MoreVotesPassedOver extends Grounds<'more-votes-first'> {
  readonly kind: 'MoreVotesPassedOver'
  readonly unitId: string
  readonly otherUnitId: string
  /** Equal votes: another ballot between them decides. */
  readonly equal: boolean
}

/** Cụm, khối chưa khóa bảng điểm nào của năm. */
export interface NoLockedBoard extends Grounds<'ranks-of-the-locked-board'> {
  readonly kind: 'NoLockedBoard'
  readonly year: number
}

/** Thứ hạng của năm lấy từ bảng điểm đã khóa, không nhập tay. */
export interface BoardDecidesRanks extends Grounds<'ranks-of-the-locked-board'> {
  readonly kind: 'BoardDecidesRanks'
  readonly year: number
}

/** Đã có hội nghị cùng loại của năm. */
export interface ReviewExists extends Grounds<'one-review-a-year'> {
  readonly kind: 'ReviewExists'
  readonly conferenceKind: ConferenceKind
  readonly year: number
}

/** Sơ kết ngoài thời gian: before July, or when the year has been summed up already. */
export interface MidYearOutOfTime extends Grounds<'mid-year-after-june'> {
  readonly kind: 'MidYearOutOfTime'
  readonly heldOn: Day
}

/** What the steps of a conference themselves may refuse. */
export type ConferenceOwnRefusal =
  | ConferenceStatusForbids
  | AgendaOutOfOrder
  | StepNotDone
  | UnitWithoutVotes
  | MoreVotesPassedOver
  | NoLockedBoard
  | BoardDecidesRanks
  | ReviewExists
  | MidYearOutOfTime

export type ConferenceRefusal =
  | ConferenceOwnRefusal
  | NotClusterMember
  | HeadOutsideCluster
  | TooManyFlagNominees
  | ClusterNotCompetent
  | QuorumNotMet
  | AlreadyVoted
  | BallotClosed
  | BallotsStillOpen
  | MemberAbsent
  | AwardUnknownOnDay
  | DayInFuture
  | InvalidInput
  | ChangedMeanwhile
  | NotAllowed

/** The close also writes the cluster's result and drafts dossiers: what a draft refuses, it refuses. */
export type CloseConferenceRefusal =
  | ConferenceRefusal
  | ConferenceExists
  | SubjectKindNotAllowed
  | StatusForbids
  | ProposalExists
  | UnitClosedOnDay
