export { appendConfirmation, listConfirmations, loadConfirmation } from './confirmations.ts'
export { asLaw, loadLocals } from './locals.ts'
export { appendRegulation, listRegulations, loadRegulation } from './regulations.ts'
