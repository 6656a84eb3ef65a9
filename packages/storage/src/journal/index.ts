export type { JournalContext, JournalLine } from './line.ts'
export { journal } from './pending.ts'
export { type JournalFault, type JournalHead, journalHead, verifyJournal } from './verify.ts'
