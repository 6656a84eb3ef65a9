export type * from './refusals.ts'
export type * from './register-entry.ts'
