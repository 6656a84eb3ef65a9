export { decideCorrect, decideRevoke } from './decide.ts'
export {
  entriesOf,
  evolveEntry,
  heldAwards,
  isInForce,
  lifeOf,
  revocationsOf,
} from './entries.ts'
export type * from './refusals.ts'
export type * from './register-entry.ts'
