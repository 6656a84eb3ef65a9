export type * from './season.ts'
export { gapKinds, seasonSteps, stepStandings } from './season.ts'
export { dayOfSeason, seasonOf } from './steps.ts'
