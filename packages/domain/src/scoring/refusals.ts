import type { DayInFuture, Grounds, InvalidInput } from '../access/index.ts'
import type { Leaf } from '../rubrics/index.ts'
import type { CellAddress, ScoreCell, Stage } from './board.ts'
import type { EntryFault } from './entry.ts'

/** Bước hiện tại của bảng điểm không cho phép việc này. */
export interface BoardStageForbids extends Grounds<'order-of-steps'> {
  readonly kind: 'BoardStageForbids'
  readonly stage: Stage
}

/** Ô không nhận được: where in the batch, whose, which line, why. */
export interface ScoreFault extends EntryFault {
  readonly index: number
  readonly unitId: string
  /** Null for the total of the column. */
  readonly line: string | null
  readonly column: CellAddress['column']
  /** What was typed, or the sum that is too large. */
  readonly value: string | null
}

/** Có ô không hợp lệ; nothing of the batch is saved. */
export interface ScoresRefused extends Grounds<'rubric-bounds'> {
  readonly kind: 'ScoresRefused'
  readonly faults: readonly ScoreFault[]
}

/** Ô mà người khác đã sửa trong lúc đó. */
export interface ConflictingCell extends CellAddress {
  readonly seen: number
  readonly current: ScoreCell
  /** The line it stands in, which says how its numbers are written; null where the rubric has none such. */
  readonly leaf: Leaf | null
}

/** Điểm đã được người khác thay đổi; nothing of the batch is saved, and what the other entered is told. */
export interface ScoreChangedMeanwhile extends Grounds<'version-check'> {
  readonly kind: 'ScoreChangedMeanwhile'
  readonly cells: readonly ConflictingCell[]
}

/** Bảng tiêu chí không dùng được cho bảng điểm này. */
export interface RubricNotUsable extends Grounds<'issued-rubric-of-the-year'> {
  readonly kind: 'RubricNotUsable'
  readonly why: 'not-issued' | 'not-in-force' | 'other-year'
}

/** Cụm, khối hoặc một đơn vị được nêu đã có bảng điểm của năm theo bảng tiêu chí này. */
export interface BoardExists extends Grounds<'one-board-a-year'> {
  readonly kind: 'BoardExists'
  readonly year: number
}

/** Lời gõ để khoá không đúng. */
export interface ConfirmationDiffers extends Grounds<'typed-confirmation'> {
  readonly kind: 'ConfirmationDiffers'
  readonly phrase: string
}

/** Còn ô chưa có điểm; missing is not zero, so it is not locked. */
export interface BoardIncomplete extends Grounds<'missing-is-not-zero'> {
  readonly kind: 'BoardIncomplete'
  readonly missing: number
  readonly unitIds: readonly string[]
}

/** Các đơn vị này không đồng hạng chờ bỏ phiếu. */
export interface NotTied extends Grounds<'vote-decides-ties-only'> {
  readonly kind: 'NotTied'
}

/** Đề nghị quá số cờ. */
export interface TooManyFlags extends Grounds<'flag-quota'> {
  readonly kind: 'TooManyFlags'
  readonly limit: number
  readonly nominated: number
  readonly members: number
}

/** Đơn vị được đề nghị tặng cờ không nằm trong số đứng đầu. */
export interface FlagOutOfOrder extends Grounds<'flag-quota'> {
  readonly kind: 'FlagOutOfOrder'
  readonly unitId: string
  readonly rank: number | null
  readonly limit: number
  /** Tied across the edge of the quota: a vote has to decide first. */
  readonly undecided: boolean
}

export type EnterScoresRefusal =
  | BoardStageForbids
  | ScoresRefused
  | ScoreChangedMeanwhile
  | InvalidInput
export type OpenBoardRefusal = RubricNotUsable | BoardExists | DayInFuture | InvalidInput
export type AssignCrossersRefusal = BoardStageForbids | InvalidInput
export type MoveStageRefusal =
  | BoardStageForbids
  | ConfirmationDiffers
  | BoardIncomplete
  | InvalidInput
export type ResolveTieRefusal = BoardStageForbids | NotTied | InvalidInput
export type NominateFlagsRefusal = BoardStageForbids | TooManyFlags | FlagOutOfOrder | InvalidInput
export type ScoringRefusal =
  | EnterScoresRefusal
  | OpenBoardRefusal
  | AssignCrossersRefusal
  | MoveStageRefusal
  | ResolveTieRefusal
  | NominateFlagsRefusal

export const stageForbids = (stage: Stage): BoardStageForbids => ({
  kind: 'BoardStageForbids',
  stage,
  cites: [],
  rule: 'order-of-steps',
})
