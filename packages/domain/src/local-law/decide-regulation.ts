import { type InputIssue, invalidInput } from '../access/index.ts'
import type { Citation } from '../citations/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import {
  compileRegulation,
  type LawBook,
  type LocalRegulation,
  type RegulationIssue,
} from '../law/index.ts'
import type {
  EnactRegulationRefusal,
  RegulationStatusForbids,
  SaveRegulationRefusal,
} from './refusals.ts'
import type {
  KeptRegulation,
  RegulationEnacted,
  RegulationSaved,
  RegulationWithdrawn,
  SaveRegulation,
  WithdrawRegulation,
} from './regulation.ts'

const forbids = (
  { status }: KeptRegulation,
  step: RegulationStatusForbids['step'],
): RegulationStatusForbids => ({
  kind: 'RegulationStatusForbids',
  status,
  step,
  cites: [],
  rule: 'order-of-steps',
})

/** Lưu dự thảo: what is still wrong in it does not hinder saving, so that no work is lost. */
export function decideSaveRegulation(
  { regulationId: id, unitId, organisation, document, by, at }: SaveRegulation,
  state: KeptRegulation | null,
): Result<RegulationSaved, SaveRegulationRefusal> {
  if (state !== null && state.status !== 'draft') return refuse(forbids(state, 'save'))
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return refuse(invalidInput([{ path: 'document', code: 'empty' }]))
  const regulation = { id, unitId, organisation, document }
  return ok({ kind: 'RegulationSaved', regulation, by, at })
}

/** Văn bản đã đọc và luật mà nó đặt lên. */
export interface EnactContext {
  readonly today: Day
  /** The document as read; undefined when it does not read. */
  readonly regulation: LocalRegulation | undefined
  readonly issues: readonly RegulationIssue[]
  /** The law of the first day of effect, as it holds in the organisation without this regulation. */
  readonly book: LawBook
  /** The law of today, when the first day has passed: what was lawful then may not be now. */
  readonly bookToday: LawBook
  /** Numbers of the other regulations of the organisation that were enacted. */
  readonly numbers: readonly string[]
}

/** Ban hành: complete, under a number of its own, and loosening nothing of the law. */
export function decideEnactRegulation(
  { today, regulation, issues, book, bookToday, numbers }: EnactContext,
  { by, at }: { readonly by: string; readonly at: string },
  state: KeptRegulation,
): Result<RegulationEnacted, EnactRegulationRefusal> {
  if (state.status !== 'draft') return refuse(forbids(state, 'enact'))
  if (regulation === undefined || issues.length > 0)
    return refuse({ kind: 'RegulationNotReady', issues, cites: [], rule: 'regulation-complete' })
  const { number } = regulation
  if (numbers.includes(number))
    return refuse({
      kind: 'RegulationNumberTaken',
      number,
      cites: [],
      rule: 'one-number-one-regulation',
    })
  for (const law of regulation.from < today ? [book, bookToday] : [book]) {
    const { loosenings } = compileRegulation(law, regulation)
    const cites: Citation[] = loosenings.flatMap(({ cite }) => (cite === null ? [] : [cite]))
    if (loosenings.length > 0)
      return refuse({
        kind: 'RegulationLoosensLaw',
        loosenings,
        cites,
        rule: 'law-is-not-loosened',
      })
  }
  return ok({ kind: 'RegulationEnacted', enactedOn: today, by, at })
}

/** Bãi bỏ: a draft is given up, one that was enacted has its last day. */
export function decideWithdrawRegulation(
  from: Day | null,
  { until, reason, by, at }: WithdrawRegulation,
  state: KeptRegulation,
): Result<RegulationWithdrawn, SaveRegulationRefusal> {
  if (state.status === 'withdrawn') return refuse(forbids(state, 'withdraw'))
  const issues: InputIssue[] = []
  if (reason.trim() === '') issues.push({ path: 'reason', code: 'empty' })
  if (state.status === 'enacted' && from !== null && until < from)
    issues.push({ path: 'until', code: 'until-before-from' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  return ok({ kind: 'RegulationWithdrawn', until, reason: reason.trim(), by, at })
}
