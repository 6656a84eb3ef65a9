export {
  type Anniversary,
  type AnniversaryId,
  anniversaries,
  type Commemoration,
  commemorationsOf,
  isAnniversary,
} from './anniversaries.ts'
export { type Calling, callsOn } from './calls-on.ts'
export {
  type CheckedItem,
  isTickedItem,
  type LaunchItem,
  launchChecklist,
  launchItems,
  missingForLaunch,
  type TickedItem,
} from './checklist.ts'
export type * from './commands.ts'
export {
  decideCarryOverMovement,
  decideLaunchMovement,
  decideMarkCore,
  decideSaveMovement,
  decideTickItem,
  decideWithdrawMovement,
  type Neighbour,
  type OtherCore,
  type SaveContext,
  statusForbidsStep,
} from './decide.ts'
export {
  decideEnterRelief,
  decideRecordReview,
  decideRegisterFor,
  decideReportTarget,
  decideStrikeRelief,
} from './decide-progress.ts'
export { places, plain } from './decimal.ts'
export type * from './events.ts'
export { evolveMovement } from './evolve.ts'
export { type FormalitySign, formalityOf, formalitySigns, isFormal } from './formalism.ts'
export { type LaunchAnswer, type LaunchReading, launchedBy } from './launched-by.ts'
export {
  type Commitment,
  type CorePeriod,
  type Launcher,
  launchers,
  type Movement,
  type MovementContent,
  type MovementDocument,
  type MovementKind,
  type MovementReview,
  type MovementStatus,
  movementKinds,
  movementStatuses,
  type Participant,
} from './movement.ts'
export { runsIn, statusOn } from './period.ts'
export type * from './refusals.ts'
export { type MovementStep, movementSteps } from './refusals.ts'
export {
  type ReliefLine,
  type ReliefMeasure,
  type ReliefQualifier,
  type ReliefStanding,
  type ReliefTotal,
  reliefMeasures,
  reliefQualifiers,
  reliefStandings,
  reliefTotals,
} from './relief.ts'
export {
  isKnownSector,
  isSubjectGroup,
  type KnownSector,
  knownSectors,
  type SubjectGroup,
  subjectGroups,
} from './sectors.ts'
export {
  type Actual,
  type AgainstBasis,
  achieved,
  attainmentOf,
  latestActual,
  percent,
  planRatio,
  reportsOf,
  type Target,
  type TargetBasis,
  targetBases,
  tellsNothing,
} from './targets.ts'
