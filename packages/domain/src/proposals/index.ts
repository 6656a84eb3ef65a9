export type * from './commands.ts'
export type * from './events.ts'
export * from './proposal.ts'
export type * from './refusals.ts'
