import { yearOf } from '../../kernel/index.ts'
import type { FactKey } from '../../subjects/index.ts'
import { covers } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'
import { heldAwards } from '../years.ts'

/** Chưa được tặng hình thức cấp nhà nước trong năm của ngày xét. */
export const noStateAwardInYear: Prepare<'noStateAwardInYear'> = (wanted, tell) => (context) => {
  const held = heldAwards(context)
  if (held === undefined) return tell.open({ award: null }, ['awards'])
  const year = yearOf(context.onDay)
  const missing: FactKey[] = []
  for (const record of held.records) {
    const level = context.natureOf(record.award)?.level
    const decided = record.decidedOn === undefined ? undefined : yearOf(record.decidedOn)
    /** Without its day, an award of this year or the last may have been decided this year. */
    const thisYear =
      decided === undefined ? record.year >= year - 1 && record.year <= year : decided === year
    const mayCount = level === 'state' && !(wanted.notCounting ?? []).includes(record.award)
    const excepted = record.route !== undefined && wanted.exceptRoutes.includes(record.route)
    if (!thisYear || !mayCount || excepted) continue
    if (decided === undefined) missing.push(`awards.${record.year}.decidedOn`)
    else if (record.route === undefined && wanted.exceptRoutes.length > 0)
      missing.push(`awards.${record.year}.route`)
    else return tell.settled(false, { award: record.award }, [record])
  }
  for (const each of [year - 1, year]) if (!covers(held, each)) missing.push(`awards.${each}`)
  return missing.length > 0
    ? tell.open({ award: null }, missing)
    : tell.settled(true, { award: null })
}
