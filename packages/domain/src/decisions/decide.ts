import {
  dayInFuture,
  type InputIssue,
  invalidInput,
  isWithin,
  notAllowed,
  statusForbids,
  type UnitPath,
} from '../access/index.ts'
import type { AgendaProposal, ProposalNotReady } from '../councils/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import { competenceOf } from '../law/index.ts'
import { verdictStops } from '../proposals/index.ts'
import { decisionChecks } from './checks.ts'
import type {
  Decision,
  DecisionCheck,
  DecisionDrafted,
  DecisionRevoked,
  DecisionSigned,
  DraftDecision,
  GrantedEntry,
  RevokeDecision,
  SignDecision,
} from './decision.ts'
import { type Dossier, dossiersOf, type SignContext } from './dossiers.ts'
import type { DecisionRefusal } from './refusals.ts'

/** Điều cần biết để soạn dự thảo. */
export interface DraftDecisionContext {
  readonly proposals: readonly (Pick<AgendaProposal, 'id' | 'number' | 'status'> & {
    /** True when a draft decision already lists it. */
    readonly onOtherDraft: boolean
    /** Path of the unit that submitted it. */
    readonly unitPath: UnitPath
  })[]
}

/** Soạn dự thảo: dossiers that passed, or are appraised and need no ballot (the signature checks which). */
export function decideDraftDecision(
  { proposals }: DraftDecisionContext,
  command: DraftDecision,
): Result<DecisionDrafted, DecisionRefusal> {
  const { decisionId, by, at, proposalIds, signerName, ...rest } = command
  const issues: InputIssue[] = []
  if (proposalIds.length === 0) issues.push({ path: 'proposals', code: 'empty' })
  if (signerName.trim() === '') issues.push({ path: 'signerName', code: 'empty' })
  proposalIds.forEach((id, index) => {
    const path = `proposals.${index}`
    if (!proposals.some((proposal) => proposal.id === id)) issues.push({ path, code: 'unknown-id' })
    else if (proposalIds.indexOf(id) < index) issues.push({ path, code: 'duplicate' })
  })
  if (issues.length > 0) return refuse(invalidInput(issues))
  const early = proposals.find(
    ({ id, status, onOtherDraft }) =>
      proposalIds.includes(id) && (onOtherDraft || (status !== 'passed' && status !== 'appraised')),
  )
  if (early !== undefined) return refuse(notReady(early))
  // A post decides for its own subtree: a district's chair signs nothing for the district next door.
  const outside = proposals.some(
    ({ id, unitPath }) => proposalIds.includes(id) && !isWithin(unitPath, rest.authorityUnitPath),
  )
  if (outside) return refuse(notAllowed('draftDecision', 'outside-unit'))
  const decision: Decision = {
    id: decisionId,
    number: null,
    signedOn: null,
    status: 'draft',
    ...rest,
    signerName: signerName.trim(),
    proposalIds,
    version: 1,
  }
  return ok({ kind: 'DecisionDrafted', decisionId, decision, by, at })
}

const notReady = ({
  id,
  number,
  status,
}: Pick<AgendaProposal, 'id' | 'number' | 'status'>): ProposalNotReady => ({
  kind: 'ProposalNotReady',
  proposalId: id,
  number,
  status,
  cites: [],
  rule: 'appraised-first',
})

/** Ký quyết định. The first check that is not met refuses it; what is not known is never taken as met. */
export function decideSign(
  context: SignContext,
  { number, signedOn, by, at }: SignDecision,
  decision: Decision,
): Result<DecisionSigned, DecisionRefusal> {
  if (decision.status !== 'draft') return refuse(statusForbids('decision', decision.status, 'sign'))
  const missing = decision.proposalIds.filter(
    (id) => !context.dossiers.some(({ proposal }) => proposal.id === id),
  )
  const issues: InputIssue[] = missing.map((_, index) => ({
    path: `proposals.${index}`,
    code: 'unknown-id',
  }))
  if (number.trim() === '') issues.push({ path: 'number', code: 'empty' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  const failed = decisionChecks(context, decision, { number, signedOn }).find(
    ({ truth }) => truth !== 'met',
  )
  if (failed !== undefined)
    return refuse(refusalOf(failed, context, decision, { number, signedOn }))
  const entries = dossiersOf(context, decision).map(entryOf)
  const { id: decisionId } = decision
  return ok({
    kind: 'DecisionSigned',
    decisionId,
    number: number.trim(),
    signedOn,
    entries,
    by,
    at,
  })
}

const entryOf = ({
  proposal,
  entryId,
  subjectName,
  awardName,
  firstYear,
  book,
}: Dossier): GrantedEntry => ({
  id: entryId,
  proposalId: proposal.id,
  subject: proposal.subject,
  subjectNameAsWritten: subjectName,
  award: proposal.award,
  awardNameAsWritten: awardName,
  year: proposal.year,
  firstYear,
  route: proposal.route,
  lawDay: book.day,
  verdict: proposal.recordedVerdict,
})

const numberIn = ({ data }: DecisionCheck, key: string): number => {
  const value = data[key]
  return typeof value === 'number' ? value : 0
}

function refusalOf(
  failed: DecisionCheck,
  { book, dossiers }: SignContext,
  { authorityPost: post }: Decision,
  { number, signedOn }: { readonly number: string; readonly signedOn: Day },
): DecisionRefusal {
  const cites = failed.cite === null ? [] : [failed.cite]
  const award = failed.award ?? ''
  const dossier = dossiers.find(({ proposal }) => proposal.id === failed.proposalId)
  switch (failed.code) {
    case 'day-not-future':
      return dayInFuture(signedOn)
    case 'number-free':
      return { kind: 'DecisionNumberTaken', number, cites, rule: 'one-number-one-decision' }
    case 'competence': {
      const competent = competenceOf(book, award)?.posts ?? []
      const rule = 'competence'
      return { kind: 'AuthorityNotCompetent', post, award, day: signedOn, competent, cites, rule }
    }
    case 'quota-kept': {
      if (failed.truth === 'unknown') {
        const lacks = failed.data['limits'] === undefined ? 'quota' : 'quota-reading'
        const missing = [`${lacks}.${award}`]
        return { kind: 'VerdictUnknown', missing, cites, rule: 'verdict-first' }
      }
      const [limit, base] = [numberIn(failed, 'limit'), numberIn(failed, 'base')]
      const [granted, proposed] = [numberIn(failed, 'granted'), numberIn(failed, 'proposed')]
      return { kind: 'QuotaExceeded', award, limit, base, granted, proposed, cites, rule: 'quota' }
    }
    case 'ballot-passed':
      return {
        kind: 'BallotNotPassed',
        proposalId: failed.proposalId ?? '',
        award,
        cites,
        rule: 'ballot-first',
      }
    case 'verdict-met': {
      const stop = dossier === undefined ? null : verdictStops(dossier.verdict)
      if (stop === null) throw new Error('a verdict check failed without a verdict')
      return stop
    }
    case 'not-awarded-yet': {
      if (dossier === undefined) throw new Error('a dossier check failed without a dossier')
      const { subject, year } = dossier.proposal
      return { kind: 'AlreadyAwarded', subject, award, year, cites, rule: 'once-a-year' }
    }
  }
}

/** Huỷ bỏ quyết định đã ký bằng một quyết định khác; its entries are revoked with it. */
export function decideRevokeDecision(
  { today }: { readonly today: Day },
  { reason, decisionNumber, revokedOn, by, at }: RevokeDecision,
  decision: Decision,
): Result<DecisionRevoked, DecisionRefusal> {
  if (decision.status !== 'signed')
    return refuse(statusForbids('decision', decision.status, 'revoke'))
  const issues: InputIssue[] = []
  if (reason.trim() === '') issues.push({ path: 'reason', code: 'empty' })
  if (decisionNumber.trim() === '') issues.push({ path: 'decisionNumber', code: 'empty' })
  if (decision.signedOn !== null && revokedOn < decision.signedOn)
    issues.push({ path: 'revokedOn', code: 'until-before-from' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (revokedOn > today) return refuse(dayInFuture(revokedOn))
  const { id: decisionId } = decision
  return ok({ kind: 'DecisionRevoked', decisionId, reason, decisionNumber, revokedOn, by, at })
}
