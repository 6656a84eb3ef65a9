export { loadSeasonWork, type SeasonWorkAsked, type SeasonWorkRows } from './load.ts'
