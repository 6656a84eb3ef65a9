import { type InputIssue, invalidInput, statusForbids } from '../access/index.ts'
import { ok, type Result, refuse } from '../kernel/index.ts'
import { choicesInForce } from '../proposals/index.ts'
import type { ChooseQuotaReading, Decision, QuotaReadingChosen } from './decision.ts'
import { dossiersOf, type SignContext } from './dossiers.ts'
import { type QuotaUsed, quotaReadingsAgree, quotasUsed } from './quota-readings.ts'
import type { DecisionRefusal } from './refusals.ts'

function issuesOf(
  { openPoint, reading, reason }: ChooseQuotaReading,
  used: readonly QuotaUsed[],
  { readingChoices = [] }: Decision,
): readonly InputIssue[] {
  const [point] = used
  if (point === undefined) return [{ path: 'openPoint', code: 'unknown-id' }]
  if (!used.some(({ outcomes }) => outcomes.some((each) => each.reading === reading)))
    return [{ path: 'reading', code: 'unknown-id' }]
  if (choicesInForce(readingChoices).get(openPoint)?.reading === reading)
    return [{ path: 'reading', code: 'unchanged' }]
  return reason.trim() === '' ? [{ path: 'reason', code: 'empty' }] : []
}

/**
 * Chọn một cách đọc giới hạn số lượng, với lý do: while the decision is a draft, of a quota that it touches and whose
 * readings count differently.
 */
export function decideChooseQuotaReading(
  context: SignContext,
  command: ChooseQuotaReading,
  decision: Decision,
): Result<QuotaReadingChosen, DecisionRefusal> {
  if (decision.status !== 'draft')
    return refuse(statusForbids('decision', decision.status, 'choose-reading'))
  const { openPoint, reading, reason, by, at } = command
  const used = quotasUsed({ ...context, dossiers: dossiersOf(context, decision) }, decision).filter(
    ({ quota }) => quota.id === openPoint,
  )
  const issues = issuesOf(command, used, decision)
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (used.every(quotaReadingsAgree))
    return refuse({
      kind: 'ReadingsAgree',
      openPoint,
      cites: used.slice(0, 1).map(({ quota }) => quota.cite),
      rule: 'readings-differ',
    })
  const { id: decisionId } = decision
  return ok({ kind: 'QuotaReadingChosen', decisionId, openPoint, reading, reason, by, at })
}
