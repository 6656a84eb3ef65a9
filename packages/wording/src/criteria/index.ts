export { missingSentence } from './missing.ts'
export {
  branchLabel,
  conditionSentence,
  foundSentence,
  openPointLabel,
  readingLabel,
  type SaidCondition,
  truthLabel,
} from './sentences.ts'
export { scopeLabel } from './terms.ts'
export { topicLabel } from './topic.ts'
export { type BranchId, branches, type FactName, openPoints, type Topic, topics } from './words.ts'
