export type {
  ChangeLines,
  ChangeTargets,
  DraftCovenant,
  FiguresWish,
  LineWish,
  OpenCovenant,
  RecordActuals,
  SignCovenant,
  TargetWish,
} from './commands.ts'
export {
  type BaseName,
  type Bases,
  baseNames,
  type Covenant,
  type CovenantLine,
  type CovenantSignature,
  type CovenantStatus,
  type CovenantTarget,
  covenantStatuses,
  type Figures,
  liveLines,
  liveSignatures,
  noBases,
  noFigures,
  type Quarters,
  type TargetCounting,
  type TargetDirection,
  targetCountings,
  targetDirections,
} from './covenant.ts'
export {
  type CovenantContext,
  decideChangeLines,
  decideChangeTargets,
  decideDraftCovenant,
} from './decide-change.ts'
export { decideRecordActuals } from './decide-record.ts'
export { decideOpenCovenant, decideSignCovenant } from './decide-sign.ts'
export type {
  Change,
  CovenantActualsRecorded,
  CovenantChanged,
  CovenantDrafted,
  CovenantEvent,
  CovenantOpened,
  CovenantSigned,
} from './events.ts'
export { evolveCovenant } from './evolve.ts'
export { possibleCovenantActions, possibleMemberActions } from './possible-actions.ts'
export {
  type CovenantProgress,
  type LineOutcome,
  type LineProgress,
  lineOutcomes,
  type OutcomeCounts,
  progressOf,
  progressOfLine,
  type Trend,
} from './progress.ts'
export type {
  ChangeLinesRefusal,
  ChangeTargetsRefusal,
  CovenantExists,
  CovenantFiguresReadOtherwise,
  CovenantOwnRefusal,
  CovenantRefusal,
  CovenantSignedAlready,
  CovenantStatusForbids,
  CovenantUnitNotMember,
  CovenantYearDiffers,
  CovenantYearOver,
  DraftCovenantRefusal,
  FigureReadOtherwise,
  MemberWithoutTarget,
  OpenCovenantRefusal,
  RecordActualsRefusal,
  SignCovenantRefusal,
  YearUnlikeQuarters,
} from './refusals.ts'
export { type Signing, signingOf } from './signing.ts'
