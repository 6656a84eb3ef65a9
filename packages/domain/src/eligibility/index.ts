export {
  assess,
  inquire,
  inquirerOf,
  maskOf,
  type Question,
  type Recomputed,
  recompute,
  type Subject,
} from './assess.ts'
export {
  type BallotAnswer,
  ballotCheck,
  type CompetenceAnswer,
  competenceCheck,
  type QuorumAnswer,
  type QuotaAnswer,
  quorumCheck,
  quotaCheck,
  type ReadingAnswer,
  ratingQuotaCheck,
} from './checks.ts'
export {
  type Columns,
  codeOf,
  columnsOf,
  type FormOf,
  type Screen,
  type Screened,
  type Sweep,
  screenAll,
  screenerOf,
  type Use,
} from './columns/index.ts'
export {
  type Answer,
  type ChangeKind,
  type Comparison,
  changesBetween,
  compare,
  compareAnswers,
  type FindingChange,
} from './compare.ts'
export { type ConsultationAnswer, consultationsNeeded } from './consultations.ts'
export {
  conditionsFrom,
  type DossierAnswer,
  type DossierPaper,
  type DossierQuestion,
  dossierCheck,
  type SimplifiedAnswer,
  simplifiedFor,
} from './dossier.ts'
export {
  type BookFor,
  type Impact,
  type ImpactCase,
  type ImpactCount,
  impact,
  type Outcome,
  tally,
} from './impact.ts'
export type { Inquiry } from './inquiry.ts'
export { longestHorizon, type PathQuestion } from './journey.ts'
export { byChance, type EmptyList, type Need, supposing, withinPower } from './needs.ts'
export { type OutOfReach, type PathStatus, type PathStep, path } from './path.ts'
export { type Candidate, inPriority, type Placed, type Preference } from './priority.ts'
export type { AssessRefusal, AwardUnknownOnDay, SubjectKindNotAllowed } from './refusals.ts'
export {
  type DueAnswer,
  dueCheck,
  dueDay,
  type FilingAnswer,
  filingCheck,
  type NoticeWindow,
  noticeWindows,
} from './time-limits.ts'
export type { Finding, ReadingOutcome, Verdict } from './verdict.ts'
export { type AchievementUsedBefore, type Warning, warningsFor } from './warnings.ts'
export type { PathWay } from './ways.ts'
