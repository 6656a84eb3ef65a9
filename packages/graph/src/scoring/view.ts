import type { Target } from '@vinhdanh/domain/access'
import type { Rubric } from '@vinhdanh/domain/rubrics'
import {
  type Column,
  columns,
  type FlagProposal,
  flagNominees,
  type Ranking,
  rankingOf,
  type ScoreBoard,
  type ScoreCell,
  type Scores,
  type Seat,
  scoresOfColumn,
  seesCell,
  seesRanking,
  type Totals,
  totalsOf,
} from '@vinhdanh/domain/scoring'
import type { BoardReach } from '@vinhdanh/storage/scoring'
import type { Context } from '../context.ts'
import type { BoardView } from '../refs.ts'
import { rubricOf } from '../rubrics/view.ts'
import { clusterTarget, mayRead, reach } from '../targets.ts'

/** What is worked out of one board for one request, once however many fields ask. */
interface Worked {
  readonly seat?: Promise<Seat>
  readonly rubric?: Promise<Rubric>
  readonly cells?: Promise<CellsOfBoard>
}

const worked = new WeakMap<ScoreBoard, Worked>()

function once<Key extends keyof Worked>(
  board: ScoreBoard,
  key: Key,
  make: () => NonNullable<Worked[Key]>,
): NonNullable<Worked[Key]> {
  const held = worked.get(board) ?? {}
  const known = held[key]
  if (known !== undefined) return known
  const made = make()
  worked.set(board, { ...held, [key]: made })
  return made
}

/** Who runs the board: the organiser's officers, and the head of the cluster. */
export async function boardTarget(
  context: Context,
  { clusterId, organiserPath }: Pick<ScoreBoard, 'clusterId' | 'organiserPath'>,
): Promise<Target> {
  const headed = clusterId === null ? {} : await clusterTarget(context, clusterId, 'head')
  return { unitPath: organiserPath, own: headed.own === true }
}

/** Đơn vị được chấm mà người xem nhập thay: member units under the viewer's own. */
async function ownUnits(context: Context, { members }: ScoreBoard): Promise<ReadonlySet<string>> {
  const { subtrees } = reach(context, 'enterSelfScores')
  if (subtrees.length === 0) return new Set()
  const units = await Promise.all(members.map(({ unitId }) => context.loaders.unit.load(unitId)))
  return new Set(
    units.flatMap((unit) =>
      unit !== null && subtrees.some((top) => unit.path.startsWith(top)) ? [unit.id] : [],
    ),
  )
}

/** Chỗ ngồi của người xem trước bảng điểm. */
export const seatAt = (context: Context, board: ScoreBoard): Promise<Seat> =>
  once(board, 'seat', async () => {
    const [target, units] = await Promise.all([
      boardTarget(context, board),
      ownUnits(context, board),
    ])
    const organises = mayRead(context, 'scoreBoard', { unitPath: board.organiserPath })
    const heads = target.own === true
    return { runs: organises || heads, competes: !organises && units.size > 0, units }
  })

/** Được đọc: who runs it, and who speaks for a unit on it. */
export async function mayReadBoard(context: Context, board: ScoreBoard): Promise<boolean> {
  const { runs, units } = await seatAt(context, board)
  return mayRead(context, 'scoreBoard', {
    unitPath: board.organiserPath,
    own: runs || units.size > 0,
  })
}

/** The same as storage asks for a list, so that pages and totals are right. */
export async function boardsInReach(context: Context): Promise<BoardReach> {
  const { subtrees, own } = reach(context, 'scoreBoards')
  return {
    subtrees,
    clusterIds: own ? [...(await context.own.headedClusters())] : [],
    scoredWithin: reach(context, 'enterSelfScores').subtrees,
  }
}

/** Bảng chấm điểm mà người xem được đọc; null when there is none, or none for them. */
export async function boardToRead(context: Context, id: string): Promise<BoardView | null> {
  const view = await context.loaders.board.load(id)
  return view !== null && (await mayReadBoard(context, view.state)) ? view : null
}

/** Bảng tiêu chí của bảng điểm. */
export const rubricAt = (context: Context, board: ScoreBoard): Promise<Rubric> =>
  once(board, 'rubric', async () => {
    const view = await context.loaders.rubric.load(board.rubricId)
    if (view === null) throw new Error(`no rubric ${board.rubricId}`)
    return rubricOf(view.state)
  })

/** Các ô của bảng, by unit and by column; what was worked out of a column is kept. */
interface CellsOfBoard {
  readonly byUnit: ReadonlyMap<string, readonly ScoreCell[]>
  readonly scores: Readonly<Record<Column, ReadonlyMap<string, Scores>>>
  readonly rankings: Map<Column, Ranking>
}

export const cellsAt = (context: Context, board: ScoreBoard): Promise<CellsOfBoard> =>
  once(board, 'cells', async () => {
    const cells = await context.loaders.cellsOfBoard.load(board.id)
    const byUnit = new Map<string, ScoreCell[]>(board.members.map(({ unitId }) => [unitId, []]))
    for (const cell of cells) byUnit.get(cell.unitId)?.push(cell)
    const of = (column: Column) => scoresOfColumn(board, cells, column)
    return {
      byUnit,
      scores: { self: of('self'), cross: of('cross'), official: of('official') },
      rankings: new Map(),
    }
  })

/** Các cột của một đơn vị mà người xem được thấy. */
export async function columnsSeen(
  context: Context,
  board: ScoreBoard,
  unitId: string,
): Promise<readonly Column[]> {
  const seat = await seatAt(context, board)
  return columns.filter((column) => seesCell(board, seat, { unitId, column }))
}

/** Tổng điểm một cột của một đơn vị. */
export async function totalsAt(
  context: Context,
  board: ScoreBoard,
  { unitId, column }: { readonly unitId: string; readonly column: Column },
): Promise<Totals> {
  const [rubric, { scores }] = await Promise.all([
    rubricAt(context, board),
    cellsAt(context, board),
  ])
  return totalsOf(rubric, column, scores[column].get(unitId) ?? new Map())
}

/** Xếp hạng theo một cột, without asking who may see it. */
export async function rankingAt(
  context: Context,
  board: ScoreBoard,
  column: Column,
): Promise<Ranking> {
  const [rubric, { scores, rankings }] = await Promise.all([
    rubricAt(context, board),
    cellsAt(context, board),
  ])
  const known = rankings.get(column)
  if (known !== undefined) return known
  const made = rankingOf(rubric, column, scores[column], board.votes)
  rankings.set(column, made)
  return made
}

/** Xếp hạng mà người xem được thấy. */
export async function rankingSeen(
  context: Context,
  board: ScoreBoard,
  column: Column,
): Promise<Ranking | null> {
  const seat = await seatAt(context, board)
  return seesRanking(board, seat) ? rankingAt(context, board, column) : null
}

/** Đề xuất tặng cờ mà người xem được thấy; null when the rubric states no quota. */
export async function flagsSeen(context: Context, board: ScoreBoard): Promise<FlagProposal | null> {
  const ranking = await rankingSeen(context, board, 'official')
  const { flags } = await rubricAt(context, board)
  return ranking === null || flags === null
    ? null
    : flagNominees(ranking, flags, board.members.length)
}
