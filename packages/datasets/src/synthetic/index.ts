export {
  councilSeats,
  type DemoAccount,
  type DemoGrant,
  demoAccounts,
  demoPassword,
} from './accounts.ts'
export type { ClusterResultRow, ClusterRow, ConferenceRow, TermRow } from './clusters.ts'
export { manyCommunes } from './communes.ts'
export { holderOf } from './council.ts'
export type { Expected } from './expected.ts'
export { defaultSeed } from './generate.ts'
export { idOf } from './ids.ts'
export type * from './records.ts'
export { type SyntheticRubric, syntheticRubrics } from './rubrics.ts'
export type * from './season-records.ts'
export { generateTiny, type Tiny, type TinyRecords } from './tiny.ts'
