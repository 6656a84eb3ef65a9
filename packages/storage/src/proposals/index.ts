export { appendProposal, type ProposalExtras } from './append.ts'
export { moveDueDays, waitingProposals } from './due.ts'
export {
  listProposals,
  type ProposalFilter,
  type ProposalListRow,
  type ProposalOrderName,
  type ProposalReach,
} from './list.ts'
export {
  lockProposalsFor,
  nextProposalNumber,
  type OtherProposal,
  proposalsFor,
} from './slot.ts'
export { loadProposal, loadProposals, proposalParts, proposalState } from './state.ts'
export { appendProposalWindow, proposalWindows } from './windows.ts'
