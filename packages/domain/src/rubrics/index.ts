export { type CheckedRubric, checkRubric, countedBonus, hinders } from './check.ts'
export { isIn, isShareIn } from './check-spans.ts'
export {
  decideIssueRubric,
  decideRenewRubric,
  decideSaveRubric,
  decideWithdrawRubric,
} from './decide.ts'
export { evolveRubric } from './evolve.ts'
export { rubricOn, rubricsOn } from './in-force.ts'
export type {
  KeptRubric,
  RenewRubric,
  RubricEvent,
  RubricIssued,
  RubricRenewed,
  RubricSaved,
  RubricStatus,
  RubricWithdrawn,
  SaveRubric,
  WithdrawRubric,
} from './keep.ts'
export {
  baseOf,
  bonusMost,
  ceilingOf,
  groupsOf,
  leavesOf,
  leavesUnder,
  linesOf,
  type PlacedLine,
  sumOfMaxima,
} from './lines.ts'
export {
  formatPoints,
  type PointRounding,
  type Points,
  parsePoints,
  roundToStep,
  shareOf,
} from './points.ts'
export { type LeftOut, type PublishedCase, publishedCases } from './published/cases.ts'
export { type KnownRubric, knownRubrics } from './published/index.ts'
export type {
  IssueRubricRefusal,
  RubricNotReady,
  RubricRefusal,
  RubricStatusForbids,
  SaveRubricRefusal,
} from './refusals.ts'
export {
  type Band,
  type FlagQuota,
  type Group,
  type Leaf,
  type Limit,
  type Line,
  type MeasureBand,
  type Method,
  type Part,
  type Rubric,
  type RubricIssue,
  type RubricIssueCode,
  rubricIssueCodes,
  type Span,
  type TieBreak,
} from './rubric.ts'
