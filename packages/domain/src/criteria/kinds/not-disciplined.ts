import { firstDayOf, lastDayOf } from '../../kernel/index.ts'
import { disciplineLevels } from '../../subjects/index.ts'
import { type Evaluate, open, settled } from '../context.ts'

/** Không bị kỷ luật trong năm: a term that runs in the year counts, also one that began before it; `ever`: any term. */
export const notDisciplined: Evaluate<'notDisciplined'> = (wanted, { facts, year }) => {
  if (facts.disciplines === undefined)
    return open({ level: null, from: null, until: null }, ['disciplines'])
  const severity = (level: (typeof disciplineLevels)[number]) => disciplineLevels.indexOf(level)
  const [heaviest] = facts.disciplines
    .filter(
      ({ from, until }) =>
        from <= lastDayOf(year) &&
        (wanted.ever === true || until === undefined || until >= firstDayOf(year)),
    )
    .sort((a, b) => severity(b.level) - severity(a.level))
  if (heaviest === undefined) return settled(true, { level: 'none', from: null, until: null })
  const found = { level: heaviest.level, from: heaviest.from, until: heaviest.until ?? null }
  return settled(severity(heaviest.level) < severity(wanted.from), found, [heaviest])
}
