export { appendLimitation, appendPlanItem, appendRaisedLimitations } from './append.ts'
export { type LimitationFilter, listLimitations } from './list.ts'
export {
  limitationParts,
  limitationState,
  limitationsOfCluster,
  loadLimitation,
  loadPlanItem,
  planItemParts,
  planItemState,
} from './state.ts'
