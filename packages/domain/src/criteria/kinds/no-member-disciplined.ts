import { disciplineLevels } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'

/** Không có thành viên bị kỷ luật từ mức này. */
export const noMemberDisciplined: Prepare<'noMemberDisciplined'> =
  (wanted, tell) =>
  ({ facts, year }) => {
    const members = facts.members?.find((counted) => counted.year === year)
    if (members === undefined) return tell.open({ level: null }, [`members.${year}`])
    const level = members.heaviestDiscipline
    if (level === undefined)
      return tell.open({ level: null }, [`members.${year}.heaviestDiscipline`], [members])
    const below =
      level === 'none' || disciplineLevels.indexOf(level) < disciplineLevels.indexOf(wanted.from)
    return tell.settled(below, { level }, [members])
  }
