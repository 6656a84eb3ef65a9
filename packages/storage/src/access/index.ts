export { appendAccount, type Credential } from './append.ts'
export { type AccountFilter, listAccounts } from './list.ts'
export { type LiveSession, sessionOf } from './session.ts'
export { accountParts, accountState, loadAccount, lockAccount, viewerOf } from './state.ts'
