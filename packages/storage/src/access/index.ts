export { appendAccount, type Credential } from './append.ts'
export { accountParts, accountState, loadAccount, lockAccount, viewerOf } from './state.ts'
