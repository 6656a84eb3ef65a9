export type * from './commands.ts'
export type * from './council.ts'
export {
  decideCastBallot,
  decideCloseBallot,
  decideOpenBallot,
  isRecused,
} from './decide-ballot.ts'
export { decideChooseBallotReading } from './decide-reading.ts'
export { decideRestructure, evolveCouncil, seatedOn } from './decide-restructure.ts'
export {
  type Candidate,
  decideCloseSession,
  decideOpenSession,
  decidePlan,
  decideRecordAttendance,
  type SessionContext,
} from './decide-session.ts'
export type * from './events.ts'
export { evolveSession } from './evolve.ts'
export {
  possibleItemActions,
  possibleSessionActions,
  type SessionActionContext,
} from './possible-actions.ts'
export type * from './refusals.ts'
export {
  ballotRuleFor,
  mainBallotReading,
  quorumOn,
  tallyBy,
  tallyNeedsPerson,
  tallyOf,
  tallyReadings,
  votingMembers,
  workingRules,
  yesNeeded,
} from './rules.ts'
