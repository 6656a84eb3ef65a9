import type { Day } from '@vinhdanh/domain/kernel'
import type { Column, ScoreBoard, ScoreCell, Stage } from '@vinhdanh/domain/scoring'
import { instant, lock, type Prisma, type Reader, type Tx } from '../database/index.ts'

/** What the domain's state of a board is read from, beside its own row. Its cells are read apart. */
export const boardParts = {
  members: { orderBy: [{ order: 'asc' }, { unitId: 'asc' }] },
  votes: { orderBy: { order: 'asc' } },
  organiser: { select: { path: true } },
} as const satisfies Prisma.ScoreBoardInclude

export type BoardRow = Prisma.ScoreBoardGetPayload<{ include: typeof boardParts }>

export const boardState = (row: BoardRow): ScoreBoard => ({
  id: row.id,
  clusterId: row.clusterId,
  rubricId: row.rubricId,
  organiserId: row.organiserId,
  organiserPath: row.organiser.path,
  title: row.title,
  year: row.year,
  on: row.on as Day,
  members: row.members.map(({ unitId, crosserId }) => ({ unitId, crosserId })),
  stage: row.stage as Stage,
  votes: row.votes.map(({ unitIds, votes, minutes }) => ({
    order: unitIds,
    votes: votes.length === 0 ? null : votes,
    minutes,
  })),
  nominated: row.nominated,
  version: row.version,
})

export async function loadBoard(reader: Reader, id: string): Promise<ScoreBoard | null> {
  const row = await reader.scoreBoard.findUnique({ where: { id }, include: boardParts })
  return row === null ? null : boardState(row)
}

/**
 * Reads a board to change it or its scores: whoever else wants to waits. Many enter at once, each their own cells, so they
 * wait in line for a moment; who has seen an older value of a cell is told by the cell's version.
 */
export async function loadBoardToChange(tx: Tx, id: string): Promise<ScoreBoard | null> {
  await lock(tx, 'score-board', id)
  return loadBoard(tx, id)
}

type CellRow = Prisma.ScoreCellGetPayload<Record<never, never>>

const cellState = ({ id: _, boardId: __, column, at, ...row }: CellRow): ScoreCell => ({
  ...row,
  column: column as Column,
  at: instant(at),
})

/** Các ô điểm của một bảng, in one statement; of these columns and units when they are named. */
export async function loadCells(
  reader: Reader,
  boardId: string,
  {
    columns,
    unitIds,
  }: { readonly columns?: readonly Column[]; readonly unitIds?: readonly string[] } = {},
): Promise<readonly ScoreCell[]> {
  const rows = await reader.scoreCell.findMany({
    where: {
      boardId,
      ...(columns === undefined ? {} : { column: { in: [...columns] } }),
      ...(unitIds === undefined ? {} : { unitId: { in: [...unitIds] } }),
    },
  })
  return rows.map(cellState)
}

/** Bảng điểm của một cụm, khối trong một năm; what its conference ranks by. */
export async function boardsOfCluster(
  reader: Reader,
  clusterId: string,
  year: number,
): Promise<readonly ScoreBoard[]> {
  const rows = await reader.scoreBoard.findMany({
    where: { clusterId, year },
    include: boardParts,
    orderBy: { id: 'asc' },
  })
  return rows.map(boardState)
}

/** Có đơn vị nào trong số này đã ở một bảng chấm của năm theo bảng tiêu chí này, with no cluster's members among them. */
export async function areScored(
  reader: Reader,
  {
    rubricId,
    year,
    unitIds,
  }: Pick<ScoreBoard, 'rubricId' | 'year'> & { readonly unitIds: readonly string[] },
): Promise<boolean> {
  const found = await reader.scoreBoardMember.findFirst({
    where: { unitId: { in: [...unitIds] }, board: { rubricId, year, clusterId: null } },
    select: { boardId: true },
  })
  return found !== null
}

export type ScoreChangeRow = Prisma.ScoreChangeGetPayload<Record<never, never>>

/** Lịch sử một ô, từ đầu. */
export async function loadHistory(
  reader: Reader,
  boardId: string,
  { unitId, line, column }: Pick<ScoreCell, 'unitId' | 'line' | 'column'>,
): Promise<readonly ScoreChangeRow[]> {
  return reader.scoreChange.findMany({
    where: { cell: { boardId, unitId, line, column } },
    orderBy: { version: 'asc' },
  })
}
