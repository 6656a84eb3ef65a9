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
export type {
  ClusterRefusal,
  ConferenceExists,
  HeadOutsideCluster,
  NotClusterMember,
  TooManyFlagNominees,
} from './refusals.ts'
