import type { AuthorityPost, AwardId } from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import { all, any, type Criterion } from '../criteria/index.ts'
import type {
  AwardProvision,
  BallotProvision,
  BaseSalaryProvision,
  BonusProvision,
  CompetenceProvision,
  CriteriaProvision,
  QuotaProvision,
} from '../law/index.ts'
import type { Nature } from './natures/index.ts'

/** Where a provision stands and how we know it. */
export interface Ground {
  readonly cite: Citation
  readonly provenance: Provenance
}

/** Tiêu chuẩn của một danh hiệu, hình thức. */
export const criteria = (award: AwardId, ground: Ground, rule: Criterion): CriteriaProvision => ({
  kind: 'criteria',
  id: `criteria/${award}`,
  award,
  rule,
  ...ground,
})

/**
 * The same standard with further conditions of another text: layered, not written again. A standard with a single
 * case is a choice of one, so that a subject or route for which it is not stays outside.
 */
export const withConditions = (
  standard: CriteriaProvision,
  ...further: readonly Criterion[]
): CriteriaProvision => {
  const { rule } = standard
  const own = rule.kind === 'branch' ? any(rule) : rule
  return further.length === 0 ? standard : { ...standard, rule: all(own, ...further) }
}

export const named = (
  award: AwardId,
  ground: Ground,
  names: Omit<AwardProvision, 'kind' | 'id' | 'award' | 'cite' | 'provenance'>,
): AwardProvision => ({ kind: 'award', id: `award/${award}`, award, ...names, ...ground })

/** Danh hiệu, hình thức với tên pháp lý của văn bản. */
export const entitled = ({ award, ...nature }: Nature, nameVi: string, ground: Ground) =>
  named(award, ground, { nameVi, ...nature })

export const decidedBy = (
  award: AwardId,
  ground: Ground,
  posts: readonly AuthorityPost[],
): CompetenceProvision => ({
  kind: 'competence',
  id: `competence/${award}`,
  award,
  posts,
  ...ground,
})

export const ballot = (
  award: AwardId,
  ground: Ground,
  rule: Pick<BallotProvision, 'yesShare' | 'council' | 'secret' | 'of' | 'otherReadings'>,
): BallotProvision => ({ kind: 'ballot', id: `ballot/${award}`, award, ...rule, ...ground })

export const quota = (
  award: AwardId,
  ground: Ground,
  rule: Pick<QuotaProvision, 'share' | 'of' | 'rounding' | 'otherReadings'>,
): QuotaProvision => ({ kind: 'quota', id: `quota/${award}`, award, ...rule, ...ground })

export const bonus = (
  award: AwardId,
  ground: Ground,
  rate: Pick<BonusProvision, 'multiples' | 'decidedBy' | 'atMost' | 'otherReadings'>,
): BonusProvision => ({ kind: 'bonus', id: `bonus/${award}`, award, ...rate, ...ground })

export const baseSalary = (amount: number, ground: Ground): BaseSalaryProvision => ({
  kind: 'base-salary',
  id: 'base-salary',
  amount,
  ...ground,
})
