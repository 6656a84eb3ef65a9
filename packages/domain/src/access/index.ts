export type {
  Account,
  AccountCreated,
  AccountEvent,
  AccountRefusal,
  CreateAccount,
  EndRole,
  GrantRole,
  RoleEnded,
  RoleGranted,
} from './account.ts'
export { type ActionName, operationOf, type PossibleAction } from './actions.ts'
export type { AccountId, Grounds, Instant, Stamp } from './grounds.ts'
export { commandOperations, type Operation, operations, queryOperations } from './operations.ts'
export {
  type AccessRefusal,
  type AwardUnknownOnDay,
  awardUnknownOnDay,
  type ChangedMeanwhile,
  changedMeanwhile,
  type DayInFuture,
  type DenialReason,
  dayInFuture,
  type InputIssue,
  type InputIssueCode,
  type InvalidInput,
  invalidInput,
  type NotAllowed,
  type SignInRefused,
  type StatusForbids,
  type SubjectNotFound,
  signInRefused,
  statusForbids,
  subjectNotFound,
  type TooManyAttempts,
  tooManyAttempts,
} from './refusals.ts'
export {
  inForce,
  isWithin,
  type Role,
  type RoleGrant,
  roles,
  type UnitPath,
  type Viewer,
} from './roles.ts'
