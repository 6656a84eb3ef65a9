import type { CellAddress, Column, ScoreBoard, Stage } from './board.ts'
import { stages } from './board.ts'

/** Chỗ ngồi của người xem trước một bảng điểm. */
export interface Seat {
  /** Of the organiser of the board, or head of the cluster: runs the scoring and sees all of it. */
  readonly runs: boolean
  /** Runs it as head of the cluster, and is scored on it: while units still score themselves, a unit among the others. */
  readonly competes: boolean
  /** Member units that the viewer speaks for. */
  readonly units: ReadonlySet<string>
}

/** Được xem đến đâu: mọi đơn vị, đơn vị mình và đơn vị mình chấm chéo, hoặc chưa được xem. */
export type Sight = 'all' | 'own' | 'none'

/** Được xem tất cả: who runs the board; a head that is scored itself not before its own self-score is closed. */
const seesAll = ({ stage }: ScoreBoard, { runs, competes }: Seat): boolean =>
  runs && !(competes && stage === 'self')

const hasReached = (stage: Stage, wanted: Stage): boolean =>
  stages.indexOf(stage) >= stages.indexOf(wanted)

/**
 * Ô nào được xem ở bước nào. A scored unit sees its own self-score always, what the crosser gave it once crossing is over,
 * and the official scores of everyone once the board is locked; a crosser sees the self-scores it has to check.
 */
export function seesCell(board: ScoreBoard, seat: Seat, cell: Omit<CellAddress, 'line'>): boolean {
  if (seesAll(board, seat)) return true
  if (seat.units.size === 0) return false
  const { stage } = board
  if (stage === 'locked') return true
  const own = seat.units.has(cell.unitId)
  const crosser = board.members.find(({ unitId }) => unitId === cell.unitId)?.crosserId ?? null
  const crosses = crosser !== null && seat.units.has(crosser)
  switch (cell.column) {
    case 'self':
      return own || (crosses && hasReached(stage, 'cross'))
    case 'cross':
      return crosses || (own && hasReached(stage, 'official'))
    case 'official':
      return false
  }
}

/** Được xem cột đến đâu, as a screen says it above the column. */
export function sightOf(board: ScoreBoard, seat: Seat, column: Column): Sight {
  const seen = board.members.filter(({ unitId }) => seesCell(board, seat, { unitId, column }))
  if (seen.length === 0) return 'none'
  return seen.length === board.members.length && (seesAll(board, seat) || board.stage === 'locked')
    ? 'all'
    : 'own'
}

/** Xếp hạng được xem khi nào: by who runs the board at any time, by the members once it is locked. */
export const seesRanking = (board: ScoreBoard, seat: Seat): boolean =>
  seesAll(board, seat) || (seat.units.size > 0 && board.stage === 'locked')
