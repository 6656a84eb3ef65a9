import type { Operation, Target } from '@vinhdanh/domain/access'
import type { Cluster } from '@vinhdanh/domain/clusters'
import { signingOf } from '@vinhdanh/domain/covenants'
import type { Day } from '@vinhdanh/domain/kernel'
import { type ScoreBoard, seesCell, totalsOf } from '@vinhdanh/domain/scoring'
import {
  type BoardFact,
  dayOfSeason,
  type Hidden,
  type SeasonFacts,
  type SeasonOfCluster,
  seasonOf,
} from '@vinhdanh/domain/season'
import type { ClusterReach } from '@vinhdanh/storage/clusters'
import type { DataSet } from '@vinhdanh/storage/database'
import { loadSeason, type SeasonRows } from '@vinhdanh/storage/season'
import type { Context } from '../context.ts'
import { rubricAt, seatAt } from '../scoring/view.ts'
import { clusterReach, clusterTarget, mayRead } from '../targets.ts'

/** Một cụm, khối trong mùa thi đua, as the viewer may see it. */
export interface SeasonRow extends SeasonOfCluster {
  readonly state: Cluster
  readonly day: Day
}

/** Số ô chưa có điểm của từng đơn vị trong cột đang mở; null when some unit's cells are not shown yet. */
async function missingOf(
  context: Context,
  board: ScoreBoard,
  { filled }: SeasonRows,
): Promise<BoardFact['missing']> {
  const { stage } = board
  if (stage === 'locked') return []
  const seat = await seatAt(context, board)
  if (!board.members.every(({ unitId }) => seesCell(board, seat, { unitId, column: stage })))
    return null
  const rubric = await rubricAt(context, board)
  return board.members.map(({ unitId }) => {
    const cells = filled.filter((cell) => cell.boardId === board.id && cell.unitId === unitId)
    const entered = new Map(
      cells.map(({ line, points }) => [line, { points, part: null, whole: null, met: null }]),
    )
    const of = totalsOf(rubric, stage, new Map()).missing.length
    return { unitId, cells: totalsOf(rubric, stage, entered).missing.length, of }
  })
}

/** What the viewer may read of it, else that it is hidden. */
type Shown = <Value>(operation: Operation, value: Value, target?: Target) => Value | Hidden

/** Cụm, khối as who heads it or is a member looks at it. */
async function insideTarget(context: Context, id: string): Promise<Target> {
  const head = await clusterTarget(context, id, 'head')
  const member = await clusterTarget(context, id, 'member')
  return { ...head, own: head.own === true || member.own === true }
}

async function factsOf(context: Context, cluster: Cluster, rows: SeasonRows): Promise<SeasonFacts> {
  const { id } = cluster
  const target = await insideTarget(context, id)
  const shown: Shown = (operation, value, of = target) =>
    mayRead(context, operation, of) ? value : 'hidden'
  const mine = <Row extends { readonly clusterId: string | null }>(list: readonly Row[]) =>
    list.filter(({ clusterId }) => clusterId === id)
  const [covenant] = mine(rows.covenants)
  const boards = mine(rows.boards)
  const board = boards.find(({ stage }) => stage !== 'locked') ?? boards[0]
  const proposed = new Set(
    cluster.conferences.flatMap(({ nominations }) => nominations.map((each) => each.id)),
  )
  // A dossier is read by the head of the cluster that proposed it; a member reads only its own.
  const dossierTarget = { ...target, own: (await context.own.onceHeadedClusters()).has(id) }
  return {
    cluster,
    covenant: shown(
      'covenants',
      covenant === undefined
        ? null
        : {
            ...{ id: covenant.id, status: covenant.status, signedOn: covenant.signedOn },
            signing: signingOf(covenant, cluster, context.today),
          },
    ),
    board: shown(
      'scoreBoards',
      board === undefined
        ? null
        : { id: board.id, stage: board.stage, missing: await missingOf(context, board, rows) },
    ),
    reviews: shown('conferences', mine(rows.reviews)),
    dossiers: shown(
      'proposals',
      rows.dossiers.filter(({ nominationId }) => proposed.has(nominationId)),
      dossierTarget,
    ),
    granted: mine(rows.granted),
    lateTasks: shown('limitations', mine(rows.lateTasks)),
  }
}

/** Mùa thi đua của một cụm, khối; null where the viewer may not follow it, or it was not there in that year. */
export async function seasonOfOne(
  context: Context,
  id: string,
  year: number,
): Promise<SeasonRow | null> {
  if (!mayRead(context, 'season', await insideTarget(context, id))) return null
  const [row] = await rowsOf(context, { clusterIds: [id], subtrees: [] }, year)
  return row ?? null
}

/** Mùa thi đua của những cụm, khối mà người xem được theo dõi. */
export async function seasonRows(
  context: Context,
  year: number,
  dataSet: DataSet | null | undefined,
): Promise<readonly SeasonRow[]> {
  return rowsOf(context, await clusterReach(context, 'season'), year, dataSet)
}

async function rowsOf(
  context: Context,
  within: ClusterReach | undefined,
  year: number,
  dataSet?: DataSet | null,
): Promise<readonly SeasonRow[]> {
  const { reader, today } = context
  const asOf = dayOfSeason(year, today)
  const rows = await loadSeason(reader, { within, year, asOf, today, dataSet })
  return Promise.all(
    rows.clusters.map(async (cluster) => ({
      ...{ state: cluster, day: asOf },
      ...seasonOf(await factsOf(context, cluster, rows), { year, today }),
    })),
  )
}
