import { dayInFuture, type InputIssue, invalidInput } from '../access/index.ts'
import type { Criterion } from '../criteria/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import { type LawBook, mayBe, type Provision, ruleHash, settableValues } from '../law/index.ts'
import type {
  ConfirmationRevoked,
  ConfirmRule,
  KeptConfirmation,
  RevokeConfirmation,
  RuleConfirmed,
} from './confirmation.ts'
import type { ConfirmRefusal, RevokeConfirmationRefusal, RuleVerifiedAlready } from './refusals.ts'

/** Luật của ngày mà người xác nhận đang đọc. */
export interface ConfirmContext {
  readonly book: LawBook
  readonly today: Day
}

function doubtfulRule(rule: Criterion): boolean {
  if (rule.provenance !== undefined && rule.provenance.status !== 'verified') return true
  switch (rule.kind) {
    case 'all':
    case 'any':
      return rule.of.some(doubtfulRule)
    case 'branch':
      return doubtfulRule(rule.rule)
    default:
      return false
  }
}

/** Whether anything in the rule was not read in a published text: itself, a condition, or a second source. */
export const isDoubtful = (provision: Provision): boolean =>
  provision.provenance.status !== 'verified' ||
  (provision.kind === 'criteria' && doubtfulRule(provision.rule)) ||
  ('otherReadings' in provision && (provision.otherReadings ?? []).length > 0)

const verifiedAlready = ({ id, cite }: Provision): RuleVerifiedAlready => ({
  kind: 'RuleVerifiedAlready',
  provision: id,
  cites: [cite],
  rule: 'confirm-what-is-doubtful',
})

function inputIssues({ document, name }: ConfirmRule): readonly InputIssue[] {
  const issues: InputIssue[] = []
  if (document.trim() === '') issues.push({ path: 'document', code: 'empty' })
  if (name.trim() === '') issues.push({ path: 'name', code: 'empty' })
  return issues
}

/** Xác nhận một quy định chưa đối chiếu: the officer answers for it, within the organisation, on a named document. */
export function decideConfirmRule(
  { book, today }: ConfirmContext,
  command: ConfirmRule,
): Result<RuleConfirmed, ConfirmRefusal> {
  const { confirmationId: id, fingerprint, value, by, at, document, name, ...rest } = command
  const issues = inputIssues(command)
  if (issues.length > 0) return refuse(invalidInput(issues))
  const provision = book.provisions.get(rest.provision)
  if (provision === undefined)
    return refuse({
      kind: 'ProvisionUnknown',
      provision: rest.provision,
      day: book.day,
      cites: [],
      rule: 'rule-of-the-day',
    })
  if (ruleHash(provision) !== fingerprint)
    return refuse({
      kind: 'RuleChanged',
      provision: provision.id,
      cites: [provision.cite],
      rule: 'confirm-what-was-read',
    })
  if (!isDoubtful(provision)) return refuse(verifiedAlready(provision))
  if (value !== null) {
    const place = settableValues(provision).find(({ path }) => path === value.path)
    if (place === undefined)
      return refuse(invalidInput([{ path: 'value.path', code: 'unknown-id' }]))
    if (place.provenance.status === 'verified' && place.within === undefined)
      return refuse(verifiedAlready(provision))
    if (!mayBe(place, value.value))
      return refuse({
        kind: 'ValueNotAllowed',
        provision: provision.id,
        path: value.path,
        within: place.within ?? null,
        cites: [place.condition?.cite ?? provision.cite],
        rule: 'within-the-sources',
      })
  }
  const confirmation: KeptConfirmation = {
    ...rest,
    id,
    ruleHash: fingerprint,
    ...(value === null ? {} : { value }),
    name: name.trim(),
    document: document.trim(),
    on: today,
    by,
    revokedBy: null,
    reason: null,
    version: 1,
  }
  return ok({ kind: 'RuleConfirmed', confirmation, by, at })
}

/** Thu hồi xác nhận: from the day on, the rule is doubtful again in the organisation. */
export function decideRevokeConfirmation(
  { today }: { readonly today: Day },
  { revokedOn, reason, by, at }: RevokeConfirmation,
  state: KeptConfirmation,
): Result<ConfirmationRevoked, RevokeConfirmationRefusal> {
  if (state.revokedOn !== undefined)
    return refuse({
      kind: 'ConfirmationRevokedAlready',
      revokedOn: state.revokedOn,
      cites: [],
      rule: 'revoke-once',
    })
  const issues: InputIssue[] = []
  if (reason.trim() === '') issues.push({ path: 'reason', code: 'empty' })
  if (revokedOn < state.from) issues.push({ path: 'revokedOn', code: 'until-before-from' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (revokedOn > today) return refuse(dayInFuture(revokedOn))
  return ok({ kind: 'ConfirmationRevoked', revokedOn, reason: reason.trim(), by, at })
}
