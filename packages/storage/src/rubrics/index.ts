export { appendRubric } from './append.ts'
export { listRubrics, type RubricFilter } from './list.ts'
export { loadRubric, type RubricRow, rubricParts, rubricState } from './state.ts'
