import type { Conference, RankLine } from '@vinhdanh/domain/conferences'
import { flagLimit, type ScoreBoard } from '@vinhdanh/domain/scoring'
import { boardsOfCluster } from '@vinhdanh/storage/scoring'
import type { Context } from '../context.ts'
import { rankingAt, rubricAt } from '../scoring/view.ts'

type Season = Pick<Conference, 'clusterId' | 'year'>

/** Bảng điểm đã khóa của năm; undefined when the cluster keeps none. */
async function lockedBoard(
  { reader }: Context,
  { clusterId, year }: Season,
): Promise<ScoreBoard | undefined> {
  const boards = await boardsOfCluster(reader, clusterId, year)
  return boards.find(({ stage }) => stage === 'locked')
}

/**
 * Thứ hạng trên bảng điểm đã khóa; a member whose scores are missing has no rank and is not listed. Null where no board
 * is locked.
 */
export async function boardRanking(
  context: Context,
  season: Season,
): Promise<readonly RankLine[] | null> {
  const board = await lockedBoard(context, season)
  if (board === undefined) return null
  const { lines } = await rankingAt(context, board, 'official')
  return lines.flatMap(({ unitId, rank, total: hundredths }) =>
    rank === null ? [] : [{ unitId, rank, hundredths }],
  )
}

/** Số cờ mà cụm được đề nghị theo bảng tiêu chí; without one, the usual one. */
export async function flagsOf(
  context: Context,
  season: Season,
): Promise<{ readonly flagsPerCluster?: number }> {
  const board = await lockedBoard(context, season)
  const quota = board === undefined ? null : (await rubricAt(context, board)).flags
  return board === undefined || quota === null
    ? {}
    : { flagsPerCluster: flagLimit(quota, board.members.length) }
}
