import { firstDayOf, lastDayOf } from '../../kernel/index.ts'
import { type Discipline, disciplineLevels } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'

const severity = (level: Discipline['level']) => disciplineLevels.indexOf(level)

/** Không bị kỷ luật trong năm: a term that runs in the year counts, also one that began before it; `ever`: any term. */
export const notDisciplined: Prepare<'notDisciplined'> = ({ from: bar, ever }, tell) => {
  const none = tell.settled(true, { level: 'none', from: null, until: null })
  const notKnown = tell.open({ level: null, from: null, until: null }, ['disciplines'])
  return ({ facts, year }) => {
    if (facts.disciplines === undefined) return notKnown
    let heaviest: Discipline | undefined
    for (const each of facts.disciplines) {
      if (each.from > lastDayOf(year)) continue
      if (ever !== true && each.until !== undefined && each.until < firstDayOf(year)) continue
      if (heaviest === undefined || severity(each.level) > severity(heaviest.level)) heaviest = each
    }
    if (heaviest === undefined) return none
    const { level, from, until = null } = heaviest
    return tell.settled(severity(level) < severity(bar), { level, from, until }, [heaviest])
  }
}
