import type { AwardId } from '../awards/index.ts'
import type { Verdict } from '../eligibility/index.ts'
import type { Day } from '../kernel/index.ts'
import type { LawBook } from '../law/index.ts'
import type { Proposal } from '../proposals/index.ts'
import type { Decision } from './decision.ts'

/** Một hồ sơ trong quyết định, cùng những gì cần biết để ký. */
export interface Dossier {
  readonly proposal: Proposal
  /** The law that applies to the dossier, with the day of signing as the day of decision. */
  readonly book: LawBook
  /** The verdict under that law, computed now. */
  readonly verdict: Verdict
  /** True when the register already holds this award for this subject and year, in force. */
  readonly alreadyAwarded: boolean
  /** What the entry will carry. */
  readonly entryId: string
  readonly subjectName: string
  readonly awardName: string
  readonly firstYear: number
}

/** Số đã có, để tính giới hạn số lượng. */
export interface QuotaCount {
  readonly award: AwardId
  /** Which group of subjects the base is counted in: a unit, or the province. */
  readonly scope: string
  /** The number that the share is taken of; null when it is not known. */
  readonly base: number | null
  /** Granted already in the same year and scope, in force. */
  readonly granted: number
  /** Proposals of this decision that fall in the scope. */
  readonly proposalIds: readonly string[]
}

/** Điều cần biết để ký quyết định. */
export interface SignContext {
  /** The law of the day of signing: it says who is competent. */
  readonly book: LawBook
  readonly today: Day
  readonly dossiers: readonly Dossier[]
  readonly numberTaken: boolean
  readonly quotas: readonly QuotaCount[]
}

/** Hồ sơ của quyết định, in its order. */
export const dossiersOf = (
  { dossiers }: SignContext,
  { proposalIds }: Decision,
): readonly Dossier[] =>
  proposalIds.flatMap((id) => dossiers.filter(({ proposal }) => proposal.id === id))
