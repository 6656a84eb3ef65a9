import {
  addRatios,
  compareRatios,
  type Day,
  type Ratio,
  ratio,
  timesRatio,
} from '../kernel/index.ts'
import { decimal, over, places } from './decimal.ts'

/** Chỉ tiêu của phong trào. */
export interface Target {
  readonly id: string
  readonly indicator: string
  /** Đơn vị đo. */
  readonly measure: string
  /** A decimal as written, with a dot; null when the target names no number. */
  readonly goal: string | null
}

export const targetBases = [
  'district-plan',
  'provincial-plan',
  'own-plan',
  'previous-year',
] as const

/** Cơ sở so sánh: kế hoạch huyện giao, kế hoạch tỉnh giao, kế hoạch của đơn vị, năm trước. */
export type TargetBasis = (typeof targetBases)[number]

/**
 * Kết quả so với một cơ sở. A source gives the number of the base, or the attainment in percent, or how far it grew, or
 * none of them; what is not given is null, never zero.
 */
export interface AgainstBasis {
  readonly basis: TargetBasis
  readonly asWritten: string | null
  readonly base: string | null
  readonly attainment: string | null
  readonly growth: string | null
}

/** Báo cáo số thực hiện của một đơn vị. */
export interface Actual {
  readonly id: string
  readonly targetId: string
  readonly unitId: string
  readonly reportedOn: Day
  readonly value: string | null
  readonly bases: readonly AgainstBasis[]
  readonly note: string | null
}

/** Tỷ lệ hoàn thành so với một cơ sở, exact; null when there is no figure. */
export function attainmentOf(value: string | null, against: AgainstBasis): Ratio | null {
  const { base, attainment, growth } = against
  if (attainment !== null) return over(decimal(attainment), ratio(100, 1))
  if (growth !== null) {
    const grown = over(decimal(growth), ratio(100, 1))
    return grown === null ? null : addRatios(ratio(1, 1), grown)
  }
  return value === null || base === null ? null : over(decimal(value), decimal(base))
}

/** Báo cáo không có số nào: neither a result nor anything against a base. */
export const tellsNothing = ({ value, bases }: Pick<Actual, 'value' | 'bases'>): boolean =>
  value === null &&
  bases.every(
    ({ base, attainment, growth }) => base === null && attainment === null && growth === null,
  )

/** Whether a percentage as written can be a rounding, or a cutting off, of an exact share: less than its last digit away. */
function writes(text: string, share: Ratio): boolean {
  const told = decimal(text)
  const [exact, whole] = [100n * BigInt(share.part) * BigInt(told.whole), BigInt(share.whole)]
  const apart = exact - BigInt(told.part) * whole
  return (apart < 0n ? -apart : apart) < whole
}

/** Mức so với kỳ trước: 27.71 % more is 127.71 % of it, with as many digits as the growth was written with. */
function grownTo(growth: string): string {
  const [whole = '0', ...digits] = growth.split('.')
  return [String(BigInt(whole) + 100n), ...digits].join('.')
}

/** Which percentage the other figures of its line contradict; null when all can be true together. */
export function contradicts(
  value: string | null,
  { base, attainment, growth }: AgainstBasis,
): 'attainment' | 'growth' | null {
  const share = value === null || base === null ? null : over(decimal(value), decimal(base))
  const total = growth === null ? null : grownTo(growth)
  if (share !== null && attainment !== null && !writes(attainment, share)) return 'attainment'
  if (share !== null && total !== null && !writes(total, share)) return 'growth'
  const both = attainment !== null && total !== null
  return both && !writes(attainment, over(decimal(total), ratio(100, 1)) ?? ratio(0, 1))
    ? 'growth'
    : null
}

/** Tỷ lệ phần trăm viết ra, two places at most. */
export const percent = (share: Ratio, digits = 2): string => places(timesRatio(100, share), digits)

/**
 * Hệ số giữa hai kế hoạch: how many times the provincial plan the district plan is. The same result stands above both, so
 * it follows from the two attainments even where no source gives the plans.
 */
export function planRatio({ value, bases }: Pick<Actual, 'value' | 'bases'>): Ratio | null {
  const against = (wanted: TargetBasis) => {
    const found = bases.find(({ basis }) => basis === wanted)
    return found === undefined ? null : attainmentOf(value, found)
  }
  const [district, provincial] = [against('district-plan'), against('provincial-plan')]
  return district === null || provincial === null ? null : over(provincial, district)
}

/** Các lần báo cáo một chỉ tiêu của một đơn vị: the one that counts first, of two of one day the later entered. */
export const reportsOf = (
  actuals: readonly Actual[],
  targetId: string,
  unitId: string,
): readonly Actual[] =>
  actuals
    .filter((each) => each.targetId === targetId && each.unitId === unitId)
    .reverse()
    .sort((a, b) => (a.reportedOn === b.reportedOn ? 0 : a.reportedOn < b.reportedOn ? 1 : -1))

/** Báo cáo còn giá trị; null when the unit has not reported. */
export const latestActual = (
  actuals: readonly Actual[],
  targetId: string,
  unitId: string,
): Actual | null => reportsOf(actuals, targetId, unitId)[0] ?? null

/** Đạt mức đăng ký hay chưa; null while either figure is missing. */
export function achieved(registered: string | null, value: string | null): boolean | null {
  if (registered === null || value === null) return null
  return compareRatios(decimal(value), decimal(registered)) >= 0
}
