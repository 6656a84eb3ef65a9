export { because, leavesOf } from './because.ts'
export { type Compile, compilerOf, type Vocabulary } from './compile.ts'
export type { Context, Prepare, Tell } from './context.ts'
export type {
  All,
  Any,
  Branch,
  Criterion,
  CriterionKind,
  CriterionShapes,
  Found,
  Leaf,
  Reading,
  Readings,
  SinceAward,
  VerdictNode,
} from './criterion.ts'
export { readingTopic } from './criterion.ts'
export { compile, evaluate } from './evaluate.ts'
export type { CriterionFindings, FoundRating } from './findings.ts'
export { kinds } from './kinds/index.ts'
export { conditionsOf, partsOf } from './parts.ts'
export { all, any, branch, readings, type Uncited, when } from './vocabulary.ts'
