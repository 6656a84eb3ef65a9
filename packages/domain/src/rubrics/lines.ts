import type { Points } from './points.ts'
import type { Group, Leaf, Limit, Line, Part, Rubric } from './rubric.ts'

/** Một dòng của bảng, ở độ sâu của nó. */
export interface PlacedLine {
  readonly line: Line | Limit
  readonly part: Part
  readonly depth: number
  readonly parent: string | null
}

function placed(
  lines: readonly Line[],
  part: Part,
  depth = 0,
  parent: string | null = null,
): readonly PlacedLine[] {
  return lines.flatMap((line) => [
    { line, part, depth, parent },
    ...(line.kind === 'group' ? placed(line.children, part, depth + 1, line.key) : []),
  ])
}

/** Mọi dòng theo thứ tự in: base, bonus, deductions, then the facts that limit the band. */
export const linesOf = ({ criteria, bonus, deductions, limits }: Rubric): readonly PlacedLine[] => [
  ...placed(criteria, 'base'),
  ...placed(bonus.lines, 'bonus'),
  ...placed(deductions.lines, 'deduction'),
  ...limits
    .filter(({ floor }) => floor === null)
    .map((line) => ({ line, part: 'limit' as const, depth: 0, parent: null })),
]

/** One list for all depths: a ranking asks for the leaves once for each unit and column. */
function gather(lines: readonly Line[], into: Leaf[]): Leaf[] {
  for (const line of lines) {
    if (line.kind === 'leaf') into.push(line)
    else gather(line.children, into)
  }
  return into
}

/** Các tiêu chí được chấm của một nhóm, at any depth. */
export const leavesUnder = (line: Line): readonly Leaf[] => gather([line], [])

/** Các tiêu chí được chấm của một phần. */
export const leavesOf = (lines: readonly Line[]): readonly Leaf[] => gather(lines, [])

/** Mọi nhóm, at any depth. */
export const groupsOf = (lines: readonly Line[]): readonly Group[] =>
  lines.flatMap((line) => (line.kind === 'group' ? [line, ...groupsOf(line.children)] : []))

/** Tổng điểm tối đa của các dòng; null while one of them is not stated. */
export function sumOfMaxima(lines: readonly Line[]): Points | null {
  let sum = 0
  for (const { max } of lines) {
    if (max === null) return null
    sum += max
  }
  return sum
}

/** Điểm tối đa của phần nền: the declared total, else the sum of its lines; null where none are known. */
export const baseOf = ({ total, criteria }: Rubric): Points | null =>
  total ?? (criteria.length === 0 ? null : sumOfMaxima(criteria))

/** Điểm thưởng tối đa. */
export const bonusMost = ({ bonus }: Rubric): Points | null => {
  const sum = sumOfMaxima(bonus.lines)
  if (bonus.cap === null) return sum
  return sum === null ? bonus.cap : Math.min(sum, bonus.cap)
}

/** Trần của bảng điểm: base and bonus together; null when the base is not stated. */
export function ceilingOf(rubric: Rubric): Points | null {
  const base = baseOf(rubric)
  const bonus = bonusMost(rubric)
  return base === null || bonus === null ? null : base + bonus
}
