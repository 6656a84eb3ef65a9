import type { InputIssue } from '../access/index.ts'
import { addDecimals, compareDecimals, type Decimal, parseDecimal } from '../kernel/index.ts'
import type { FiguresWish } from './commands.ts'
import type { Bases, Figures, Quarters, TargetCounting } from './covenant.ts'
import { baseNames } from './covenant.ts'

/** Số của năm: as stated, else from four known quarters. A quarter that is not known leaves the year unknown. */
export function yearFigure({ year, quarters }: Figures, counting: TargetCounting): Decimal | null {
  return year ?? wholeOf(quarters, counting)
}

function wholeOf(quarters: Quarters<Decimal | null>, counting: TargetCounting): Decimal | null {
  if (counting === 'last') return quarters[3]
  return toQuarter(quarters, 4, counting)
}

/** Số lũy kế đến hết một quý; null when a quarter of the sum, or the very quarter, is not known. */
export function toQuarter(
  quarters: Quarters<Decimal | null>,
  last: number,
  counting: TargetCounting,
): Decimal | null {
  if (last < 1) return null
  if (counting === 'last') return quarters[last - 1] ?? null
  let sum: Decimal | null = null
  for (const quarter of quarters.slice(0, last)) {
    if (quarter === null) return null
    sum = sum === null ? quarter : addDecimals(sum, quarter)
  }
  return sum
}

/** The last quarter with a figure; 0 when there is none. */
export const lastKnown = (quarters: Quarters<Decimal | null>): number =>
  quarters.findLastIndex((quarter) => quarter !== null) + 1

/** What the quarters come to by one counting and by another, where the two differ; null where they agree. */
export function readOtherwise(
  { quarters }: Figures,
  from: TargetCounting,
  to: TargetCounting,
): { readonly before: Decimal | null; readonly after: Decimal | null } | null {
  const last = lastKnown(quarters)
  const [before, after] = [toQuarter(quarters, last, from), toQuarter(quarters, last, to)]
  return before === after ? null : { before, after }
}

/** Số cả năm khác với số bốn quý, where both are known. */
export function yearUnlikeQuarters(
  { year, quarters }: Figures,
  counting: TargetCounting,
): { readonly year: Decimal; readonly quarters: Decimal } | null {
  const whole = wholeOf(quarters, counting)
  return year === null || whole === null || compareDecimals(year, whole) === 0
    ? null
    : { year, quarters: whole }
}

/** Reads the figures of one row, noting every cell that is no number. */
export function readFigures(wish: FiguresWish, path: string, issues: InputIssue[]): Figures {
  const read = reader(issues)
  const year = read(wish.year, `${path}.year`)
  const [a, b, c, d] = wish.quarters
  const quarters: Quarters<Decimal | null> = [
    read(a, `${path}.q1`),
    read(b, `${path}.q2`),
    read(c, `${path}.q3`),
    read(d, `${path}.q4`),
  ]
  return { year, quarters }
}

/** Reads the bases of one row. */
export function readBases(
  wish: Readonly<Record<keyof Bases, string | null>>,
  path: string,
  issues: InputIssue[],
): Bases {
  const read = reader(issues)
  const [districtPlan, provincialPlan, previousYear] = baseNames.map((name) =>
    read(wish[name], `${path}.${name}`),
  )
  return {
    districtPlan: districtPlan ?? null,
    provincialPlan: provincialPlan ?? null,
    previousYear: previousYear ?? null,
  }
}

const reader =
  (issues: InputIssue[]) =>
  (text: string | null, path: string): Decimal | null => {
    if (text === null || text.trim() === '') return null
    const parsed = parseDecimal(text.trim())
    if (parsed.ok) return parsed.value
    issues.push({ path, code: 'not-a-number' })
    return null
  }
