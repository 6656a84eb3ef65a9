import type { Stamp } from '../access/index.ts'
import type { AwardId } from '../awards/index.ts'
import type { Day } from '../kernel/index.ts'
import type {
  BallotPurpose,
  ConferenceCandidate,
  ConferenceKind,
  ConferenceStep,
  ConferenceTask,
  Delegate,
  RaisedLimitation,
  RankLine,
} from './conference.ts'
import type { HourMinute } from './hour-minute.ts'

/** Lập hội nghị. */
export interface PlanConference extends Stamp {
  readonly conferenceId: string
  readonly kind: ConferenceKind
  readonly year: number
  readonly heldOn: Day
  readonly place: string | null
  readonly hostUnitId: string | null
}

/** Đổi ngày, nơi họp. */
export interface RescheduleConference extends Stamp {
  readonly heldOn: Day
  readonly place: string | null
  readonly hostUnitId: string | null
}

/** Hủy hội nghị chưa khai mạc. */
export interface CancelConference extends Stamp {
  readonly reason: string
}

/** Ghi thành phần dự họp. */
export interface RecordDelegates extends Stamp {
  readonly rows: readonly Delegate[]
}

/** Khai mạc. */
export interface OpenConference extends Stamp {
  readonly chair: string
  readonly secretary: string
  readonly guests: string
  readonly beganAt: HourMinute | null
}

/** Ghi tồn tại, hạn chế; ids are made by the caller. */
export interface RaiseLimitations extends Stamp {
  readonly limitations: readonly Omit<RaisedLimitation, 'carriedFrom'>[]
}

/** Ghi nhiệm vụ của kỳ sau. */
export interface SetTasks extends Stamp {
  readonly tasks: readonly ConferenceTask[]
}

/** Xếp hạng các thành viên. */
export interface RankMembers extends Stamp {
  /** As entered; null takes the ranks of the locked board. */
  readonly lines: readonly RankLine[] | null
}

/** Một đề nghị bình xét. */
export interface AskedCandidate extends ConferenceCandidate {
  /** Cụm, khối tự tặng, as if it were the authority. */
  readonly givenByCluster: boolean
}

/** Bình xét: đưa đơn vị ra xét; ids are made by the caller. */
export interface ConsiderCandidates extends Stamp {
  readonly candidates: readonly AskedCandidate[]
}

/** Bắt đầu bỏ phiếu kín. */
export interface OpenConferenceBallot extends Stamp {
  readonly ballotId: string
  readonly purpose: BallotPurpose
  /** Of a nomination. */
  readonly award: AwardId | null
  /** Of a tie. */
  readonly rank: number | null
  /** Of an election: who stands. */
  readonly optionUnitIds: readonly string[]
  /** Of an election: how many. */
  readonly seats: number
}

/** Bỏ phiếu, nhân danh một đơn vị thành viên. */
export interface CastConferenceBallot extends Stamp {
  readonly ballotId: string
  readonly unitId: string
  /** The units ticked; none is a blank paper. */
  readonly ticks: readonly string[]
}

/** Kiểm phiếu: the box is opened once, by the caller, and given here without names. */
export interface CloseConferenceBallot extends Stamp {
  readonly ballotId: string
  readonly box: readonly (readonly string[])[]
}

/** Suy tôn. */
export interface AcclaimCandidates extends Stamp {
  readonly candidateIds: readonly string[]
}

/** Qua một bước của chương trình. */
export interface PassStep extends Stamp {
  readonly step: ConferenceStep
  readonly outcome: string
}

/** Bế mạc. */
export interface CloseConference extends Stamp {
  /** Số của biên bản; null when the paper is numbered by hand. */
  readonly minutesNumber: string | null
  readonly endedAt: HourMinute | null
}
