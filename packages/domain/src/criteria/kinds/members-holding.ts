import type { Prepare } from '../context.ts'

/** Số thành viên có danh hiệu. */
export const membersHolding: Prepare<'membersHolding'> =
  (wanted, tell) =>
  ({ facts, year }) => {
    const members = facts.members?.find((counted) => counted.year === year)
    if (members === undefined) return tell.open({ holding: null }, [`members.${year}`])
    const holding = members.holding?.[wanted.award]
    return holding === undefined
      ? tell.open({ holding: null }, [`members.${year}.holding.${wanted.award}`], [members])
      : tell.settled(holding >= wanted.count, { holding }, [members])
  }
