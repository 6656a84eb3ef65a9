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
export {
  type ActionName,
  actionNames,
  operationOf,
  type PossibleAction,
  possible,
} from './actions.ts'
export {
  decideCreateAccount,
  decideEndRole,
  decideGrantRole,
  shortestPassword,
} from './decide.ts'
export { evolveAccount } from './evolve.ts'
export type { AccountId, Grounds, Instant, Stamp } from './grounds.ts'
export { mayDo, notAllowed, type Reach, reachOf, type Target } from './may-do.ts'
export { commandOperations, type Operation, operations, queryOperations } from './operations.ts'
export { permissions, type Relation } from './permissions.ts'
export {
  type AccessRefusal,
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
