import type { Operation } from './operations.ts'

/** Tên thao tác trên một hồ sơ, phiên họp, quyết định. */
export type ActionName =
  | 'edit'
  | 'submit'
  | 'withdraw'
  | 'receive'
  | 'return'
  | 'appraise'
  | 'open-session'
  | 'record-attendance'
  | 'open-ballot'
  | 'cast-ballot'
  | 'close-ballot'
  | 'close-session'
  | 'sign'
  | 'revoke'

/** The operation that carries out an action; the right to the one is the right to the other. */
export const operationOf: Readonly<Record<ActionName, Operation>> = {
  edit: 'editProposal',
  submit: 'submitProposal',
  withdraw: 'withdrawProposal',
  receive: 'receiveProposal',
  return: 'returnProposal',
  appraise: 'appraiseProposal',
  'open-session': 'openSession',
  'record-attendance': 'recordAttendance',
  'open-ballot': 'openBallot',
  'cast-ballot': 'castBallot',
  'close-ballot': 'closeBallot',
  'close-session': 'closeSession',
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
