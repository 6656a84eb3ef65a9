import { compareRatios, ratio } from '../../kernel/index.ts'
import type { Prepare } from '../context.ts'

/** Tỷ lệ thành viên có danh hiệu, so sánh chính xác, không làm tròn. */
export const memberShare: Prepare<'memberShare'> =
  (wanted, tell) =>
  ({ facts, year }) => {
    const members = facts.members?.find((counted) => counted.year === year)
    if (members === undefined) return tell.open({ holding: null, total: null }, [`members.${year}`])
    const holding = members.holding?.[wanted.award]
    if (holding === undefined)
      return tell.open(
        { holding: null, total: members.total },
        [`members.${year}.holding.${wanted.award}`],
        [members],
      )
    const found = { holding, total: members.total }
    if (members.total <= 0) return tell.settled(false, found, [members])
    const order = compareRatios(ratio(holding, members.total), wanted.share)
    return tell.settled(wanted.strict ? order > 0 : order >= 0, found, [members])
  }
