export { appendCovenant, loadCovenantToChange } from './append.ts'
export { type CovenantFilter, listCovenants } from './list.ts'
export { covenantOf, covenantParts, covenantState, loadCovenant } from './state.ts'
