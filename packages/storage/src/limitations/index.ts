export { appendLimitation, appendPlanItem } from './append.ts'
export {
  limitationParts,
  limitationState,
  limitationsOfCluster,
  loadLimitation,
  loadPlanItem,
  planItemParts,
  planItemState,
} from './state.ts'
