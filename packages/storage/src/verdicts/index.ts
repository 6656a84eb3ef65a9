export { loadVerdicts, recordVerdict, type StoredVerdict } from './verdicts.ts'
