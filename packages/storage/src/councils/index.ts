export { appendSession, type SessionContext } from './append.ts'
export { openBallotBox, wipeCountedBoxes } from './box.ts'
export { lockCandidates, type StoredCandidate } from './candidates.ts'
export {
  type CouncilReach,
  listCouncils,
  listSessions,
  type SessionFilter,
} from './list.ts'
export { appendCouncil, heldDaysOf } from './restructure.ts'
export { type BallotSecret, makeBoxKeys, openPapers, sealPaper, shuffled } from './seal.ts'
export {
  councilParts,
  councilState,
  itemState,
  loadCouncil,
  loadSession,
  lockSession,
  lockSessionOfItem,
  sessionParts,
  sessionState,
} from './state.ts'
export { ballotsWaitingFor, type WaitingBallot } from './waiting.ts'
