import type { AccountId, Instant, Stamp } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'
import type { Points } from '../rubrics/index.ts'

export const columns = ['self', 'cross', 'official'] as const

/** Cột điểm: tự chấm, chấm chéo, chính thức; kept apart for ever. */
export type Column = (typeof columns)[number]

export const stages = ['self', 'cross', 'official', 'locked'] as const

/** Bước chấm điểm: the column that is open, and locked at the end. */
export type Stage = (typeof stages)[number]

/** Nội dung một ô: the points, and the numbers that they were computed from. Null is missing; zero is a score. */
export interface Entry {
  readonly points: Points | null
  /** b of a ratio, cases, confirmed, 1 or 0 of yes and no, or the measure of a band in hundredths. */
  readonly part: number | null
  /** a of a ratio. */
  readonly whole: number | null
  /** Whether the precondition is met. */
  readonly met: boolean | null
}

/** Địa chỉ một ô. */
export interface CellAddress {
  readonly unitId: string
  readonly line: string
  readonly column: Column
}

/** Một ô điểm, as it stands. */
export interface ScoreCell extends CellAddress, Entry {
  readonly evidence: string | null
  readonly version: number
  readonly by: AccountId
  readonly byName: string
  readonly at: Instant
}

/** Đơn vị được chấm, và đơn vị chấm chéo nó. */
export interface BoardMember {
  readonly unitId: string
  readonly crosserId: string | null
}

/** Kết quả bỏ phiếu khi bằng điểm: the order that the conference chose. */
export interface TieVote {
  readonly order: readonly string[]
  /** Votes for each, in that order; null when the minutes do not give them. */
  readonly votes: readonly number[] | null
  readonly minutes: string
}

/** Bảng chấm điểm của một cụm, khối hoặc phong trào trong một năm, theo một bảng tiêu chí. */
export interface ScoreBoard {
  readonly id: string
  readonly clusterId: string | null
  readonly rubricId: string
  readonly organiserId: string
  readonly organiserPath: string
  readonly title: string
  readonly year: number
  /** Day on which the members were taken. */
  readonly on: Day
  readonly members: readonly BoardMember[]
  readonly stage: Stage
  readonly votes: readonly TieVote[]
  /** Đơn vị được đề nghị tặng cờ. */
  readonly nominated: readonly string[]
  readonly version: number
}

/** Lời phải gõ để khoá bảng điểm. */
export const lockPhrase = ({ year }: Pick<ScoreBoard, 'year'>): string => `KHÓA ${year}`

/** Lập bảng chấm điểm. */
export interface OpenBoard extends Stamp {
  readonly boardId: string
  readonly clusterId: string | null
  readonly rubricId: string
  readonly title: string
  readonly year: number
  readonly on: Day
  readonly unitIds: readonly string[]
}

/** Một ô được gõ: texts as typed, so that what is wrong can be shown where it was typed. */
export interface TypedCell {
  readonly unitId: string
  readonly line: string
  /** Version of the cell that the writer saw; 0 for one never entered. */
  readonly seen: number
  readonly points: string | null
  readonly part: string | null
  readonly whole: string | null
  readonly met: boolean | null
  /** Undefined leaves it as it is, an empty text takes it away. */
  readonly evidence?: string
  readonly reason: string | null
}

/** Nhập điểm: changed cells of one column. */
export interface EnterScores extends Stamp {
  readonly byName: string
  readonly column: Column
  readonly reason: string | null
  readonly cells: readonly TypedCell[]
}

/** Chuyển bước. */
export interface MoveStage extends Stamp {
  readonly to: Stage
  readonly confirmation: string | null
  readonly reason: string | null
}

/** Một thay đổi của một ô: before, after, why. */
export interface ScoreChange {
  readonly cell: ScoreCell
  readonly before: Entry | null
  readonly reason: string | null
}

/** Đã lập bảng chấm điểm. */
export interface BoardOpened extends Stamp {
  readonly kind: 'BoardOpened'
  readonly board: ScoreBoard
}

/** Đã phân công chấm chéo. */
export interface CrossersAssigned extends Stamp {
  readonly kind: 'CrossersAssigned'
  readonly crossers: readonly BoardMember[]
}

/** Đã nhập điểm. */
export interface ScoresEntered extends Stamp {
  readonly kind: 'ScoresEntered'
  readonly boardId: string
  readonly changes: readonly ScoreChange[]
}

/** Đã chuyển bước. */
export interface StageMoved extends Stamp {
  readonly kind: 'StageMoved'
  readonly from: Stage
  readonly to: Stage
  readonly reason: string | null
}

/** Đã phân định khi bằng điểm. */
export interface TieResolved extends Stamp {
  readonly kind: 'TieResolved'
  readonly vote: TieVote
}

/** Đã đề nghị tặng cờ. */
export interface FlagsNominated extends Stamp {
  readonly kind: 'FlagsNominated'
  readonly unitIds: readonly string[]
}

/** What changes the board itself; scores change their cells. */
export type BoardEvent = BoardOpened | CrossersAssigned | StageMoved | TieResolved | FlagsNominated
export type ScoringEvent = BoardEvent | ScoresEntered
