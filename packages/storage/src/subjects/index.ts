export type { Coverage, CoveredList } from './coverage.ts'
export { type AsOf, factsForMany, subjectFacts } from './facts.ts'
export {
  listPeople,
  listUnits,
  type PersonFilter,
  type PersonListRow,
  type UnitFilter,
  type UnitListRow,
  unitIdsUnder,
} from './list.ts'
export { type NameParts, nameOfUnit, splitName } from './name.ts'
export {
  findSubject,
  type SubjectColumns,
  type SubjectRow,
  subjectColumns,
  subjectRef,
} from './subject.ts'
