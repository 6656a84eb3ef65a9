export {
  agendaOf,
  attendanceOf,
  countedFor,
  currentStep,
  flagsProposed,
  headingAgain,
  membersAt,
  openBallotOf,
  seatsLeft,
  termYearOf,
  tiesIn,
} from './agenda.ts'
export type * from './commands.ts'
export {
  type BallotCount,
  type BallotPurpose,
  type Conference,
  type ConferenceBallot,
  type ConferenceCandidate,
  type ConferenceKind,
  type ConferenceRecord,
  type ConferenceStatus,
  type ConferenceStep,
  type ConferenceTask,
  conferenceSteps,
  type Delegate,
  type OptionCount,
  type RaisedLimitation,
  type RankLine,
  type StepOutcome,
} from './conference.ts'
export { conferenceMajority, countOf } from './count.ts'
export {
  decideCastConferenceBallot,
  decideCloseConferenceBallot,
  decideOpenConferenceBallot,
} from './decide-ballot.ts'
export { acclaimedOf, type ConferenceClosing, decideCloseConference } from './decide-close.ts'
export {
  decideAcclaim,
  decideConsiderCandidates,
  type HonourContext,
} from './decide-honour.ts'
export {
  type ConferenceContext,
  decideCancelConference,
  decideOpenConference,
  decidePlanConference,
  decideRecordDelegates,
  decideRescheduleConference,
  type PlanContext,
} from './decide-meeting.ts'
export {
  type CovenantAtConference,
  decidePassStep,
  decideRaiseLimitations,
  decideRankMembers,
  decideSetTasks,
  type RankContext,
} from './decide-steps.ts'
export type * from './events.ts'
export { evolveConference } from './evolve.ts'
export type { HourMinute } from './hour-minute.ts'
export {
  type ConferenceActionContext,
  possibleConferenceActions,
} from './possible-actions.ts'
export type * from './refusals.ts'
export { type Runoff, runoffsOf } from './standings.ts'
