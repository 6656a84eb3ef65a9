import { dayInFuture, type InputIssue, invalidInput } from '../access/index.ts'
import {
  addDays,
  addMonths,
  canonicalJson,
  type Day,
  firstDayOf,
  ok,
  type Result,
  refuse,
} from '../kernel/index.ts'
import type { RecordActuals } from './commands.ts'
import type { Covenant, CovenantLine } from './covenant.ts'
import type { CovenantContext } from './decide-change.ts'
import { covenantForbids } from './decide-sign.ts'
import type { Change, CovenantActualsRecorded } from './events.ts'
import { readFigures } from './figures.ts'
import type { RecordActualsRefusal } from './refusals.ts'
import { yearsThatDiffer } from './years-differ.ts'

/** Ngày đầu của một quý, from 1 to 4. */
export const firstDayOfQuarter = (year: number, quarter: number): Day =>
  addMonths(firstDayOf(year), (quarter - 1) * 3)

/** Ngày cuối của một quý. */
export const lastDayOfQuarter = (year: number, quarter: number): Day =>
  addDays(firstDayOfQuarter(year, quarter + 1), -1)

const shown = ({ actual, evidence }: CovenantLine) => canonicalJson({ actual, evidence })

/** Ghi kết quả thực hiện các quý: exact numbers, never for a quarter that has not begun. */
export function decideRecordActuals(
  { today }: CovenantContext,
  { entries, by, at }: RecordActuals,
  covenant: Covenant,
): Result<CovenantActualsRecorded, RecordActualsRefusal> {
  if (covenant.status === 'draft') return refuse(covenantForbids(covenant, 'record'))
  const { year } = covenant
  const issues: InputIssue[] = []
  let early: Day | null = null
  const lines: Change<CovenantLine>[] = []
  entries.forEach(({ lineId, actual: wish, evidence }, index) => {
    const path = `entries.${index}`
    const before = covenant.lines.find(({ id }) => id === lineId)
    const target = covenant.targets.find(({ id }) => id === before?.targetId)
    if (before === undefined || target === undefined || target.dropped) {
      issues.push({ path: `${path}.line`, code: 'unknown-id' })
      return
    }
    if (entries.findIndex((other) => other.lineId === lineId) < index)
      issues.push({ path, code: 'duplicate' })
    const actual = readFigures(wish, `${path}.actual`, issues)
    // The result of the year is known when its last quarter has at least begun.
    const known = [...actual.quarters, actual.year]
    known.forEach((figure, at) => {
      const begins = firstDayOfQuarter(year, Math.min(at, 3) + 1)
      if (figure !== null && begins > today && early === null) early = begins
    })
    const after: CovenantLine = { ...before, actual, evidence: evidence.trim() }
    if (shown(before) !== shown(after))
      lines.push({
        before,
        after: { ...after, enteredBy: by, enteredAt: at, version: before.version + 1 },
      })
  })
  if (issues.length > 0) return refuse(invalidInput(issues))
  const differing = yearsThatDiffer(
    covenant,
    'actual',
    lines.map(({ after }) => ({
      line: after,
      path: `entries.${entries.findIndex(({ lineId }) => lineId === after.id)}.actual.year`,
    })),
  )
  if (differing !== null) return refuse(differing)
  if (early !== null) return refuse(dayInFuture(early))
  if (lines.length === 0) return refuse(invalidInput([{ path: 'entries', code: 'unchanged' }]))
  return ok({ kind: 'CovenantActualsRecorded', lines, by, at })
}
