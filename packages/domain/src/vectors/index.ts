export { readVectors, type VectorCase, type VectorFile, vectorSchema } from './case.ts'
export {
  type BrokenCitation,
  brokenCitations,
  type Gap,
  gapsInTime,
  type Unproven,
  unprovenStandards,
} from './gates.ts'
export type { Issue } from './reader.ts'
export { type Difference, runCase } from './run.ts'
