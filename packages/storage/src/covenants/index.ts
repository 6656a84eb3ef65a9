export { appendCovenant, loadCovenantToChange } from './append.ts'
export { covenantOf, covenantParts, covenantState, loadCovenant } from './state.ts'
