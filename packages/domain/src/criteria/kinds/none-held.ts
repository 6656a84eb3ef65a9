import { yearOf } from '../../kernel/index.ts'
import type { Prepare } from '../context.ts'
import { everSince, heldAwards, yearsFrom } from '../years.ts'

/** Chưa từng được tặng: one record is enough to say no; a list that does not cover all years cannot say yes. */
export const noneHeld: Prepare<'noneHeld'> =
  ({ awards, routes }, tell) =>
  (context) => {
    const held = heldAwards(context)
    if (held === undefined) return tell.open({ award: null, year: null }, ['awards'])
    /** By year, so that the order of the records tells nothing. */
    const named = held.records
      .filter(({ award }) => awards.includes(award))
      .sort((a, b) => a.year - b.year)
    const barred = named.find(
      ({ route }) => routes === undefined || (route !== undefined && routes.includes(route)),
    )
    if (barred !== undefined)
      return tell.settled(false, { award: barred.award, year: barred.year }, [barred])
    const unsure = named.filter(({ route }) => route === undefined)
    const [first] = unsure
    if (first !== undefined)
      return tell.open(
        { award: first.award, year: first.year },
        [...new Set(unsure.map(({ year }) => `awards.${year}.route`))],
        unsure,
      )
    const nothing = { award: null, year: null }
    if (held.years === undefined) return tell.settled(true, nothing)
    const { from, to } = held.years
    const missing = [
      ...(from > everSince ? [`awards.before.${from}`] : []),
      ...yearsFrom(to + 1, yearOf(context.onDay)).map((year) => `awards.${year}`),
    ]
    return missing.length === 0 ? tell.settled(true, nothing) : tell.open(nothing, missing)
  }
