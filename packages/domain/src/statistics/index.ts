export type { AwardCount } from './counts.ts'
export type { FairnessCount, LabourGroup } from './fairness.ts'
