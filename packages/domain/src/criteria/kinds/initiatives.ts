import { covers, known, scopes } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'
import { windowOf } from '../windows.ts'
import { counting, yearsFrom } from '../years.ts'

/** Sáng kiến, đề tài được công nhận; the ledger of one use decides whether it still counts. */
export const initiatives: Prepare<'initiatives'> = (wanted, tell) =>
  counting(wanted, (context, firstYear) => {
    const { facts, year } = context
    const window = windowOf(context, wanted, firstYear)
    const all = known(facts.initiatives)
    const perhaps = (all?.records ?? []).filter(
      (initiative) =>
        initiative.year >= window.possible &&
        initiative.year <= year &&
        scopes.indexOf(initiative.scope) >= scopes.indexOf(wanted.scope),
    )
    const isFree = ({ usedFor }: (typeof perhaps)[number]) =>
      !wanted.unused ||
      usedFor === undefined ||
      (wanted.titlesMayShare === true && context.natureOf(usedFor)?.group === 'emulation-title')
    const fitting = perhaps.filter((initiative) => initiative.year >= window.sure)
    const free = fitting.filter(isFree)
    const used = fitting.length - free.length
    const found = { from: window.sure, to: year, count: free.length, used }
    if (free.length >= wanted.count) return tell.settled(true, found, free)
    const uncovered = yearsFrom(window.possible, year).filter((each) => !covers(all, each))
    if (perhaps.filter(isFree).length < wanted.count && uncovered.length === 0)
      return tell.settled(false, found, fitting)
    const years =
      all === undefined
        ? ['initiatives']
        : uncovered.filter((each) => each >= window.sure).map((each) => `initiatives.${each}`)
    return tell.open(found, [...window.missing, ...years], free)
  })
