export {
  type BoardEvent,
  type BoardMember,
  type BoardOpened,
  type CellAddress,
  type Column,
  type CrossersAssigned,
  columns,
  type EnterScores,
  type Entry,
  type FlagsNominated,
  lockPhrase,
  type MoveStage,
  type OpenBoard,
  type ScoreBoard,
  type ScoreCell,
  type ScoreChange,
  type ScoresEntered,
  type ScoringEvent,
  type Stage,
  type StageMoved,
  stages,
  type TieResolved,
  type TieVote,
  type TypedCell,
} from './board.ts'
export {
  decideAssignCrossers,
  decideMoveStage,
  decideNominateFlags,
  decideOpenBoard,
  decideResolveTie,
  type OpenContext,
} from './decide-board.ts'
export {
  type CellMap,
  cellKey,
  decideEnterScores,
  type EnterContext,
  scoredLines,
  scoresOfColumn,
} from './decide-scores.ts'
export { type EntryFault, type ScoreFaultCode, scoreFaultCodes } from './entry.ts'
export { evolveBoard } from './evolve.ts'
export { type FlagProposal, flagLimit, flagNominees } from './flags.ts'
export {
  type Ranking,
  type RankLine,
  type RankReason,
  type RankTie,
  rankingOf,
} from './ranking.ts'
export type {
  BoardExists,
  BoardIncomplete,
  BoardStageForbids,
  ConfirmationDiffers,
  ConflictingCell,
  EnterScoresRefusal,
  FlagOutOfOrder,
  NotTied,
  RubricNotUsable,
  ScoreChangedMeanwhile,
  ScoreFault,
  ScoresRefused,
  ScoringRefusal,
  TooManyFlags,
} from './refusals.ts'
export { type Seat, type Sight, seesCell, seesRanking, sightOf } from './sight.ts'
export { bandOf, capOf, type Scores, type TotalNote, type Totals, totalsOf } from './totals.ts'
