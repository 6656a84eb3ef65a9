import type { AwardId } from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import { type Truth, truthOf } from '../kernel/index.ts'
import { type ConsultationProvision, type LawBook, provisionsOf } from '../law/index.ts'

/** Một ý kiến phải lấy. */
export interface ConsultationAnswer {
  readonly of: ConsultationProvision['of']
  readonly when: ConsultationProvision['when']
  /** Unknown while the case is. */
  readonly needed: Truth
  readonly cite: Citation
  readonly provenance: Provenance
}

/** Phải lấy ý kiến của ai: every consultation that the law has for the award, and whether this case needs it. */
export function consultationsNeeded(
  book: LawBook,
  award: AwardId,
  holds: Readonly<Partial<Record<Exclude<ConsultationProvision['when'], 'always'>, boolean>>>,
): readonly ConsultationAnswer[] {
  return provisionsOf(book, 'consultation')
    .filter(({ awards }) => awards.includes(award))
    .map(({ of, when, cite, provenance }) => {
      const known = when === 'always' ? true : holds[when]
      return {
        of,
        when,
        needed: known === undefined ? 'unknown' : truthOf(known),
        cite,
        provenance,
      }
    })
}
