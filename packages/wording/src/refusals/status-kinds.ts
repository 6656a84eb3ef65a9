import type { BallotStatus, SessionStatus } from '@vinhdanh/domain/councils'
import type { DecisionStatus } from '@vinhdanh/domain/decisions'
import { type ProposalStatus, proposalStatuses } from '@vinhdanh/domain/proposals'

/** `StatusForbids` carries the status as text, because four words share it; these read it back. */
const oneOf =
  <Status extends string>(all: readonly Status[]) =>
  (status: string): status is Status =>
    all.some((each) => each === status)

export const isProposal = oneOf<ProposalStatus>(proposalStatuses)
export const isSession = oneOf<SessionStatus>(['planned', 'open', 'closed'])
export const isBallot = oneOf<BallotStatus>(['not-opened', 'open', 'closed'])
export const isDecision = oneOf<DecisionStatus>(['draft', 'signed', 'revoked'])
