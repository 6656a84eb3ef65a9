import { gaps, overlaps } from './check-spans.ts'
import { bonusMost, ceilingOf, leavesOf, leavesUnder, linesOf, sumOfMaxima } from './lines.ts'
import type { Points } from './points.ts'
import { readDocument } from './read.ts'
import type { Group, Leaf, Line, Rubric, RubricIssue } from './rubric.ts'

const error = (
  path: string,
  code: RubricIssue['code'],
  numbers: { readonly stated?: Points; readonly found?: Points } = {},
): RubricIssue => ({ path, code, severity: 'error', ...numbers })

const warning = (...given: Parameters<typeof error>): RubricIssue => ({
  ...error(...given),
  severity: 'warning',
})

function groupIssues({ path, children, rest, max }: Group): readonly RubricIssue[] {
  if (children.length === 0)
    return [rest ? warning(path, 'rest-not-visible') : error(path, 'empty-group')]
  const sum = sumOfMaxima(children)
  const below = children.flatMap(lineIssues)
  if (rest) {
    const found = children.reduce((all, child) => all + (child.max ?? 0), 0)
    const stated = max === null ? {} : { stated: max }
    return [warning(path, 'rest-not-visible', { ...stated, found }), ...below]
  }
  if (sum !== null && max !== null && sum !== max)
    return [error(`${path}.max`, 'children-do-not-sum', { stated: max, found: sum }), ...below]
  return below
}

function methodIssues({ path, method, max }: Leaf): readonly RubricIssue[] {
  switch (method.is) {
    case 'sample':
      return max !== null && method.size * method.each !== max
        ? [
            error(`${path}.max`, 'sample-does-not-sum', {
              stated: max,
              found: method.size * method.each,
            }),
          ]
        : []
    case 'bands': {
      const bands = `${path}.method.bands`
      return [
        ...(method.bands.length === 0 ? [error(bands, 'missing')] : []),
        ...overlaps(method.bands, bands),
        ...method.bands.flatMap(({ points }, index) =>
          max !== null && points > max
            ? [
                error(`${bands}.${index}.points`, 'band-points-above-max', {
                  stated: max,
                  found: points,
                }),
              ]
            : [],
        ),
      ]
    }
    default:
      return []
  }
}

const needsMax = ({ method }: Leaf) => method.is === 'ratio' || method.is === 'yes-no'

const leafIssues = (leaf: Leaf): readonly RubricIssue[] => [
  ...(leaf.max === null
    ? [(needsMax(leaf) ? error : warning)(`${leaf.path}.max`, 'maximum-not-stated')]
    : []),
  ...methodIssues(leaf),
]

const lineIssues = (line: Line): readonly RubricIssue[] =>
  line.kind === 'group' ? groupIssues(line) : leafIssues(line)

function totalIssues(rubric: Rubric): readonly RubricIssue[] {
  const { total, criteria, partly } = rubric
  if (criteria.length === 0) return [(partly ? warning : error)('criteria', 'no-criteria')]
  if (total === null) return [warning('total', 'total-not-stated')]
  const sum = sumOfMaxima(criteria)
  if (sum === null || sum === total) return []
  const numbers = { stated: total, found: sum }
  return [
    partly && sum < total
      ? warning('total', 'rest-not-visible', numbers)
      : error('total', 'total-does-not-sum', numbers),
  ]
}

function capIssues(rubric: Rubric): readonly RubricIssue[] {
  const { caps, bonus } = rubric
  const ceiling = ceilingOf(rubric)
  const issues: RubricIssue[] = []
  for (const column of ['self', 'official'] as const) {
    const cap = caps[column]
    if (cap !== null && ceiling !== null && cap > ceiling)
      issues.push(error(`caps.${column}`, 'cap-above-ceiling', { stated: cap, found: ceiling }))
  }
  const most = sumOfMaxima(bonus.lines)
  if (bonus.cap !== null && most !== null && most < bonus.cap)
    issues.push(error('bonus.cap', 'bonus-below-cap', { stated: bonus.cap, found: most }))
  return issues
}

function keyIssues(rubric: Rubric): readonly RubricIssue[] {
  const lines: readonly { readonly key: string; readonly path: string }[] = [
    ...linesOf(rubric).map(({ line }) => line),
    ...rubric.limits.filter(({ floor }) => floor !== null),
  ]
  const seen = new Set<string>()
  return lines.flatMap(({ key, path }) => {
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [error(`${path}.key`, 'duplicate-key')]
  })
}

function referenceIssues(rubric: Rubric): readonly RubricIssue[] {
  const keys = new Set(linesOf(rubric).map(({ line }) => line.key))
  const bands = new Set(rubric.bands.map(({ key }) => key))
  const seen = new Set<string>()
  return [
    ...rubric.bands.flatMap(({ key }, index) => {
      const twice = seen.has(key)
      seen.add(key)
      return twice ? [error(`bands.${index}.key`, 'duplicate-key')] : []
    }),
    ...rubric.limits.flatMap(({ path, floor, highestBand }) => [
      ...(floor !== null && !keys.has(floor.criterion)
        ? [error(`${path}.criterion`, 'unknown-line')]
        : []),
      ...(bands.has(highestBand) ? [] : [error(`${path}.highestBand`, 'unknown-band')]),
    ]),
    ...rubric.tieBreak.flatMap((rule, place) => {
      const path = `tieBreak.${place}`
      if (rule.by === 'vote')
        return place < rubric.tieBreak.length - 1 ? [error(path, 'vote-not-last')] : []
      return rule.criteria.flatMap((key, index) =>
        keys.has(key) ? [] : [error(`${path}.criteria.${index}`, 'unknown-line')],
      )
    }),
  ]
}

/** The step by which a total moves: the one of direct points, and hundredths as soon as anything is computed. */
function stepOfTotals({ criteria, bonus, deductions, step, bandRounding }: Rubric): Points {
  if (bandRounding !== null) return bandRounding
  const leaves = [criteria, bonus.lines, deductions.lines].flatMap(leavesOf)
  return leaves.every(({ method }) => method.is === 'direct' || method.is === 'count') ? step : 1
}

function bandIssues(rubric: Rubric): readonly RubricIssue[] {
  const { bands, caps } = rubric
  if (bands.length === 0) return []
  const ceiling = caps.official ?? ceilingOf(rubric)
  const found = overlaps(bands, 'bands')
  if (ceiling === null || found.length > 0) return found
  return gaps(bands, { path: 'bands', step: stepOfTotals(rubric), top: ceiling })
}

const stepIssues = ({ step, criteria, bonus, deductions }: Rubric): readonly RubricIssue[] =>
  [criteria, bonus.lines, deductions.lines]
    .flatMap((lines) => lines.flatMap(leavesUnder))
    .flatMap(({ method, max, path }) =>
      method.is === 'direct' && max !== null && max % step !== 0
        ? [error(`${path}.max`, 'not-a-step', { stated: max, found: step })]
        : [],
    )

/** Bảng tiêu chí đọc được, tổng kiểm tra được, and everything that is wrong or doubtful in it, each at its place. */
export interface CheckedRubric {
  readonly rubric: Rubric
  readonly issues: readonly RubricIssue[]
}

/**
 * Kiểm tra bảng tiêu chí: sums of maxima at every depth, bands without gap and overlap, references, steps, caps.
 * Made for an editor: it takes any JSON, also half typed, and saves nothing.
 */
export function checkRubric(document: unknown): CheckedRubric {
  const { rubric, issues } = readDocument(document)
  if (issues.length > 0) return { rubric, issues: [...issues, ...sumsOf(rubric)] }
  return {
    rubric,
    issues: [
      ...sumsOf(rubric),
      ...(rubric.partly ? [error('partly', 'partly-published')] : []),
      ...keyIssues(rubric),
      ...capIssues(rubric),
      ...stepIssues(rubric),
      ...bandIssues(rubric),
      ...referenceIssues(rubric),
      ...(rubric.from !== null && rubric.until !== null && rubric.until < rubric.from
        ? [error('until', 'ends-before-it-begins')]
        : []),
    ],
  }
}

/** The sums are checked even while other places do not read, so that an editor sees them move. */
const sumsOf = (rubric: Rubric): readonly RubricIssue[] => [
  ...[rubric.criteria, rubric.bonus.lines, rubric.deductions.lines].flatMap((lines) =>
    lines.flatMap(lineIssues),
  ),
  ...totalIssues(rubric),
]

/** Lỗi phải sửa trước khi ban hành. */
export const hinders = ({ severity }: RubricIssue): boolean => severity === 'error'

/** Điểm thưởng được cộng: no more than the cap. */
export const countedBonus = (rubric: Rubric, points: Points): Points => {
  const most = bonusMost(rubric)
  return most === null ? points : Math.min(points, most)
}
