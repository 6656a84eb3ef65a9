export { maskOf } from './mask.ts'
export { loadVerdicts, recordVerdict, type StoredVerdict } from './verdicts.ts'
