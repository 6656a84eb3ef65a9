import type { Rubric } from '../rubrics/index.ts'
import { type BoardMember, type ScoreBoard, type Scores, totalsOf } from '../scoring/index.ts'
import { answersFor, type Desk, organises } from './desk.ts'
import { type Waiting, waiting } from './waiting.ts'

/** Một bảng điểm, với điểm của cột đang mở. */
export interface OnBoard {
  readonly board: ScoreBoard
  readonly rubric: Rubric
  /** Điểm của từng đơn vị trong cột đang mở. */
  readonly scores: ReadonlyMap<string, Scores>
}

type Missing = (member: BoardMember) => number

function scored(
  kind: 'score-self' | 'score-cross' | 'score-official',
  { board }: OnBoard,
  members: readonly BoardMember[],
  missing: Missing,
): readonly Waiting[] {
  const open = members.filter((member) => missing(member) > 0)
  if (open.length === 0) return []
  const count = open.reduce((sum, member) => sum + missing(member), 0)
  return [waiting(kind, board.id, { count, unitIds: open.map(({ unitId }) => unitId) })]
}

/** Điểm còn thiếu của những đơn vị mà người này chấm, in the column that is open. */
function scoring(desk: Desk, on: OnBoard, missing: Missing): readonly Waiting[] {
  const { board } = on
  const { members, stage } = board
  const mine = (operation: 'enterSelfScores' | 'enterCrossScores', key: keyof BoardMember) =>
    members.filter((member) => answersFor(desk, operation, member[key]))
  if (stage === 'self') return scored('score-self', on, mine('enterSelfScores', 'unitId'), missing)
  if (stage === 'cross')
    return scored('score-cross', on, mine('enterCrossScores', 'crosserId'), missing)
  return organises(desk, 'enterOfficialScores', { ...board, clusterId: null })
    ? scored('score-official', on, members, missing)
    : []
}

/** Bảng đã đủ điểm của bước này: to be moved on, or locked, by who runs it; who crosses whom comes before. */
function running(desk: Desk, { board }: OnBoard, missing: Missing): readonly Waiting[] {
  const { id, stage, members } = board
  const alone = stage === 'cross' ? members.filter(({ crosserId }) => crosserId === null) : []
  if (alone.length > 0)
    return organises(desk, 'assignCrossers', board)
      ? [waiting('assign-crossers', id, { count: alone.length })]
      : []
  if (members.some((member) => missing(member) > 0) || !organises(desk, 'moveStage', board))
    return []
  return [waiting(stage === 'official' ? 'lock-board' : 'move-stage', id)]
}

/** Việc đang chờ ở một bảng chấm điểm; a locked one waits for nobody. */
export function waitingOnBoard(desk: Desk, on: OnBoard): readonly Waiting[] {
  const { board, rubric, scores } = on
  const { stage } = board
  if (stage === 'locked') return []
  const missing: Missing = ({ unitId }) =>
    totalsOf(rubric, stage, scores.get(unitId) ?? new Map()).missing.length
  return [...scoring(desk, on, missing), ...running(desk, on, missing)]
}
