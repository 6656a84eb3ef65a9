import type { InputIssue } from '../access/index.ts'
import { lastDayOf, yearOf } from '../kernel/index.ts'
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

const dated = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** Những chỗ sai của nội dung một phong trào. */
export function contentIssues(
  content: MovementContent,
  state: Movement | null,
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
  })
  // What was registered and reported hangs on the targets, so none goes away once the movement is launched.
  if (state !== null && state.status !== 'draft')
    for (const { id } of state.targets)
      if (!content.targets.some((target) => target.id === id))
        issues.push({ path: 'targets', code: 'must-stay' })
  content.documents.forEach(({ type, subject, dated: day }, index) => {
    empty(`documents.${index}.type`, type)
    empty(`documents.${index}.subject`, subject)
    if (day !== null && !dated.test(day))
      issues.push({ path: `documents.${index}.dated`, code: 'not-a-day' })
  })
  return issues
}
