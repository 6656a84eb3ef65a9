import type { AwardId } from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import { type QuotaAnswer, quotaCheck } from '../eligibility/index.ts'
import { type QuotaProvision, quotaOf } from '../law/index.ts'
import { choicesInForce } from '../proposals/index.ts'
import type { Decision } from './decision.ts'
import type { Dossier, SignContext } from './dossiers.ts'

/** Cách đọc ghi trong quy định, beside the other ones that it carries. */
export const mainReading = 'main'

/** Kết quả theo một cách đọc. */
export interface QuotaReadingOutcome {
  readonly reading: string
  readonly limit: number
  readonly within: boolean
  readonly cite: Citation
  readonly provenance: Provenance
}

/** Giới hạn số lượng mà quyết định chạm đến, counted in one unit or province. */
export interface QuotaUsed {
  readonly quota: QuotaProvision
  readonly award: AwardId
  readonly scope: string
  readonly base: number | null
  readonly granted: number
  readonly proposed: number
  /** Null while the base is not known. */
  readonly answer: QuotaAnswer | null
  /** What each reading gives; one alone where the rule is read in one way. */
  readonly outcomes: readonly QuotaReadingOutcome[]
  readonly chosen: string | null
}

/** Under which quota a dossier falls; undefined when the law that applies to it sets none. */
export const quotaFor = ({ proposal, book }: Dossier): QuotaProvision | undefined =>
  quotaOf(book, proposal.award)

/** What every reading of a quota gives, the one written in the rule first. */
function outcomesOf(main: QuotaAnswer): readonly QuotaReadingOutcome[] {
  const { limit, within, cite, provenance, otherReadings } = main
  return [
    { reading: mainReading, limit, within, cite, provenance },
    ...otherReadings.map((other) => ({
      reading: other.id,
      limit: other.limit,
      within: other.within,
      cite: other.cite,
      provenance: other.provenance,
    })),
  ]
}

/** Các giới hạn số lượng của quyết định, each counted by every reading of its rule. */
export function quotasUsed(
  { quotas, dossiers }: Pick<SignContext, 'quotas' | 'dossiers'>,
  { readingChoices = [] }: Pick<Decision, 'readingChoices'>,
): readonly QuotaUsed[] {
  const inForce = choicesInForce(readingChoices)
  return quotas.flatMap(({ award, scope, base, granted, proposalIds }): readonly QuotaUsed[] => {
    const inScope = dossiers.filter(
      ({ proposal }) => proposal.award === award && proposalIds.includes(proposal.id),
    )
    const [first] = inScope
    const quota = first === undefined ? undefined : quotaFor(first)
    if (first === undefined || quota === undefined) return []
    const proposed = inScope.length
    const known = { quota, award, scope, base, granted, proposed }
    if (base === null) return [{ ...known, answer: null, outcomes: [], chosen: null }]
    const counts = { base, proposed: granted + proposed }
    const main = quotaCheck(first.book, award, counts)
    if (main === undefined) return []
    const outcomes = outcomesOf(main)
    const wish = inForce.get(quota.id)?.reading
    /** A choice of a reading that the law of the day no longer has decides nothing. */
    const chosen = outcomes.find(({ reading }) => reading === wish)?.reading ?? null
    const answer =
      chosen === null ? main : quotaCheck(first.book, award, { ...counts, reading: chosen })
    return [{ ...known, answer: answer ?? null, outcomes, chosen }]
  })
}

/** Whether every reading says the same of those proposed. */
export const quotaReadingsAgree = ({ outcomes }: Pick<QuotaUsed, 'outcomes'>): boolean =>
  outcomes.every(({ within }) => within === outcomes[0]?.within)
