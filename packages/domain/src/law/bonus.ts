import type { AuthorityPost, AwardGroup, AwardId, SubjectKind } from '../awards/index.ts'
import type { Citation } from '../citations/index.ts'
import type { Ratio } from '../kernel/index.ts'
import type { LawBook } from './law-book.ts'
import { awardOf, baseSalary, bonusOf } from './queries.ts'

/** Tiền thưởng của một danh hiệu, hình thức: multiple × base salary, with both articles. */
export interface Bonus {
  readonly award: AwardId
  readonly group: AwardGroup
  readonly multiple: Ratio
  readonly baseSalary: number
  /** Đồng, đã làm tròn lên hàng chục nghìn. */
  readonly amount: number
  readonly cites: readonly Citation[]
}

const tenThousand = 10_000n

/** Bội số nhân mức lương cơ sở, làm tròn lên hàng chục nghìn đồng. Exact: no floating point. */
export function bonusAmount(multiple: Ratio, salary: number): number {
  const unit = BigInt(multiple.whole) * tenThousand
  const product = BigInt(multiple.part) * BigInt(salary)
  return Number(((product + unit - 1n) / unit) * tenThousand)
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
  const special = decidedBy === undefined ? undefined : rate?.decidedBy?.[decidedBy]
  const multiple = (special ?? rate?.multiples)?.[subject]
  if (!named || !rate || !salary || !multiple) return undefined
  return {
    award,
    group: named.group,
    multiple,
    baseSalary: salary.amount,
    amount: bonusAmount(multiple, salary.amount),
    cites: [rate.cite, salary.cite],
  }
}

/** Một khoản thưởng cùng thời gian tính thành tích của nó. */
export interface PeriodBonus extends Bonus {
  readonly period: { readonly from: number; readonly to: number }
}

const isTitle = ({ group }: Bonus) => group === 'emulation-title' || group === 'emulation-flag'
const samePeriod = (a: PeriodBonus, b: PeriodBonus) =>
  a.period.from === b.period.from && a.period.to === b.period.to

/**
 * Which bonuses are paid when several awards are decided for one subject at one time: of titles for the same period
 * only the highest; titles for different periods, and forms of commendation beside titles, each.
 */
export const bonusesPaid = (bonuses: readonly PeriodBonus[]): readonly PeriodBonus[] =>
  bonuses.filter(
    (bonus, index) =>
      !isTitle(bonus) ||
      !bonuses.some(
        (other, at) =>
          isTitle(other) &&
          samePeriod(bonus, other) &&
          (other.amount > bonus.amount || (other.amount === bonus.amount && at < index)),
      ),
  )
