export { appendDecision } from './append.ts'
export {
  type DecidableProposal,
  type Grant,
  lockDecidable,
  lockDecisionNumber,
  lockGrants,
  lockQuota,
  type QuotaScope,
  type QuotaUse,
  quotaUse,
} from './limits.ts'
export { type DecisionFilter, type DecisionListRow, listDecisions } from './list.ts'
export { decisionParts, decisionState, loadDecision } from './state.ts'
