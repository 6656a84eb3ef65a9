import {
  type Band,
  bonusMost,
  isIn,
  type Leaf,
  type Limit,
  leavesOf,
  type Points,
  type Rubric,
  roundToStep,
} from '../rubrics/index.ts'
import type { Column, Entry } from './board.ts'

/** Điểm của một đơn vị trong một cột, theo địa chỉ dòng. */
export type Scores = ReadonlyMap<string, Entry>

/** Giải thích của tổng điểm: what was taken off, held back or rounded on the way. */
export type TotalNote =
  | { readonly kind: 'missing'; readonly lines: readonly string[] }
  | { readonly kind: 'bonus-capped'; readonly points: Points; readonly counted: Points }
  | { readonly kind: 'deduction-capped'; readonly points: Points; readonly counted: Points }
  | { readonly kind: 'not-below-zero'; readonly points: Points }
  | { readonly kind: 'total-capped'; readonly points: Points; readonly counted: Points }
  | { readonly kind: 'rounded-for-band'; readonly points: Points; readonly counted: Points }
  | {
      readonly kind: 'limited'
      readonly text: string
      readonly from: string
      readonly to: string
      /** The floor that was not reached; null for a fact that was marked. */
      readonly least: Points | null
    }

/** Tổng điểm của một đơn vị trong một cột. */
export interface Totals {
  /** Null while a score is missing: missing is not zero. */
  readonly total: Points | null
  readonly base: Points
  readonly bonus: Points
  readonly deduction: Points
  readonly missing: readonly string[]
  readonly band: Band | null
  readonly notes: readonly TotalNote[]
}

/**
 * What has to be entered before there is a total: a count gives no points and only orders equal totals, so the total is
 * known without it, unless the table is one of counts alone.
 */
function neededFor({ criteria, bonus }: Rubric): readonly Leaf[] {
  const leaves = [...leavesOf(criteria), ...leavesOf(bonus.lines)]
  const scored = leaves.filter(({ method }) => method.is !== 'count')
  return scored.length === 0 ? leaves : scored
}

const sumOf = (leaves: readonly Leaf[], scores: Scores): Points =>
  leaves.reduce((sum, { key }) => sum + (scores.get(key)?.points ?? 0), 0)

/** Mức trần của một cột: the self-score has its own, the cross and the official one that of the upper level. */
export const capOf = ({ caps }: Rubric, column: Column): Points | null =>
  column === 'self' ? caps.self : caps.official

/**
 * Tổng điểm của một đơn vị: base, bonus up to its cap, less deductions up to theirs, never under zero and never over the
 * cap of the column. Base and bonus lines have to be entered, zero included; a deduction that nobody noted is none.
 */
export function totalsOf(rubric: Rubric, column: Column, scores: Scores): Totals {
  const { bonus, deductions, criteria } = rubric
  const missing = neededFor(rubric)
    .filter(({ key }) => (scores.get(key)?.points ?? null) === null)
    .map(({ key }) => key)
  const notes: TotalNote[] = []
  const held = (
    kind: 'bonus-capped' | 'deduction-capped' | 'total-capped',
    points: Points,
    cap: Points | null,
  ): Points => {
    if (cap === null || points <= cap) return points
    notes.push({ kind, points, counted: cap })
    return cap
  }
  const base = sumOf(leavesOf(criteria), scores)
  const extra = held('bonus-capped', sumOf(leavesOf(bonus.lines), scores), bonusMost(rubric))
  const less = held('deduction-capped', sumOf(leavesOf(deductions.lines), scores), deductions.cap)
  const sum = base + extra - less
  if (sum < 0) notes.push({ kind: 'not-below-zero', points: sum })
  const total = held('total-capped', Math.max(0, sum), capOf(rubric, column))
  const parts = { base, bonus: extra, deduction: less, missing }
  if (missing.length > 0)
    return {
      ...parts,
      total: null,
      band: null,
      notes: [{ kind: 'missing', lines: missing }, ...notes],
    }
  const found = bandOf(rubric, total, scores)
  return { ...parts, total, band: found.band, notes: [...notes, ...found.notes] }
}

const strikes = ({ floor, key }: Limit, rubric: Rubric, scores: Scores): boolean => {
  if (floor === null) return scores.get(key)?.part === 1
  const lines = [...rubric.criteria, ...rubric.bonus.lines]
  return pointsAt(lines, floor.criterion, scores) < floor.least
}

/** Điểm của một dòng: of a group, the sum of its leaves. */
export function pointsAt(lines: Rubric['criteria'], key: string, scores: Scores): Points {
  for (const line of lines) {
    if (line.key === key) return sumOf(leavesOf([line]), scores)
    if (line.kind === 'group') {
      const inside = pointsAt(line.children, key, scores)
      if (inside !== 0) return inside
    }
  }
  return 0
}

/**
 * Xếp mức: the total, rounded as the rubric states, is looked up; then each limit that strikes holds it at the best band
 * that the limit leaves.
 */
export function bandOf(
  rubric: Rubric,
  total: Points,
  scores: Scores,
): { readonly band: Band | null; readonly notes: readonly TotalNote[] } {
  const { bands, bandRounding, limits } = rubric
  const notes: TotalNote[] = []
  const looked = bandRounding === null ? total : roundToStep(total, bandRounding)
  if (looked !== total) notes.push({ kind: 'rounded-for-band', points: total, counted: looked })
  let band = bands.find((each) => isIn(each, looked)) ?? null
  for (const limit of limits) {
    const highest = bands.find(({ key }) => key === limit.highestBand)
    if (band === null || highest === undefined || highest.from >= band.from) continue
    if (!strikes(limit, rubric, scores)) continue
    notes.push({
      kind: 'limited',
      text: limit.text,
      from: band.label,
      to: highest.label,
      least: limit.floor?.least ?? null,
    })
    band = highest
  }
  return { band, notes }
}
