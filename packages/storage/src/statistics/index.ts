export { awardCounts, fairness, type StatisticsFilter } from './statistics.ts'
