export { answerKey, type Claim, claimKey, type KeyedRequest } from './idempotency.ts'
