export { awardsOfClusters } from './awards.ts'
export { type FilledCell, filledCells, loadSeason, type SeasonRows } from './load.ts'
