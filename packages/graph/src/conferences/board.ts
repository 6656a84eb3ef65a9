import type { Conference, RankLine } from '@vinhdanh/domain/conferences'
import type { Context } from '../context.ts'

/** Thứ hạng trên bảng điểm đã khóa của năm; empty when the cluster keeps no board. */
export async function boardRanking(
  _context: Context,
  _conference: Pick<Conference, 'clusterId' | 'year'>,
): Promise<readonly RankLine[]> {
  return []
}
