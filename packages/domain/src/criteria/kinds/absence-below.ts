import type { Absence } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'

/** Maternity, training and treatment after a brave act are working time under the law. */
const counted: Readonly<Record<Absence['kind'], boolean>> = {
  sick: true,
  personal: true,
  maternity: false,
  'injury-brave-act': false,
  training: false,
}

/** Nghỉ dưới số ngày làm việc này trong năm. */
export const absenceBelow: Prepare<'absenceBelow'> =
  (wanted, tell) =>
  ({ facts, year }) => {
    if (facts.absences === undefined) return tell.open({ workingDays: null }, ['absences'])
    const away = facts.absences.filter((absence) => absence.year === year && counted[absence.kind])
    const workingDays = away.reduce((sum, absence) => sum + absence.workingDays, 0)
    return tell.settled(workingDays < wanted.workingDays, { workingDays }, away)
  }
