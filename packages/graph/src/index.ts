export { type Context, createContext, type DemoAccount, type Given } from './context.ts'
export { limits } from './limits.ts'
export { dayIn } from './scalars.ts'
export { schema } from './schema.ts'
