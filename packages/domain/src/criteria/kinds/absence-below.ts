import type { Absence } from '../../subjects/index.ts'
import { type Evaluate, open, settled } from '../context.ts'

/** Maternity, training and treatment after a brave act are working time under the law. */
const counted: Readonly<Record<Absence['kind'], boolean>> = {
  sick: true,
  personal: true,
  maternity: false,
  'injury-brave-act': false,
  training: false,
}

/** Nghỉ dưới số ngày làm việc này trong năm. */
export const absenceBelow: Evaluate<'absenceBelow'> = (wanted, { facts, year }) => {
  if (facts.absences === undefined) return open({ workingDays: null }, ['absences'])
  const away = facts.absences.filter((absence) => absence.year === year && counted[absence.kind])
  const workingDays = away.reduce((sum, absence) => sum + absence.workingDays, 0)
  return settled(workingDays < wanted.workingDays, { workingDays }, away)
}
