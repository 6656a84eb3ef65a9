import type { Stamp } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'
import type {
  BallotCount,
  Conference,
  ConferenceBallot,
  ConferenceCandidate,
  ConferenceTask,
  Delegate,
  RaisedLimitation,
  RankLine,
  StepOutcome,
} from './conference.ts'
import type { HourMinute } from './hour-minute.ts'

interface OfConference extends Stamp {
  readonly conferenceId: string
}

/** Đã lập hội nghị. */
export interface ConferencePlanned extends OfConference {
  readonly kind: 'ConferencePlanned'
  readonly conference: Conference
}

/** Đã đổi ngày, nơi họp. */
export interface ConferenceRescheduled extends OfConference {
  readonly kind: 'ConferenceRescheduled'
  readonly heldOn: Day
  readonly place: string | null
  readonly hostUnitId: string | null
}

/** Đã hủy hội nghị; it is kept, with the reason. */
export interface ConferenceCancelled extends OfConference {
  readonly kind: 'ConferenceCancelled'
  readonly reason: string
}

/** Đã ghi thành phần dự họp. */
export interface DelegatesRecorded extends OfConference {
  readonly kind: 'DelegatesRecorded'
  readonly rows: readonly Delegate[]
}

/** Đã khai mạc, with what the mid-year conference left open. */
export interface ConferenceOpened extends OfConference {
  readonly kind: 'ConferenceOpened'
  readonly chair: string
  readonly secretary: string
  readonly guests: string
  readonly beganAt: HourMinute | null
  readonly carried: readonly RaisedLimitation[]
}

/** Đã ghi tồn tại, hạn chế. */
export interface ConferenceLimitationsRaised extends OfConference {
  readonly kind: 'ConferenceLimitationsRaised'
  readonly limitations: readonly RaisedLimitation[]
}

/** Đã ghi nhiệm vụ. */
export interface ConferenceTasksSet extends OfConference {
  readonly kind: 'ConferenceTasksSet'
  readonly tasks: readonly ConferenceTask[]
}

/** Đã xếp hạng. */
export interface MembersRanked extends OfConference {
  readonly kind: 'MembersRanked'
  readonly lines: readonly RankLine[]
  readonly from: 'board' | 'entered'
}

/** Đã bình xét. */
export interface CandidatesConsidered extends OfConference {
  readonly kind: 'CandidatesConsidered'
  readonly candidates: readonly ConferenceCandidate[]
}

/** Đã bắt đầu bỏ phiếu. */
export interface ConferenceBallotOpened extends OfConference {
  readonly kind: 'ConferenceBallotOpened'
  readonly ballot: ConferenceBallot
}

/** Đã bỏ phiếu: which unit, never what. */
export interface ConferenceBallotCast extends OfConference {
  readonly kind: 'ConferenceBallotCast'
  readonly ballotId: string
  readonly unitId: string
}

/** Đã kiểm phiếu. */
export interface ConferenceBallotCounted extends OfConference {
  readonly kind: 'ConferenceBallotCounted'
  readonly ballotId: string
  readonly count: BallotCount
}

/** Đã suy tôn. */
export interface CandidatesAcclaimed extends OfConference {
  readonly kind: 'CandidatesAcclaimed'
  readonly candidateIds: readonly string[]
}

/** Đã qua một bước. */
export interface ConferenceStepPassed extends OfConference, StepOutcome {
  readonly kind: 'ConferenceStepPassed'
  /** The covenant signed, at the last step. */
  readonly covenantId: string | null
}

/** Đã bế mạc. */
export interface ConferenceClosed extends OfConference {
  readonly kind: 'ConferenceClosed'
  readonly minutesNumber: string | null
  readonly endedAt: HourMinute | null
}

export type ConferenceEvent =
  | ConferencePlanned
  | ConferenceRescheduled
  | ConferenceCancelled
  | DelegatesRecorded
  | ConferenceOpened
  | ConferenceLimitationsRaised
  | ConferenceTasksSet
  | MembersRanked
  | CandidatesConsidered
  | ConferenceBallotOpened
  | ConferenceBallotCast
  | ConferenceBallotCounted
  | CandidatesAcclaimed
  | ConferenceStepPassed
  | ConferenceClosed

/** What casting answers: the event for the journal and, apart from it, the ticks for the sealed box. */
export interface ConferenceCastOutcome {
  readonly event: ConferenceBallotCast
  readonly ticks: readonly string[]
}
