import type { Prepare } from '../context.ts'

/** 100% thành viên hoàn thành nhiệm vụ. */
export const allMembersCompleted: Prepare<'allMembersCompleted'> =
  (_, tell) =>
  ({ facts, year }) => {
    const members = facts.members?.find((counted) => counted.year === year)
    if (members === undefined)
      return tell.open({ completed: null, total: null }, [`members.${year}`])
    const { completed, total } = members
    return completed === undefined
      ? tell.open({ completed: null, total }, [`members.${year}.completed`], [members])
      : tell.settled(completed >= total, { completed, total }, [members])
  }
