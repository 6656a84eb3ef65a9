import type { Points } from './points.ts'
import type { RubricIssue, Span } from './rubric.ts'

interface PlacedSpan<Of extends Span> {
  readonly span: Of
  readonly path: string
}

const inOrder = <Of extends Span>(spans: readonly Of[], path: string): readonly PlacedSpan<Of>[] =>
  spans
    .map((span, index) => ({ span, path: `${path}.${index}` }))
    .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to)

/** Whether a measure lies in the span; each end counts as the span says. */
export const isIn = ({ from, to, fromIncluded, toIncluded }: Span, value: Points): boolean =>
  (fromIncluded ? from <= value : from < value) && (toIncluded ? value <= to : value < to)

const touches = (a: Span, b: Span): boolean =>
  b.from < a.to || (b.from === a.to && a.toIncluded && b.fromIncluded)

/** Spans that share a value: the author has to choose to which of them it belongs. */
export function overlaps(spans: readonly Span[], path: string): readonly RubricIssue[] {
  const issues: RubricIssue[] = []
  const ordered = inOrder(spans, path)
  ordered.forEach((later, index) => {
    const earlier = ordered[index - 1]
    if (later.span.to < later.span.from)
      issues.push({ path: later.path, code: 'bands-empty', severity: 'error' })
    else if (earlier !== undefined && touches(earlier.span, later.span))
      issues.push({
        path: later.path,
        code: 'bands-overlap',
        severity: 'error',
        found: later.span.from,
      })
  })
  return issues
}

/** The first multiple of the step that is at least, or more than, the value. */
const nextOn = (value: Points, step: Points, itself: boolean): Points =>
  Math.ceil((itself ? value : value + 1) / step) * step

/** Totals between 0 and `top`, on the step that a total moves by, which no span holds. */
export function gaps(
  spans: readonly Span[],
  { path, step, top }: { readonly path: string; readonly step: Points; readonly top: Points },
): readonly RubricIssue[] {
  const issues: RubricIssue[] = []
  const gap = (at: string, found: Points) =>
    issues.push({ path: at, code: 'bands-gap', severity: 'error', found })
  let next = 0
  for (const { span, path: at } of inOrder(spans, path)) {
    const reaches = next > span.from || (next === span.from && span.fromIncluded)
    if (!reaches && nextOn(next, step, true) < nextOn(span.from, step, span.fromIncluded))
      gap(at, next)
    next = Math.max(next, nextOn(span.to, step, !span.toIncluded))
  }
  if (next <= top) gap(path, next)
  return issues
}

/** Whether part / whole, in per cent, lies in the span: compared exactly, without dividing. */
export function isShareIn(
  { from, to, fromIncluded, toIncluded }: Span,
  part: number,
  whole: number,
): boolean {
  const share = BigInt(part) * 10_000n
  const low = BigInt(from) * BigInt(whole)
  const high = BigInt(to) * BigInt(whole)
  return (fromIncluded ? low <= share : low < share) && (toIncluded ? share <= high : share < high)
}
