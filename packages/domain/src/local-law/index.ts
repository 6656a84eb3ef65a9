export type {
  ConfirmationEvent,
  ConfirmationRevoked,
  ConfirmRule,
  KeptConfirmation,
  RevokeConfirmation,
  RuleConfirmed,
} from './confirmation.ts'
export {
  type ConfirmContext,
  decideConfirmRule,
  decideRevokeConfirmation,
  isDoubtful,
} from './decide-confirmation.ts'
export {
  decideEnactRegulation,
  decideSaveRegulation,
  decideWithdrawRegulation,
  type EnactContext,
} from './decide-regulation.ts'
export { evolveConfirmation, evolveRegulation, wasEnacted } from './evolve.ts'
export type * from './refusals.ts'
export {
  type KeptRegulation,
  type RegulationEnacted,
  type RegulationEvent,
  type RegulationSaved,
  type RegulationStatus,
  type RegulationWithdrawn,
  regulationStatuses,
  type SaveRegulation,
  type WithdrawRegulation,
} from './regulation.ts'
