import type { Result } from '../kernel/index.ts'
import type { Operation } from './operations.ts'

export const actionNames = [
  'edit',
  'submit',
  'withdraw',
  'receive',
  'return',
  'appraise',
  'choose-reading',
  'record-attendance',
  'open-session',
  'open-ballot',
  'cast-ballot',
  'close-ballot',
  'close-session',
  'reschedule-conference',
  'cancel-conference',
  'record-delegates',
  'open-conference',
  'raise-limitations',
  'set-tasks',
  'rank-members',
  'consider-candidates',
  'open-conference-ballot',
  'close-conference-ballot',
  'acclaim',
  'pass-step',
  'close-conference',
  'change-targets',
  'change-lines',
  'open-covenant',
  'sign-covenant',
  'record-signatures',
  'record-actuals',
  'assign-task',
  'report-task',
  'close-limitation',
  'reopen-limitation',
  'change-plan-item',
  'withdraw-plan-item',
  'sign',
  'revoke',
] as const

/** Tên thao tác trên một hồ sơ, phiên họp, quyết định. */
export type ActionName = (typeof actionNames)[number]

/** The operation that carries out an action; the right to the one is the right to the other. */
export const operationOf: Readonly<Record<ActionName, Operation>> = {
  edit: 'editProposal',
  submit: 'submitProposal',
  withdraw: 'withdrawProposal',
  receive: 'receiveProposal',
  return: 'returnProposal',
  appraise: 'appraiseProposal',
  'choose-reading': 'chooseReading',
  'open-session': 'openSession',
  'record-attendance': 'recordAttendance',
  'open-ballot': 'openBallot',
  'cast-ballot': 'castBallot',
  'close-ballot': 'closeBallot',
  'close-session': 'closeSession',
  'reschedule-conference': 'rescheduleConference',
  'cancel-conference': 'cancelConference',
  'record-delegates': 'recordDelegates',
  'open-conference': 'openConference',
  'raise-limitations': 'raiseConferenceLimitations',
  'set-tasks': 'setConferenceTasks',
  'rank-members': 'rankMembers',
  'consider-candidates': 'considerCandidates',
  'open-conference-ballot': 'openConferenceBallot',
  'close-conference-ballot': 'closeConferenceBallot',
  acclaim: 'acclaimCandidates',
  'pass-step': 'passConferenceStep',
  'close-conference': 'closeConference',
  'change-targets': 'saveCovenantTargets',
  'change-lines': 'saveCovenantLines',
  'open-covenant': 'openCovenant',
  'sign-covenant': 'signCovenant',
  'record-signatures': 'recordCovenantSignatures',
  'record-actuals': 'recordCovenantActuals',
  'assign-task': 'assignLimitationTask',
  'report-task': 'reportLimitationTask',
  'close-limitation': 'closeLimitation',
  'reopen-limitation': 'reopenLimitation',
  'change-plan-item': 'savePlanItem',
  'withdraw-plan-item': 'withdrawPlanItem',
  sign: 'signDecision',
  revoke: 'revokeEntry',
}

/** Thao tác có thể làm, hoặc vì sao không. */
export interface PossibleAction<Refused> {
  readonly action: ActionName
  readonly allowed: boolean
  /** Present exactly when the action is not allowed. */
  readonly refusal: Refused | null
}

/** What a decider run dry says about an action: the right first, then the step itself. */
export function possible<Refused>(
  action: ActionName,
  right: Result<unknown, Refused>,
  step: () => Result<unknown, Refused>,
): PossibleAction<Refused> {
  const outcome = right.ok ? step() : right
  return outcome.ok
    ? { action, allowed: true, refusal: null }
    : { action, allowed: false, refusal: outcome.refusal }
}
