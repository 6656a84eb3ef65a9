export type * from './decision.ts'
export type * from './refusals.ts'
