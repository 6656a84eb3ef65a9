import type { AwardId } from '../awards/index.ts'
import type { BallotStatus, Tally } from '../councils/index.ts'
import type { Day } from '../kernel/index.ts'
import type { HourMinute } from './hour-minute.ts'

/** Hội nghị sơ kết (giữa năm) hoặc tổng kết (cuối năm). */
export type ConferenceKind = 'mid-year' | 'annual'

/** Hội nghị: dự kiến, đang họp, đã bế mạc; đã hủy khi chưa khai mạc, and kept as such. */
export type ConferenceStatus = 'planned' | 'open' | 'closed' | 'cancelled'

/** Bước của chương trình, in the order in which a conference passes them. */
export const conferenceSteps = [
  'results',
  'limitations',
  'tasks',
  'ranking',
  'assessment',
  'vote',
  'acclaim',
  'elect',
  'covenant',
] as const
export type ConferenceStep = (typeof conferenceSteps)[number]

/** Đơn vị thành viên dự họp, ai đại diện. */
export interface Delegate {
  readonly unitId: string
  readonly present: boolean
  /** Họ tên, chức vụ của người đại diện, as the minutes write them. */
  readonly representative: string
}

/** Kết luận của một bước đã qua. */
export interface StepOutcome {
  readonly step: ConferenceStep
  readonly outcome: string
}

/** Tồn tại, hạn chế được nêu tại hội nghị, hoặc chuyển từ hội nghị sơ kết sang. */
export interface RaisedLimitation {
  readonly id: string
  /** Chủ đề: hồ sơ, quy chế, tỷ lệ khen… */
  readonly theme: string
  readonly text: string
  /** The limitation of the mid-year conference that is open again here. */
  readonly carriedFrom: string | null
}

/** Nhiệm vụ hội nghị đề ra cho kỳ sau. */
export interface ConferenceTask {
  readonly text: string
  readonly ownerUnitId: string | null
  readonly dueOn: Day | null
  /** The limitation it is to remedy: of this conference's list. */
  readonly limitationId: string | null
}

/** Thứ hạng của một thành viên; equal ranks are shared until the conference votes. */
export interface RankLine {
  readonly unitId: string
  readonly rank: number
  /** Tổng điểm, in hundredths of a point; null where no board of scores exists. */
  readonly hundredths: number | null
}

/** Đơn vị được bình xét cho một hình thức. */
export interface ConferenceCandidate {
  readonly id: string
  readonly award: AwardId
  readonly unitId: string
}

/** Bỏ phiếu về việc gì: phân định đồng hạng, bình chọn, bầu cụm trưởng, bầu cụm phó. */
export type BallotPurpose = 'tie' | 'nomination' | 'head' | 'deputies'

/** Số phiếu của một đơn vị, trên tổng số đơn vị thành viên. */
export interface OptionCount extends Tally {
  readonly unitId: string
}

/** Kết quả kiểm phiếu của hội nghị, in the order of the paper. */
export interface BallotCount {
  readonly options: readonly OptionCount[]
  /** Phiếu không chọn đơn vị nào. */
  readonly blank: number
  readonly notCast: number
  readonly members: number
}

/** Một lần bỏ phiếu kín; holds which unit has voted, never what. */
export interface ConferenceBallot {
  readonly id: string
  readonly purpose: BallotPurpose
  readonly award: AwardId | null
  readonly rank: number | null
  readonly optionUnitIds: readonly string[]
  /** How many a paper may tick. */
  readonly seats: number
  readonly status: Exclude<BallotStatus, 'not-opened'>
  readonly voted: readonly string[]
  readonly count: BallotCount | null
}

/** Những gì hội nghị đã ghi dưới từng bước. */
export interface ConferenceRecord {
  readonly attendance: readonly Delegate[]
  readonly outcomes: readonly StepOutcome[]
  readonly limitations: readonly RaisedLimitation[]
  readonly tasks: readonly ConferenceTask[]
  readonly ranking: readonly RankLine[]
  readonly rankingFrom: 'board' | 'entered' | null
  readonly candidates: readonly ConferenceCandidate[]
  /** Ids of the candidates that were acclaimed. */
  readonly acclaimed: readonly string[]
  readonly covenantId: string | null
  /** Số của biên bản; null when it is written by hand. */
  readonly minutesNumber: string | null
  /** Giờ khai mạc và bế mạc; null when nobody wrote it down. */
  readonly beganAt: HourMinute | null
  readonly endedAt: HourMinute | null
  /** Lý do hủy. */
  readonly cancelledBecause: string | null
}

/** Hội nghị của cụm, khối. */
export interface Conference extends ConferenceRecord {
  readonly id: string
  readonly clusterId: string
  readonly kind: ConferenceKind
  readonly year: number
  readonly heldOn: Day
  readonly place: string | null
  readonly hostUnitId: string | null
  readonly status: ConferenceStatus
  readonly chair: string
  readonly secretary: string
  readonly guests: string
  readonly ballots: readonly ConferenceBallot[]
  /** Trưởng và các phó được bầu cho năm sau, theo thứ tự. */
  readonly headUnitIds: readonly string[]
  readonly deputyUnitIds: readonly string[]
  readonly version: number
}
