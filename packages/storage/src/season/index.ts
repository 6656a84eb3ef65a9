export { awardsOfClusters } from './awards.ts'
export { loadSeason, type SeasonRows } from './load.ts'
