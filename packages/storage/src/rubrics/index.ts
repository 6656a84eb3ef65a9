export { appendRubric } from './append.ts'
export { loadRubric, type RubricRow, rubricParts, rubricState } from './state.ts'
