import { type Evaluate, open, settled } from '../context.ts'

/** Tập thể chưa giải thể: a unit that is gone on the day of judging is not commended. */
export const notDissolved: Evaluate<'notDissolved'> = (_wanted, { facts, onDay }) => {
  const { dissolvedOn } = facts.subject
  if (dissolvedOn === undefined) return open({ dissolvedOn: null }, ['subject.dissolvedOn'])
  return settled(dissolvedOn === null || dissolvedOn > onDay, { dissolvedOn })
}
