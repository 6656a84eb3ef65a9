import type { AuthorityPost, AwardGroup, AwardId, SubjectKind } from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import type { Ratio } from '../kernel/index.ts'
import type { LawBook } from './law-book.ts'
import type { PayerProvision } from './procedure.ts'
import type { BonusProvision } from './provision.ts'
import { awardOf, baseSalary, bonusOf, payerFor } from './queries.ts'

/** Mức thưởng theo một cách đọc khác. */
export interface BonusReading {
  readonly id: string
  readonly multiple: Ratio
  readonly amount: number
  readonly cite: Citation
  readonly provenance: Provenance
}

/** Tiền thưởng của một danh hiệu, hình thức: multiple × base salary, with both articles. */
export interface Bonus {
  readonly award: AwardId
  readonly group: AwardGroup
  readonly multiple: Ratio
  readonly baseSalary: number
  /** Đồng, đã làm tròn lên hàng chục nghìn. */
  readonly amount: number
  /** "Không quá": the deciding body may set less. */
  readonly atMost: boolean
  /** Mức khác của cùng quy định theo nguồn khác. */
  readonly otherReadings: readonly BonusReading[]
  /** True when every reading gives the same amount and the amount is no cap. */
  readonly settled: boolean
  /** Ai chi; null when no text at hand says so. */
  readonly payer: PayerProvision['payer'] | null
  readonly cites: readonly Citation[]
  readonly provenance: Provenance
}

const tenThousand = 10_000n

/** Bội số nhân mức lương cơ sở, làm tròn lên hàng chục nghìn đồng. Exact: no floating point. */
export function bonusAmount(multiple: Ratio, salary: number): number {
  const unit = BigInt(multiple.whole) * tenThousand
  const product = BigInt(multiple.part) * BigInt(salary)
  return Number(((product + unit - 1n) / unit) * tenThousand)
}

/** The multiple for a kind of subject: by who decides where the text says so, else the common one. */
const multipleIn = (
  rate: Pick<BonusProvision, 'multiples' | 'decidedBy'>,
  subject: SubjectKind,
  post: AuthorityPost | undefined,
): Ratio | undefined =>
  ((post === undefined ? undefined : rate.decidedBy?.[post]) ?? rate.multiples)[subject]

function readingsOf(
  { otherReadings = [] }: BonusProvision,
  salary: number,
  subject: SubjectKind,
  post: AuthorityPost | undefined,
): readonly BonusReading[] {
  return otherReadings.flatMap(({ id, value, cite, provenance }) => {
    const multiple = multipleIn(value, subject, post)
    if (multiple === undefined) return []
    return [{ id, multiple, amount: bonusAmount(multiple, salary), cite, provenance }]
  })
}

/**
 * The bonus of an award for a kind of subject. The multiple comes from the law that governs the case, the base
 * salary from the law of the day of decision. Undefined when the law names none for that kind.
 */
export function bonusFor(
  governing: LawBook,
  ofDecision: LawBook,
  award: AwardId,
  subject: SubjectKind,
  decidedBy?: AuthorityPost,
): Bonus | undefined {
  const named = awardOf(governing, award)
  const rate = bonusOf(governing, award)
  const salary = baseSalary(ofDecision)
  if (!named || !rate || !salary) return undefined
  const multiple = multipleIn(rate, subject, decidedBy)
  if (multiple === undefined) return undefined
  const amount = bonusAmount(multiple, salary.amount)
  const otherReadings = readingsOf(rate, salary.amount, subject, decidedBy)
  const atMost = rate.atMost === true
  const payer = payerFor(governing, {
    award,
    level: named.level,
    ...(decidedBy === undefined ? {} : { decidedBy }),
  })
  return {
    award,
    group: named.group,
    multiple,
    baseSalary: salary.amount,
    amount,
    atMost,
    otherReadings,
    settled: !atMost && otherReadings.every((other) => other.amount === amount),
    payer: payer?.payer ?? null,
    cites: [rate.cite, salary.cite],
    provenance: rate.provenance,
  }
}
