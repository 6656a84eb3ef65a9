import { dayInFuture, type InputIssue, invalidInput } from '../access/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import type { EntryNotInForce, RegisterRefusal } from './refusals.ts'
import type {
  CorrectEntry,
  EntryCorrected,
  EntryRevoked,
  RegisterEntry,
  RevokeEntry,
} from './register-entry.ts'

const notInForce: EntryNotInForce = { kind: 'EntryNotInForce', cites: [], rule: 'entry-in-force' }

interface Document {
  readonly reason: string
  readonly decisionNumber: string
  readonly day: Day
}

/** A change of the register rests on a document: its reason, its number, and a day not before the award. */
function documentIssues(
  { decidedOn }: RegisterEntry,
  { reason, decisionNumber, day }: Document,
  dayPath: string,
): InputIssue[] {
  const issues: InputIssue[] = []
  if (reason.trim() === '') issues.push({ path: 'reason', code: 'empty' })
  if (decisionNumber.trim() === '') issues.push({ path: 'decisionNumber', code: 'empty' })
  if (decidedOn !== null && day < decidedOn)
    issues.push({ path: dayPath, code: 'until-before-from' })
  return issues
}

/** Đính chính tên ghi trong sổ; the subject itself is not renamed. */
export function decideCorrect(
  { today }: { readonly today: Day },
  { subjectNameAsWritten: name, reason, decisionNumber, correctedOn, by, at }: CorrectEntry,
  entry: RegisterEntry,
): Result<EntryCorrected, RegisterRefusal> {
  if (entry.status === 'revoked') return refuse(notInForce)
  const issues = documentIssues(entry, { reason, decisionNumber, day: correctedOn }, 'correctedOn')
  const subjectNameAsWritten = name.trim()
  if (subjectNameAsWritten === '') issues.push({ path: 'subjectNameAsWritten', code: 'empty' })
  else if (subjectNameAsWritten === entry.subjectNameAsWritten)
    issues.push({ path: 'subjectNameAsWritten', code: 'unchanged' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (correctedOn > today) return refuse(dayInFuture(correctedOn))
  const { id: entryId } = entry
  return ok({
    kind: 'EntryCorrected',
    entryId,
    subjectNameAsWritten,
    reason,
    decisionNumber,
    correctedOn,
    by,
    at,
  })
}

/** Huỷ bỏ, tước danh hiệu: the entry stays readable and no longer counts. */
export function decideRevoke(
  { today }: { readonly today: Day },
  { reason, decisionNumber, revokedOn, by, at }: RevokeEntry,
  entry: RegisterEntry,
): Result<EntryRevoked, RegisterRefusal> {
  if (entry.status === 'revoked') return refuse(notInForce)
  const issues = documentIssues(entry, { reason, decisionNumber, day: revokedOn }, 'revokedOn')
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (revokedOn > today) return refuse(dayInFuture(revokedOn))
  return ok({ kind: 'EntryRevoked', entryId: entry.id, reason, decisionNumber, revokedOn, by, at })
}
