import { type Evaluate, open, settled } from '../context.ts'

/** Số thành viên có danh hiệu. */
export const membersHolding: Evaluate<'membersHolding'> = (wanted, { facts, year }) => {
  const members = facts.members?.find((counted) => counted.year === year)
  if (members === undefined) return open({ holding: null }, [`members.${year}`])
  const holding = members.holding?.[wanted.award]
  return holding === undefined
    ? open({ holding: null }, [`members.${year}.holding.${wanted.award}`], [members])
    : settled(holding >= wanted.count, { holding }, [members])
}
