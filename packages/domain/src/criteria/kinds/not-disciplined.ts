import { firstDayOf, lastDayOf } from '../../kernel/index.ts'
import { type Discipline, disciplineLevels, type Tenure } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'

const severity = (level: Discipline['level']) => disciplineLevels.indexOf(level)

const inPost = ({ from }: Discipline, tenures: readonly Tenure[]) =>
  tenures.some((post) => post.from <= from && from <= post.until)

/**
 * Không bị kỷ luật trong năm: a term that runs in the year counts, also one that began before it; `ever`: any term, or
 * any that began while a post was held.
 */
export const notDisciplined: Prepare<'notDisciplined'> = ({ from: bar, ever }, tell) => {
  const none = tell.settled(true, { level: 'none', from: null, until: null })
  const notKnown = tell.open({ level: null, from: null, until: null }, ['disciplines'])
  return ({ facts, year }) => {
    if (facts.disciplines === undefined) return notKnown
    const { tenures = [] } = facts
    let heaviest: Discipline | undefined
    for (const each of facts.disciplines) {
      if (each.from > lastDayOf(year)) continue
      if (ever === undefined && each.until !== undefined && each.until < firstDayOf(year)) continue
      if (ever === 'in-post' && facts.tenures !== undefined && !inPost(each, tenures)) continue
      if (heaviest === undefined || severity(each.level) > severity(heaviest.level)) heaviest = each
    }
    if (heaviest === undefined) return none
    const { level, from, until = null } = heaviest
    const found = { level, from, until }
    const barred = severity(level) >= severity(bar)
    return barred && ever === 'in-post' && facts.tenures === undefined
      ? tell.open(found, ['tenures'], [heaviest])
      : tell.settled(!barred, found, [heaviest])
  }
}
