export type * from './commands.ts'
export type * from './council.ts'
export type * from './events.ts'
export type * from './refusals.ts'
