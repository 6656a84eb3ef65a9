export { type ChangeContext, existsOn, type OtherCluster } from './check.ts'
export type * from './cluster.ts'
export {
  type AssignMonitors,
  type ChangeMembers,
  type Elected,
  type EstablishCluster,
  type ExchangeKind,
  exchangeKinds,
  type KeepRecognition,
  type MergeClusters,
  type NewCluster,
  type NoteMonitoring,
  type RankedMember,
  type RecogniseHeads,
  type RecordConference,
  type ShareExchange,
  type SplitCluster,
} from './commands.ts'
export { type DayOrMonth, parseDayOrMonth } from './day-or-month.ts'
export { type ConferenceContext, decideRecordConference } from './decide.ts'
export { decideRecogniseHeads } from './decide-heads.ts'
export { decideChangeMembers, decideEstablish } from './decide-members.ts'
export { decideMerge, decideSplit } from './decide-reshape.ts'
export {
  type CouncilSeat,
  decideAssignMonitors,
  decideKeepRecognition,
  decideNoteMonitoring,
  decideShareExchange,
  monitorsOn,
} from './decide-watch.ts'
export type * from './events.ts'
export { evolveCluster } from './evolve.ts'
export { headGrantsOf } from './handover.ts'
export {
  actingHeadsOn,
  type HeadStanding,
  headsOn,
  onceHeadedBy,
  standingOf,
  suggestedHosts,
  termOn,
} from './heads.ts'
export { type ClusterKind, clusterKinds, fits, type MemberUnit } from './kinds.ts'
export { headsTwiceRunning, isMemberOn, membersOn, termOf } from './membership.ts'
export { clusterNameKey, nameKeysOf } from './naming.ts'
export type * from './refusals.ts'
export { type ClusterMoment, timelineOf } from './timeline.ts'
