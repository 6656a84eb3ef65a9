export { missingSentence } from './missing.ts'
export {
  branchLabel,
  conditionSentence,
  foundSentence,
  type SaidCondition,
  truthLabel,
} from './sentences.ts'
export { topicLabel } from './topic.ts'
export { type BranchId, branches, type FactName, type Topic, topics } from './words.ts'
