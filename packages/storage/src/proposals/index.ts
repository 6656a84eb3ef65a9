export { appendProposal, type ProposalExtras } from './append.ts'
export {
  lockProposalsFor,
  nextProposalNumber,
  type OtherProposal,
  proposalsFor,
} from './slot.ts'
export { loadProposal, loadProposals, proposalParts, proposalState } from './state.ts'
export { appendProposalWindow, proposalWindows } from './windows.ts'
