import type { InputIssue } from '../access/index.ts'
import { lastDayOf, parseDay, yearOf } from '../kernel/index.ts'
import { isDecimal } from './decimal.ts'
import type { Movement, MovementContent } from './movement.ts'

/** The content without blanks at its edges, and nothing named twice. */
export const trimmed = (content: MovementContent): MovementContent => ({
  ...content,
  name: content.name.trim(),
  launcherAsWritten: content.launcherAsWritten.trim(),
  sectors: [...new Set(content.sectors.map((each) => each.trim()))],
  subjects: [...new Set(content.subjects.map((each) => each.trim()))],
})

const yearOrMonth = /^\d{4}(-(0[1-9]|1[0-2]))?$/
const isDated = (text: string) => yearOrMonth.test(text) || parseDay(text).ok

/** One spelling of words that a person would read as the same. */
export const sameWords = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Điều bên ngoài mà nội dung phải khớp. */
export interface ContentSetting {
  /** Ngành của đơn vị chủ trì; null for one that answers for no single sector. */
  readonly ownerSector: string | null
  /** Whether the movement that this one serves is marked core; null when it serves none. */
  readonly servesCore: boolean | null
}

type Named = Pick<MovementContent['targets'][number], 'indicator' | 'measure'>
const sameTarget = (a: Named, b: Named) =>
  sameWords(a.indicator) === sameWords(b.indicator) && sameWords(a.measure) === sameWords(b.measure)

/** Những chỗ sai của nội dung một phong trào. */
export function contentIssues(
  content: MovementContent,
  state: Movement | null,
  { ownerSector, servesCore }: ContentSetting,
): readonly InputIssue[] {
  const { name, kind, from, until, sectors, subjects, launcherAsWritten } = content
  const issues: InputIssue[] = []
  const empty = (path: string, text: string) => {
    if (text.trim() === '') issues.push({ path, code: 'empty' })
  }
  empty('name', name)
  empty('launcherAsWritten', launcherAsWritten)
  if (kind === null) issues.push({ path: 'kind', code: 'empty' })
  if (from === null) issues.push({ path: 'from', code: 'empty' })
  if (sectors.length === 0) issues.push({ path: 'sectors', code: 'empty' })
  else if (ownerSector !== null && !sectors.includes(ownerSector))
    issues.push({ path: 'sectors', code: 'own-sector-missing' })
  if (servesCore === false) issues.push({ path: 'core', code: 'not-core' })
  sectors.forEach((each, index) => {
    empty(`sectors.${index}`, each)
  })
  subjects.forEach((each, index) => {
    empty(`subjects.${index}`, each)
  })
  if (from !== null && until !== null && until < from)
    issues.push({ path: 'until', code: 'until-before-from' })
  if (kind === 'regular' && from !== null && until !== null && until < lastDayOf(yearOf(from)))
    issues.push({ path: 'until', code: 'ends-inside-year' })
  content.targets.forEach(({ indicator, measure, goal }, index) => {
    empty(`targets.${index}.indicator`, indicator)
    empty(`targets.${index}.measure`, measure)
    if (goal !== null && !isDecimal(goal))
      issues.push({ path: `targets.${index}.goal`, code: 'not-a-number' })
    if (content.targets.findIndex((each) => sameTarget(each, { indicator, measure })) < index)
      issues.push({ path: `targets.${index}.indicator`, code: 'duplicate' })
  })
  // What was registered and reported hangs on the targets, so none goes away once the movement is launched.
  if (state !== null && state.status !== 'draft')
    for (const { id } of state.targets)
      if (!content.targets.some((target) => target.id === id))
        issues.push({ path: 'targets', code: 'must-stay' })
  content.documents.forEach(({ type, subject, dated: day }, index) => {
    empty(`documents.${index}.type`, type)
    empty(`documents.${index}.subject`, subject)
    if (day !== null && !isDated(day))
      issues.push({ path: `documents.${index}.dated`, code: 'not-a-day' })
  })
  return issues
}
