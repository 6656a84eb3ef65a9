export type {
  All,
  Any,
  Branch,
  Criterion,
  CriterionKind,
  CriterionShapes,
  Found,
  Leaf,
  VerdictNode,
} from './criterion.ts'
export { all, any, branch, type Uncited, when } from './vocabulary.ts'
