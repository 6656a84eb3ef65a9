export { decisionChecks } from './checks.ts'
export {
  type DraftDecisionContext,
  decideDraftDecision,
  decideRevokeDecision,
  decideSign,
} from './decide.ts'
export { decideChooseQuotaReading } from './decide-reading.ts'
export type * from './decision.ts'
export type { Dossier, QuotaCount, SignContext } from './dossiers.ts'
export { evolveDecision } from './evolve.ts'
export { type DecisionActionContext, possibleDecisionActions } from './possible-actions.ts'
export {
  mainReading,
  type QuotaReadingOutcome,
  type QuotaUsed,
  quotaReadingsAgree,
  quotasUsed,
} from './quota-readings.ts'
export type * from './refusals.ts'
