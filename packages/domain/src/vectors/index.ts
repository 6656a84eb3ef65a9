export { readVectors, type VectorCase, type VectorFile, vectorSchema } from './case.ts'
export type { Issue } from './reader.ts'
export { type Difference, runCase } from './run.ts'
