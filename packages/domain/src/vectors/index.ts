export { readVectors, type VectorCase, type VectorFile, vectorSchema } from './case.ts'
export type { Difference } from './compare.ts'
export {
  type BrokenCitation,
  brokenCitations,
  type Gap,
  gapsInTime,
  type Unproven,
  unprovenStandards,
} from './gates.ts'
export type { Issue } from './reader.ts'
export {
  type InstrumentReport,
  type Lack,
  type LawReport,
  lawReport,
  type UnguardedDay,
  unguardedDays,
} from './report.ts'
export { runCase } from './run.ts'
