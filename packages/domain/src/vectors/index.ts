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
export {
  type Defined,
  defined,
  either,
  flag,
  hasKey,
  type Issue,
  isText,
  list,
  mapped,
  oneOf,
  type Read,
  type Reader,
  record,
  simple,
  table,
  text,
} from './reader.ts'
export {
  type InstrumentReport,
  type Lack,
  type LawReport,
  lawReport,
  type UnguardedDay,
  unguardedDays,
} from './report.ts'
export { runCase } from './run.ts'
export { dayReader, disciplineReader, postReader, ratingReader, scopeReader } from './words.ts'
