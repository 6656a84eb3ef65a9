import type { Citation } from '../citations/index.ts'

/** Thời điểm, ISO 8601 kèm múi giờ; made by the caller, the domain has no clock. */
export type Instant = string

/** Mã tài khoản. */
export type AccountId = string

/** Ai làm, lúc nào: on every command and every event. */
export interface Stamp {
  readonly by: AccountId
  readonly at: Instant
}

/**
 * Căn cứ của một lời từ chối: the articles when the law is the reason, and always the name of the rule,
 * so that a screen can say "theo điều nào" or "theo quy tắc nào" without guessing.
 */
export interface Grounds<Rule extends string> {
  readonly cites: readonly Citation[]
  readonly rule: Rule
}
