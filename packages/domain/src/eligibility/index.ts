export {
  assess,
  maskOf,
  type Question,
  type Recomputed,
  recompute,
  screen,
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
} from './checks.ts'
export type { AssessRefusal, AwardUnknownOnDay, SubjectKindNotAllowed } from './refusals.ts'
export type { Finding, ReadingOutcome, Verdict } from './verdict.ts'
