export { appendBoard, appendScores, writeScores } from './append.ts'
export { type BoardFilter, type BoardReach, listBoards } from './list.ts'
export {
  areScored,
  type BoardRow,
  boardParts,
  boardState,
  boardsOfCluster,
  loadBoard,
  loadBoardToChange,
  loadCells,
  loadHistory,
  type ScoreChangeRow,
} from './state.ts'
