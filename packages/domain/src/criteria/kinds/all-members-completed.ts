import { type Evaluate, open, settled } from '../context.ts'

/** 100% thành viên hoàn thành nhiệm vụ. */
export const allMembersCompleted: Evaluate<'allMembersCompleted'> = (_, { facts, year }) => {
  const members = facts.members?.find((counted) => counted.year === year)
  if (members === undefined) return open({ completed: null, total: null }, [`members.${year}`])
  const { completed, total } = members
  return completed === undefined
    ? open({ completed: null, total }, [`members.${year}.completed`], [members])
    : settled(completed >= total, { completed, total }, [members])
}
