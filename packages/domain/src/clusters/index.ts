export type {
  Cluster,
  ClusterConference,
  ClusterEvent,
  ClusterMember,
  ClusterTerm,
  ConferenceRecorded,
  Nomination,
  RecordConference,
} from './cluster.ts'
export { type ConferenceContext, decideRecordConference } from './decide.ts'
export { evolveCluster } from './evolve.ts'
export { headsTwiceRunning, isMemberOn, membersOn, termOf } from './membership.ts'
export type {
  ClusterRefusal,
  ConferenceExists,
  HeadOutsideCluster,
  NotClusterMember,
  TooManyFlagNominees,
} from './refusals.ts'
