import { compareDecimals, type Day, type Decimal, percentOf } from '../kernel/index.ts'
import {
  type BaseName,
  baseNames,
  type Covenant,
  type CovenantLine,
  type CovenantTarget,
  liveLines,
  type Quarters,
  type TargetDirection,
} from './covenant.ts'
import { lastDayOfQuarter } from './decide-record.ts'
import { lastKnown, toQuarter, yearFigure } from './figures.ts'

/**
 * Tình hình một chỉ tiêu: đạt, không đạt, đang thực hiện, thiếu số liệu, chưa đến kỳ, chưa đăng ký.
 * `missing` stands wherever a quarter has ended without its figure: nobody then says how it goes.
 */
export const lineOutcomes = [
  'met',
  'unmet',
  'ongoing',
  'missing',
  'not-due',
  'not-registered',
] as const
export type LineOutcome = (typeof lineOutcomes)[number]

export type Trend = 'better' | 'worse' | 'same'

/** Tiến độ của một dòng đăng ký. */
export interface LineProgress {
  readonly lineId: string
  readonly outcome: LineOutcome
  /** Kế hoạch năm. */
  readonly planned: Decimal | null
  /** Thực hiện đến nay; null when a figure on the way is missing. */
  readonly reached: Decimal | null
  /** Thực hiện so với kế hoạch năm, phần trăm. */
  readonly share: Decimal | null
  /** Whether the quarters entered keep up with the quarters registered; null when either is not known. */
  readonly onPace: boolean | null
  readonly trend: Trend | null
  /** Thực hiện so với từng mốc, phần trăm. */
  readonly againstBases: Readonly<Record<BaseName, Decimal | null>>
  /** Các quý đã hết mà chưa có số liệu. */
  readonly missingQuarters: readonly number[]
}

const reaches = (actual: Decimal, wanted: Decimal, direction: TargetDirection): boolean => {
  const order = compareDecimals(actual, wanted)
  return direction === 'down' ? order <= 0 : order >= 0
}

const quarterNumbers = [1, 2, 3, 4] as const

function trendOf(quarters: Quarters<Decimal | null>, direction: TargetDirection): Trend | null {
  const last = lastKnown(quarters)
  const [before, now] = [quarters[last - 2] ?? null, quarters[last - 1] ?? null]
  if (before === null || now === null) return null
  const order = compareDecimals(now, before)
  if (order === 0) return 'same'
  return order > 0 === (direction !== 'down') ? 'better' : 'worse'
}

/** Tiến độ một dòng vào một ngày. */
export function progressOfLine(
  line: CovenantLine,
  { direction, counting }: CovenantTarget,
  year: number,
  on: Day,
): LineProgress {
  const { planned: plan, actual } = line
  const planned = yearFigure(plan, counting)
  const final = yearFigure(actual, counting)
  const last = lastKnown(actual.quarters)
  const reached = final ?? toQuarter(actual.quarters, last, counting)
  const missingQuarters =
    actual.year === null
      ? quarterNumbers.filter(
          (quarter) =>
            lastDayOfQuarter(year, quarter) < on && actual.quarters[quarter - 1] === null,
        )
      : []
  const due = final === null ? toQuarter(plan.quarters, last, counting) : planned
  const outcome = (): LineOutcome => {
    if (planned === null) return 'not-registered'
    if (final !== null) return reaches(final, planned, direction) ? 'met' : 'unmet'
    if (missingQuarters.length > 0) return 'missing'
    if (reached === null) return 'not-due'
    // A sum only grows: what has reached its goal before the end of the year has met it.
    const settled = counting === 'sum' && direction !== 'down' && reaches(reached, planned, 'up')
    return settled ? 'met' : 'ongoing'
  }
  const share = (base: Decimal | null) =>
    reached === null || base === null ? null : percentOf(reached, base)
  const [districtPlan, provincialPlan, previousYear] = baseNames.map((name) =>
    share(line.bases[name]),
  )
  return {
    lineId: line.id,
    outcome: outcome(),
    planned,
    reached,
    share: share(planned),
    onPace: reached === null || due === null ? null : reaches(reached, due, direction),
    trend: trendOf(actual.quarters, direction),
    againstBases: {
      districtPlan: districtPlan ?? null,
      provincialPlan: provincialPlan ?? null,
      previousYear: previousYear ?? null,
    },
    missingQuarters,
  }
}

export type OutcomeCounts = Readonly<Record<LineOutcome, number>>

/** Tiến độ của giao ước: từng dòng, từng thành viên, từng chỉ tiêu. */
export interface CovenantProgress {
  readonly lines: readonly LineProgress[]
  readonly byUnit: ReadonlyMap<string, OutcomeCounts>
  readonly byTarget: ReadonlyMap<string, OutcomeCounts>
  readonly all: OutcomeCounts
}

const none: OutcomeCounts = {
  met: 0,
  unmet: 0,
  ongoing: 0,
  missing: 0,
  'not-due': 0,
  'not-registered': 0,
}

/** Tiến độ vào một ngày. */
export function progressOf(covenant: Covenant, on: Day): CovenantProgress {
  const targets = new Map(covenant.targets.map((target) => [target.id, target]))
  const byUnit = new Map<string, OutcomeCounts>()
  const byTarget = new Map<string, OutcomeCounts>()
  let all = none
  const plus = (counts: OutcomeCounts | undefined, outcome: LineOutcome): OutcomeCounts => ({
    ...none,
    ...counts,
    [outcome]: (counts?.[outcome] ?? 0) + 1,
  })
  const lines = liveLines(covenant).flatMap((line) => {
    const target = targets.get(line.targetId)
    if (target === undefined) return []
    const progress = progressOfLine(line, target, covenant.year, on)
    byUnit.set(line.unitId, plus(byUnit.get(line.unitId), progress.outcome))
    byTarget.set(line.targetId, plus(byTarget.get(line.targetId), progress.outcome))
    all = plus(all, progress.outcome)
    return [progress]
  })
  return { lines, byUnit, byTarget, all }
}
