import type { AwardId } from '../awards/index.ts'
import type { Citation } from '../citations/index.ts'
import type { Bonus } from './bonus.ts'
import type { LawBook } from './law-book.ts'
import type { StackingProvision } from './procedure.ts'
import { stackingOf } from './queries.ts'

/** Một khoản thưởng cùng thời gian tính thành tích của nó. */
export interface PeriodBonus extends Pick<Bonus, 'award' | 'group' | 'amount'> {
  readonly period: { readonly from: number; readonly to: number }
  /** Which merit it is for, where two forms of one period are for different ones. */
  readonly merit?: string
}

/** Vì sao một khoản không được chi. */
export interface WhyUnpaid {
  readonly kind: 'higher-title-of-period' | 'higher-form-of-merit' | 'higher-of-title-and-form'
  /** The award whose bonus is paid instead. */
  readonly instead: AwardId
  readonly cite: Citation | null
}

/** Một khoản thưởng sau khi xét các khoản cùng lúc. */
export interface StackedBonus<Own extends PeriodBonus> {
  readonly bonus: Own
  /** Null: it is paid. */
  readonly why: WhyUnpaid | null
}

const isTitle = ({ group }: PeriodBonus) =>
  group === 'emulation-title' || group === 'emulation-flag'
const samePeriod = (a: PeriodBonus, b: PeriodBonus) =>
  a.period.from === b.period.from && a.period.to === b.period.to
/** Two merits are different only where both are named. */
const differentMerit = (a: PeriodBonus, b: PeriodBonus) =>
  a.merit !== undefined && b.merit !== undefined && a.merit !== b.merit

/** The working rule where the law of the day has no text at hand: that of every text that was read. */
const usual: Pick<
  StackingProvision,
  'titlesOfOnePeriod' | 'titlesOfDifferentPeriods' | 'formsTogether' | 'titleWithForm'
> = {
  titlesOfOnePeriod: 'highest',
  titlesOfDifferentPeriods: 'each',
  formsTogether: 'each-when-period-and-merit-differ',
  titleWithForm: 'each',
}

type Why = Omit<WhyUnpaid, 'instead'>

/** Under which rule only the higher of two is paid; null when both are. */
function rivalry(rule: StackingProvision | undefined, a: PeriodBonus, b: PeriodBonus): Why | null {
  const how = rule ?? usual
  const citeOf = (what: keyof NonNullable<StackingProvision['under']>) =>
    rule === undefined ? null : (rule.under?.[what] ?? rule.cite)
  if (isTitle(a) && isTitle(b)) {
    const of = samePeriod(a, b) ? how.titlesOfOnePeriod : how.titlesOfDifferentPeriods
    return of === 'each' ? null : { kind: 'higher-title-of-period', cite: citeOf('titles') }
  }
  if (!isTitle(a) && !isTitle(b)) {
    const apart = !samePeriod(a, b) || differentMerit(a, b)
    return how.formsTogether === 'each' || (how.formsTogether !== 'highest' && apart)
      ? null
      : { kind: 'higher-form-of-merit', cite: citeOf('forms') }
  }
  return how.titleWithForm === 'each'
    ? null
    : { kind: 'higher-of-title-and-form', cite: citeOf('titleWithForm') }
}

/**
 * Khoản nào được chi khi một đối tượng được quyết định nhiều danh hiệu, hình thức cùng lúc. Of two that may not both
 * be paid the higher is, of two equal ones the first; what is left out leaves nothing else out.
 */
export function bonusesPaid<Own extends PeriodBonus>(
  book: LawBook,
  bonuses: readonly Own[],
): readonly StackedBonus<Own>[] {
  const rule = stackingOf(book)
  const whys = new Map<Own, WhyUnpaid | null>()
  /** The sort is stable: of equal amounts the first stays first. */
  for (const bonus of [...bonuses].sort((a, b) => b.amount - a.amount)) {
    let left: WhyUnpaid | null = null
    for (const [paid, why] of whys) {
      const rival = why === null ? rivalry(rule, bonus, paid) : null
      if (rival !== null) left ??= { ...rival, instead: paid.award }
    }
    whys.set(bonus, left)
  }
  return bonuses.map((bonus) => ({ bonus, why: whys.get(bonus) ?? null }))
}
