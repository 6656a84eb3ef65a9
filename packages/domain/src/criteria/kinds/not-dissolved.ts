import type { Prepare } from '../context.ts'

/** Tập thể chưa giải thể: a unit that is gone on the day of judging is not commended. */
export const notDissolved: Prepare<'notDissolved'> =
  (_wanted, tell) =>
  ({ facts, onDay }) => {
    const { dissolvedOn } = facts.subject
    if (dissolvedOn === undefined) return tell.open({ dissolvedOn: null }, ['subject.dissolvedOn'])
    return tell.settled(dissolvedOn === null || dissolvedOn > onDay, { dissolvedOn })
  }
