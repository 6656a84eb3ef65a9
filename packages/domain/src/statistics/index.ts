export { type AwardCount, countAwards } from './counts.ts'
export {
  countFairness,
  type FairnessCount,
  fairnessOf,
  type GroupedEntry,
  type LabourGroup,
  permille,
} from './fairness.ts'
