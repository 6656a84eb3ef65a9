import { dayInFuture, invalidInput, statusForbids } from '../access/index.ts'
import type { Citation } from '../citations/index.ts'
import type { Verdict } from '../eligibility/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import type {
  ApplyBallot,
  ApplyDecision,
  AppraiseProposal,
  ReceiveProposal,
  ReturnProposal,
} from './commands.ts'
import type {
  ProposalAppraised,
  ProposalGranted,
  ProposalNotPassed,
  ProposalPassed,
  ProposalReceived,
  ProposalRefused,
  ProposalReturned,
} from './events.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalRefusal, VerdictDeferred, VerdictUnknown, VerdictUnmet } from './refusals.ts'

/** Nhận đủ hồ sơ để thẩm định; from this day the transition clauses count. */
export function decideReceive(
  { today }: { readonly today: Day },
  { receivedOn, by, at }: ReceiveProposal,
  proposal: Proposal,
): Result<ProposalReceived, ProposalRefusal> {
  if (proposal.status !== 'submitted')
    return refuse(statusForbids('proposal', proposal.status, 'receive'))
  if (receivedOn > today) return refuse(dayInFuture(receivedOn))
  return ok({ kind: 'ProposalReceived', proposalId: proposal.id, receivedOn, by, at })
}

/** Trả lại hồ sơ để hoàn thiện, kèm lý do. */
export function decideReturn(
  { reason, by, at }: ReturnProposal,
  proposal: Proposal,
): Result<ProposalReturned, ProposalRefusal> {
  if (proposal.status !== 'submitted' && proposal.status !== 'in-appraisal')
    return refuse(statusForbids('proposal', proposal.status, 'return'))
  if (reason.trim() === '') return refuse(invalidInput([{ path: 'reason', code: 'empty' }]))
  return ok({ kind: 'ProposalReturned', proposalId: proposal.id, reason, by, at })
}

/** Why a verdict stops a dossier; null when it is met. */
export function verdictStops(
  verdict: Verdict,
): VerdictUnmet | VerdictDeferred | VerdictUnknown | null {
  const cites = distinct(verdict.because.map(({ cite }) => cite))
  switch (verdict.truth) {
    case 'met':
      return null
    case 'unmet':
      return {
        kind: verdict.deferred ? 'VerdictDeferred' : 'VerdictUnmet',
        verdict,
        cites,
        rule: 'verdict-first',
      }
    case 'unknown':
      return { kind: 'VerdictUnknown', missing: verdict.missing, cites, rule: 'verdict-first' }
  }
}

const distinct = (cites: readonly Citation[]): readonly Citation[] => [
  ...new Map(cites.map((cite) => [JSON.stringify(cite), cite])).values(),
]

/**
 * Thẩm định. Forwarding needs a verdict that is met; refusing a dossier only needs an opinion, but one that is deferred
 * is kept as it is until the case is concluded: "chưa xét" is not "không đạt".
 */
export function decideAppraise(
  { verdict }: { readonly verdict: Verdict },
  { opinion, forward, verdictId: id, by, at }: AppraiseProposal,
  proposal: Proposal,
): Result<ProposalAppraised, ProposalRefusal> {
  if (proposal.status !== 'in-appraisal')
    return refuse(statusForbids('proposal', proposal.status, 'appraise'))
  if (opinion.trim() === '') return refuse(invalidInput([{ path: 'opinion', code: 'empty' }]))
  const stop = forward || verdict.deferred ? verdictStops(verdict) : null
  if (stop !== null) return refuse(stop)
  const { truth, law } = verdict
  return ok({
    kind: 'ProposalAppraised',
    proposalId: proposal.id,
    opinion,
    forward,
    verdict: { id, truth, lawDay: law.day, lawHash: law.hash },
    by,
    at,
  })
}

/** Hội đồng đã bỏ phiếu: the dossier passes or does not. */
export function applyBallot(
  { passed, by, at }: ApplyBallot,
  proposal: Proposal,
): Result<ProposalPassed | ProposalNotPassed, ProposalRefusal> {
  if (proposal.status !== 'appraised')
    return refuse(statusForbids('proposal', proposal.status, 'close-ballot'))
  const kind = passed ? 'ProposalPassed' : 'ProposalNotPassed'
  return ok({ kind, proposalId: proposal.id, by, at })
}

/** Người có thẩm quyền đã quyết định. An award that needs no ballot is decided right after appraisal. */
export function applyDecision(
  { granted, decidedOn, by, at }: ApplyDecision,
  proposal: Proposal,
): Result<ProposalGranted | ProposalRefused, ProposalRefusal> {
  if (proposal.status !== 'passed' && proposal.status !== 'appraised')
    return refuse(statusForbids('proposal', proposal.status, 'sign'))
  const kind = granted ? 'ProposalGranted' : 'ProposalRefused'
  return ok({ kind, proposalId: proposal.id, decidedOn, by, at })
}
