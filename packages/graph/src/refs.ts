import { builder } from './builder.ts'
import type {
  BoardView,
  ConferenceView,
  CouncilView,
  CovenantView,
  ItemView,
  LimitationView,
  RubricView,
  SessionView,
} from './node-views.ts'
import type {
  ClusterRow,
  DecisionRow,
  EntryRow,
  MovementRow,
  PersonRow,
  ProposalRow,
  UnitRow,
  UserRow,
} from './rows.ts'

export type {
  BoardView,
  ConferenceView,
  CouncilView,
  CovenantView,
  ItemView,
  LimitationView,
  RubricView,
  SessionView,
} from './node-views.ts'

// The types of the schema point at one another in circles, so each is named here and described in the folder of its word.
export const UnitRef = builder.objectRef<UnitRow>('Unit')
export const PersonRef = builder.objectRef<PersonRow>('Person')
export const SubjectRef = builder.interfaceRef<UnitRow | PersonRow>('Subject')
export const MovementRef = builder.objectRef<MovementRow>('Movement')
export const ClusterRef = builder.objectRef<ClusterRow>('Cluster')
export const CovenantRef = builder.objectRef<CovenantView>('Covenant')
export const LimitationRef = builder.objectRef<LimitationView>('Limitation')
export const RubricRef = builder.objectRef<RubricView>('Rubric')
export const ScoreBoardRef = builder.objectRef<BoardView>('ScoreBoard')
export const ProposalRef = builder.objectRef<ProposalRow>('Proposal')
export const ConferenceRef = builder.objectRef<ConferenceView>('Conference')
export const CouncilRef = builder.objectRef<CouncilView>('Council')
export const SessionRef = builder.objectRef<SessionView>('CouncilSession')
export const AgendaItemRef = builder.objectRef<ItemView>('AgendaItem')
export const DecisionRef = builder.objectRef<DecisionRow>('Decision')
export const EntryRef = builder.objectRef<EntryRow>('RegisterEntry')
export const AccountRef = builder.objectRef<UserRow>('Account')
export const Node = builder.nodeInterfaceRef()
