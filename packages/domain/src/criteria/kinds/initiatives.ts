import { covers, known, scopes } from '../../subjects/index.ts'
import { type Evaluate, open, settled } from '../context.ts'
import { counting, yearsFrom } from '../years.ts'

/** Sáng kiến, đề tài được công nhận; the ledger of one use decides whether it still counts. */
export const initiatives: Evaluate<'initiatives'> = (wanted, context) => {
  const { facts, year, natureOf } = context
  return counting(wanted, context, (firstYear) => {
    const from = Math.max(year - wanted.years + 1, firstYear)
    const all = known(facts.initiatives)
    const fitting = (all?.records ?? []).filter(
      (initiative) =>
        initiative.year >= from &&
        initiative.year <= year &&
        scopes.indexOf(initiative.scope) >= scopes.indexOf(wanted.scope),
    )
    const free = fitting.filter(
      ({ usedFor }) =>
        !wanted.unused ||
        usedFor === undefined ||
        (wanted.titlesMayShare === true && natureOf(usedFor)?.group === 'emulation-title'),
    )
    const found = { from, to: year, count: free.length, used: fitting.length - free.length }
    if (free.length >= wanted.count) return settled(true, found, free)
    const missing =
      all === undefined
        ? ['initiatives']
        : yearsFrom(from, year).flatMap((each) =>
            covers(all, each) ? [] : [`initiatives.${each}`],
          )
    return missing.length > 0 && from <= year
      ? open(found, missing, free)
      : settled(false, found, fitting)
  })
}
