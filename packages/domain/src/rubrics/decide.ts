import { type InputIssue, type InvalidInput, invalidInput, type Stamp } from '../access/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import { checkRubric, hinders } from './check.ts'
import type {
  KeptRubric,
  RenewRubric,
  RubricIssued,
  RubricRenewed,
  RubricSaved,
  RubricWithdrawn,
  SaveRubric,
  WithdrawRubric,
} from './keep.ts'
import type { IssueRubricRefusal, RubricStatusForbids, SaveRubricRefusal } from './refusals.ts'

const forbids = (
  { status }: KeptRubric,
  step: RubricStatusForbids['step'],
): RubricStatusForbids => ({
  kind: 'RubricStatusForbids',
  status,
  step,
  cites: [],
  rule: 'order-of-steps',
})

const isDocument = (document: unknown): document is Readonly<Record<string, unknown>> =>
  typeof document === 'object' && document !== null && !Array.isArray(document)

/** Sums and bands may still be wrong in a draft; what has no name, or is no rubric at all, is none. */
function formIssues(document: unknown): readonly InputIssue[] {
  const { rubric, issues } = checkRubric(document)
  return [
    ...(rubric.title === '' ? [{ path: 'document.title', code: 'empty' as const }] : []),
    ...issues.flatMap(({ path, code }) =>
      code === 'unknown-key' ? [{ path: `document.${path}`, code: 'unknown-entry' as const }] : [],
    ),
  ]
}

/** Lưu bản thảo: a sum, a band, a number that is still wrong does not hinder saving, so that no work is lost. */
export function decideSaveRubric(
  { rubricId: id, unitId, unitPath, document, by, at }: SaveRubric,
  state: KeptRubric | null,
): Result<RubricSaved, SaveRubricRefusal> {
  if (state !== null && state.status !== 'draft') return refuse(forbids(state, 'save'))
  if (!isDocument(document)) return refuse(invalidInput([{ path: 'document', code: 'empty' }]))
  const issues = formIssues(document)
  if (issues.length > 0) return refuse(invalidInput(issues))
  const renews = state?.renews ?? null
  return ok({ kind: 'RubricSaved', rubric: { id, unitId, unitPath, document, renews }, by, at })
}

/** Ban hành: refused with every place that is wrong, each by its path. */
export function decideIssueRubric(
  { today }: { readonly today: Day },
  { by, at }: Stamp,
  state: KeptRubric,
): Result<RubricIssued, IssueRubricRefusal> {
  if (state.status !== 'draft') return refuse(forbids(state, 'issue'))
  const issues = checkRubric(state.document).issues.filter(hinders)
  if (issues.length > 0)
    return refuse({ kind: 'RubricNotReady', issues, cites: [], rule: 'rubric-complete' })
  return ok({ kind: 'RubricIssued', issuedOn: today, by, at })
}

/** Lập phiên bản mới: a draft with the document of the old one, which stays as it was issued. */
export function decideRenewRubric(
  { rubricId: id, year, by, at }: RenewRubric,
  { id: renews, unitId, unitPath, document }: KeptRubric,
): Result<RubricRenewed, InvalidInput> {
  if (!isDocument(document)) return refuse(invalidInput([{ path: 'document', code: 'empty' }]))
  const { number, signed: _, from: __, until: ___, replaces: ____, ...rest } = document
  const renewed = {
    ...rest,
    ...(year === null ? {} : { year }),
    // The new document has no number and no days yet; it takes the place of the one it was made from.
    ...(typeof number === 'string' ? { replaces: number } : {}),
  }
  return ok({
    kind: 'RubricRenewed',
    rubric: { id, unitId, unitPath, document: renewed, renews },
    by,
    at,
  })
}

/** Thôi áp dụng: a draft is given up, one that was issued has its last day. */
export function decideWithdrawRubric(
  { until, reason, by, at }: WithdrawRubric,
  state: KeptRubric,
): Result<RubricWithdrawn, SaveRubricRefusal> {
  if (state.status === 'withdrawn') return refuse(forbids(state, 'withdraw'))
  const { from } = checkRubric(state.document).rubric
  const issues: InputIssue[] = []
  if (reason.trim() === '') issues.push({ path: 'reason', code: 'empty' })
  if (state.status === 'issued' && from !== null && until < from)
    issues.push({ path: 'until', code: 'until-before-from' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  return ok({ kind: 'RubricWithdrawn', until, reason: reason.trim(), by, at })
}
