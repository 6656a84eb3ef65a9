import { ceilShare, floorShare, roundShare } from '../kernel/index.ts'
import type { FlagQuota } from '../rubrics/index.ts'
import type { RankLine } from './ranking.ts'

/** Đề xuất tặng cờ: who is within the quota, who is past it, and who is tied across its edge. */
export interface FlagProposal {
  readonly limit: number
  readonly members: number
  /** Without a rank yet: until there are none, nobody is proposed and nobody blocked. */
  readonly unranked: number
  readonly proposed: readonly string[]
  /** Ranked behind the last flag. */
  readonly blocked: readonly { readonly unitId: string; readonly rank: number }[]
  /** Share a rank of which only some could have a flag: a vote has to tell them apart first. */
  readonly undecided: readonly string[]
}

/** Số cờ của một cụm có chừng ấy thành viên. */
export function flagLimit(quota: FlagQuota, members: number): number {
  if (quota.kind === 'count') return Math.min(quota.count, members)
  const round = { down: floorShare, 'half-up': roundShare, up: ceilShare }[quota.rounding]
  return Math.min(Math.max(round(quota.share, members), quota.least), members)
}

/** Đề xuất k đơn vị đứng đầu; the unit after them is blocked, and says why. */
export function flagNominees(
  { lines }: { readonly lines: readonly Pick<RankLine, 'unitId' | 'rank' | 'tiedWith'>[] },
  quota: FlagQuota,
  members: number,
): FlagProposal {
  const limit = flagLimit(quota, members)
  const ranked = lines.flatMap(({ unitId, rank, tiedWith }) =>
    rank === null ? [] : [{ unitId, rank, last: rank + tiedWith.length }],
  )
  const unranked = lines.length - ranked.length
  if (unranked > 0) return { limit, members, unranked, proposed: [], undecided: [], blocked: [] }
  const ids = (found: typeof ranked) => found.map(({ unitId }) => unitId)
  return {
    ...{ limit, members, unranked },
    proposed: ids(ranked.filter(({ last }) => last <= limit)),
    undecided: ids(ranked.filter(({ rank, last }) => rank <= limit && last > limit)),
    blocked: ranked
      .filter(({ rank }) => rank > limit)
      .map(({ unitId, rank }) => ({ unitId, rank })),
  }
}
