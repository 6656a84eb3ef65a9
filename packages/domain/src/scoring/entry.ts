import {
  isIn,
  isShareIn,
  type Leaf,
  type PointRounding,
  type Points,
  parsePoints,
  shareOf,
} from '../rubrics/index.ts'
import type { Entry, TypedCell } from './board.ts'

export const scoreFaultCodes = [
  'unknown-line',
  'not-a-member',
  'not-points',
  'below-zero',
  'not-a-step',
  'over-maximum',
  'not-a-count',
  'part-missing',
  'whole-missing',
  'zero-whole',
  'part-over-whole',
  'precondition-missing',
  'reason-required',
  'over-group',
  'over-cap',
] as const

/** Vì sao một ô không nhận được. */
export type ScoreFaultCode = (typeof scoreFaultCodes)[number]

/** Lỗi của một ô, with the limit that it breaks, in hundredths; the whole of a ratio as it is. */
export interface EntryFault {
  readonly code: ScoreFaultCode
  readonly limit: number | null
}

/** What a rubric says about how its points are entered. */
export interface EntryRules {
  readonly step: Points
  readonly rounding: PointRounding
}

type Read = { readonly entry: Entry } | { readonly fault: EntryFault }

const fault = (code: ScoreFaultCode, limit: number | null = null): Read => ({
  fault: { code, limit },
})

/** What a whole number of the database holds. */
const mostCounted = 2_000_000_000

/** A whole number, as people write it: groups of thousands may be set apart. */
function parseCount(text: string): number | undefined {
  const digits = text.trim().replaceAll(/[\s.](?=\d{3}(?:\D|$))/g, '')
  const count = /^\d{1,10}$/.test(digits) ? Number(digits) : undefined
  return count !== undefined && count <= mostCounted ? count : undefined
}

const isBlank = (text: string | null): boolean => text === null || text.trim() === ''

const nothing: Entry = { points: null, part: null, whole: null, met: null }

/** Đọc một ô theo cách chấm của tiêu chí, and computes its points. A cell left empty is missing, never zero. */
export function readEntry(leaf: Leaf, typed: TypedCell, rules: EntryRules): Read {
  const { met } = typed
  const empty = [typed.points, typed.part, typed.whole].every(isBlank)
  if (empty) {
    // What fails its precondition has no points, whatever its numbers.
    if (leaf.precondition !== null && met === false)
      return { entry: { ...nothing, points: 0, met } }
    return { entry: { ...nothing, met: leaf.precondition === null ? null : met } }
  }
  if (leaf.precondition !== null && met === null) return fault('precondition-missing')
  const read =
    leaf.method.is === 'direct' ? direct(leaf, typed, rules) : computed(leaf, typed, rules)
  if ('fault' in read) return read
  if (leaf.precondition === null) return read
  return { entry: { ...read.entry, met, points: met === true ? read.entry.points : 0 } }
}

function direct({ max }: Leaf, { points: text }: TypedCell, { step }: EntryRules): Read {
  const points = parsePoints(text ?? '')
  if (points === undefined) return fault('not-points')
  if (points < 0) return fault('below-zero', 0)
  if (max !== null && points > max) return fault('over-maximum', max)
  if (points % step !== 0) return fault('not-a-step', step)
  return { entry: { ...nothing, points } }
}

function computed(leaf: Leaf, typed: TypedCell, { rounding }: EntryRules): Read {
  const { method, max } = leaf
  const most = max ?? 0
  if (isBlank(typed.part)) return fault('part-missing')
  if (method.is === 'bands' && method.measure === 'value') {
    const measure = parsePoints(typed.part ?? '')
    if (measure === undefined) return fault('not-points')
    if (measure < 0) return fault('below-zero', 0)
    const points = method.bands.find((band) => isIn(band, measure))?.points ?? 0
    return { entry: { ...nothing, points, part: measure } }
  }
  const part = parseCount(typed.part ?? '')
  if (part === undefined) return fault('not-a-count')
  switch (method.is) {
    case 'ratio':
    case 'bands': {
      if (isBlank(typed.whole)) return fault('whole-missing')
      const whole = parseCount(typed.whole ?? '')
      if (whole === undefined) return fault('not-a-count')
      if (whole === 0) return fault('zero-whole')
      const over = part > whole
      if (over && !(method.is === 'ratio' && method.overMax)) return fault('part-over-whole', whole)
      const points =
        method.is === 'ratio'
          ? shareOf(most, Math.min(part, whole), whole, rounding)
          : (method.bands.find((band) => isShareIn(band, part, whole))?.points ?? 0)
      return { entry: { ...nothing, points, part, whole } }
    }
    case 'sample':
      return part > method.size
        ? fault('over-maximum', method.size * 100)
        : { entry: { ...nothing, points: part * method.each, part } }
    case 'yes-no':
      return part > 1
        ? fault('over-maximum', 100)
        : { entry: { ...nothing, points: part * most, part } }
    case 'per-case': {
      const points = part * method.each
      if (points > mostCounted) return fault('over-maximum', mostCounted)
      return { entry: { ...nothing, points: max === null ? points : Math.min(points, max), part } }
    }
    default:
      return { entry: { ...nothing, points: 0, part } }
  }
}
