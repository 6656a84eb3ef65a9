import type { AuthorityPost, AwardId, SubjectKind } from '../awards/index.ts'
import type { Citation } from '../citations/index.ts'
import { addRatios, type Day, type Ratio, ratio, timesRatio } from '../kernel/index.ts'
import { type Bonus, bonusFor } from './bonus.ts'
import type { LawBook } from './law-book.ts'
import type { PayerProvision } from './procedure.ts'
import { baseSalary, bonusOf } from './queries.ts'
import { bonusesPaid, type PeriodBonus, type WhyUnpaid } from './stacking.ts'

/** Một danh hiệu, hình thức của một đối tượng trong quyết định. */
export interface PaymentClaim {
  /** Key of the recipient: awards of one recipient stack. */
  readonly recipient: string
  readonly subject: SubjectKind
  readonly award: AwardId
  readonly period: PeriodBonus['period']
  readonly merit?: string
  /** The law that governs the case; absent: that of the day of decision. */
  readonly governing?: LawBook
}

export type PaidBonus = Bonus & Pick<PeriodBonus, 'period' | 'merit'>

/** Một dòng của danh sách chi thưởng. */
export interface PaymentLine {
  readonly claim: PaymentClaim
  /** Null: the law names no bonus for this award and kind of subject. */
  readonly bonus: PaidBonus | null
  /** Đồng phải chi; 0 when it is not paid. */
  readonly amount: number
  /** Vì sao không chi; null when it is paid. */
  readonly why:
    | WhyUnpaid
    | { readonly kind: 'no-rate' | 'no-base-salary'; readonly cite: Citation | null }
    | null
}

/** Các dòng cùng danh hiệu, loại đối tượng, mức thưởng. */
export interface PaymentGroup {
  readonly award: AwardId
  readonly subject: SubjectKind
  readonly multiple: Ratio
  readonly count: number
  /** Đồng mỗi đối tượng. */
  readonly each: number
  readonly amount: number
  readonly payer: PayerProvision['payer'] | null
  readonly cites: readonly Citation[]
}

/** Danh sách chi thưởng của một quyết định. */
export interface PaymentList {
  readonly day: Day
  /** Mức lương cơ sở của ngày quyết định; null when no text of that day sets one. */
  readonly baseSalary: { readonly amount: number; readonly cite: Citation } | null
  readonly lines: readonly PaymentLine[]
  /** What is paid, in the order in which each first comes. */
  readonly groups: readonly PaymentGroup[]
  /** Tổng hệ số của các khoản được chi. */
  readonly multiples: Ratio
  readonly total: number
  /** Tổng theo từng cách đọc khác: the least and the most that the readings and caps allow. */
  readonly least: number
  readonly most: number
  /** True when every reading of every line gives the same total. */
  readonly settled: boolean
  readonly byPayer: readonly {
    readonly payer: PayerProvision['payer'] | null
    readonly amount: number
  }[]
  /** Đồng còn thiếu trong quỹ của người quyết định; null when its balance is not known. */
  readonly shortfall: number | null
}

const extremes = ({ amount, atMost, otherReadings }: Bonus) => {
  const all = [amount, ...otherReadings.map((other) => other.amount)]
  return { least: atMost ? 0 : Math.min(...all), most: Math.max(...all) }
}

/** The lines of one recipient: what stacks is decided among these alone. */
function linesOf(
  ofDecision: LawBook,
  claims: readonly PaymentClaim[],
  decidedBy: AuthorityPost | undefined,
): ReadonlyMap<PaymentClaim, PaymentLine> {
  const lines = new Map<PaymentClaim, PaymentLine>()
  const known = claims.flatMap((claim) => {
    const { governing = ofDecision, award, subject, period, merit } = claim
    const made = bonusFor(governing, ofDecision, award, subject, decidedBy)
    if (made !== undefined)
      return [{ claim, ...made, period, ...(merit === undefined ? {} : { merit }) }]
    const rated = bonusOf(governing, award)?.multiples[subject] !== undefined
    const kind = rated ? 'no-base-salary' : 'no-rate'
    lines.set(claim, { claim, bonus: null, amount: 0, why: { kind, cite: null } })
    return []
  })
  for (const { bonus, why } of bonusesPaid(ofDecision, known)) {
    const { claim, ...own } = bonus
    lines.set(claim, { claim, bonus: own, amount: why === null ? own.amount : 0, why })
  }
  return lines
}

function groupsOf(lines: readonly PaymentLine[]): readonly PaymentGroup[] {
  const groups = new Map<string, PaymentGroup>()
  for (const { claim, bonus, why } of lines) {
    if (bonus === null || why !== null) continue
    const { award, subject } = claim
    const { multiple, amount: each, payer, cites } = bonus
    const key = `${award} ${subject} ${each} ${payer}`
    const count = (groups.get(key)?.count ?? 0) + 1
    groups.set(key, { award, subject, multiple, count, each, amount: count * each, payer, cites })
  }
  return [...groups.values()]
}

/**
 * Danh sách chi thưởng: each award multiplied by the base salary of the day of decision and rounded up, then what
 * one recipient may not have together left out, with the article that says so.
 * @param balance what is left in the fund of the deciding body, đồng
 */
export function paymentList(
  ofDecision: LawBook,
  claims: readonly PaymentClaim[],
  { decidedBy, balance }: { readonly decidedBy?: AuthorityPost; readonly balance?: number } = {},
): PaymentList {
  const made = [...new Set(claims.map(({ recipient }) => recipient))].map((recipient) =>
    linesOf(
      ofDecision,
      claims.filter((claim) => claim.recipient === recipient),
      decidedBy,
    ),
  )
  const lines = claims.flatMap((claim) => made.flatMap((of) => of.get(claim) ?? []))
  const groups = groupsOf(lines)
  const paid = lines.flatMap(({ bonus, why }) => (bonus === null || why !== null ? [] : [bonus]))
  const sum = (of: (bonus: Bonus) => number) => paid.reduce((total, each) => total + of(each), 0)
  const payers = [...new Set(groups.map(({ payer }) => payer))]
  const byPayer = payers.map((payer) => ({
    payer,
    amount: groups.reduce((all, each) => all + (each.payer === payer ? each.amount : 0), 0),
  }))
  const own = byPayer.find(({ payer }) => payer === 'deciding-body')?.amount ?? 0
  const salary = baseSalary(ofDecision)
  return {
    day: ofDecision.day,
    baseSalary: salary === undefined ? null : { amount: salary.amount, cite: salary.cite },
    lines,
    groups,
    multiples: groups.reduce(
      (all, { count, multiple }) => addRatios(all, timesRatio(count, multiple)),
      ratio(0, 1),
    ),
    total: sum(({ amount }) => amount),
    least: sum((bonus) => extremes(bonus).least),
    most: sum((bonus) => extremes(bonus).most),
    settled: paid.every(({ settled }) => settled),
    byPayer,
    shortfall: balance === undefined ? null : Math.max(0, own - balance),
  }
}
