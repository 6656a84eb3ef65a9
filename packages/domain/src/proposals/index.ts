export type * from './commands.ts'
export {
  applyBallot,
  applyDecision,
  decideAppraise,
  decideReceive,
  decideReturn,
  verdictStops,
} from './decide-appraisal.ts'
export { decideAttach } from './decide-attach.ts'
export {
  type DraftContext,
  decideDraft,
  decideEdit,
  decideSetWindow,
  decideSubmit,
  decideWithdraw,
  longestMerits,
  type PreparationContext,
  type SubmitContext,
  type WithdrawContext,
} from './decide-preparation.ts'
export {
  applicableLawPoint,
  applicableLawReadings,
  choicesInForce,
  chosenReadings,
  decideChooseReading,
  newLawChosen,
  type ReadingContext,
} from './decide-reading.ts'
export type * from './events.ts'
export { evolveProposal } from './evolve.ts'
export { type ActionContext, possibleActions } from './possible-actions.ts'
export {
  type Proposal,
  type ProposalAttestation,
  type ProposalStatus,
  type ProposalWindow,
  proposalStatuses,
  type ReadingChoice,
  type RecordedVerdict,
  type SubjectRef,
  type SubmittingUnit,
} from './proposal.ts'
export type * from './refusals.ts'
export { type DueDate, dueOn } from './time-limits.ts'
