import type { SheetCell } from '@vinhdanh/ui'
import type { Line, ScoreColumn } from './documents.ts'
import { columnKey, type ScoreBook } from './score-book.ts'

/** Nhóm của bảng tiêu chí: of each its leaves, at any depth. */
export function leavesOfGroups(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const parents = new Map(lines.map(({ key, parent }) => [key, parent]))
  const groups = new Map<string, Line[]>()
  for (const line of lines) if (!line.leaf) groups.set(line.key, [])
  for (const line of lines.filter(({ leaf }) => leaf))
    for (let at = line.parent; at !== null; at = parents.get(at) ?? null) groups.get(at)?.push(line)
  return groups
}

/** The outermost group that a line stands in; null where it stands alone. */
export function topGroupOf(lines: ReadonlyMap<string, Line>, line: Line): Line | null {
  let top: Line | null = null
  for (let at = line.parent; at !== null; at = lines.get(at)?.parent ?? null)
    top = lines.get(at) ?? top
  return top
}

/** Whether one of the groups around a line is folded away. */
export function isFoldedAway(
  lines: ReadonlyMap<string, Line>,
  folded: ReadonlySet<string>,
  { parent }: Line,
): boolean {
  for (let at = parent; at !== null; at = lines.get(at)?.parent ?? null)
    if (folded.has(at)) return true
  return false
}

export interface SumWords {
  readonly missing: (count: number) => string
  readonly points: (points: string | null) => string
}

const same = (a: SheetCell, b: SheetCell) =>
  a.text === b.text && a.aside === b.aside && a.blank === b.blank

/**
 * Cộng nhóm: the points of a group that are kept, and how many lack. What lacks is not counted as nought, and a group
 * without any score has no sum. The same cell as long as it says the same.
 */
export function makeGroupSums(book: ScoreBook, lines: readonly Line[], words: SumWords) {
  const groups = leavesOfGroups(lines)
  const told = new Map<string, SheetCell>()
  const look = (unit: string, group: string, column: ScoreColumn): SheetCell => {
    const leaves = groups.get(group) ?? []
    let hundredths = 0
    let missing = 0
    for (const { key } of leaves) {
      const points = book.kept({ unit, line: key, column })?.points ?? null
      if (points === null) missing++
      else hundredths += Math.round(Number(points) * 100)
    }
    if (missing === leaves.length) {
      const [first] = leaves
      const { blank } =
        first === undefined
          ? { blank: undefined }
          : book.store.source.cell(unit, columnKey(first.key, column))
      return { text: '', locked: '', blank }
    }
    const text = words.points(String(hundredths / 100))
    return missing === 0
      ? { text, locked: '' }
      : { text, locked: '', aside: words.missing(missing) }
  }
  return {
    has: (group: string) => groups.has(group),
    cell: (unit: string, group: string, column: ScoreColumn): SheetCell => {
      const key = `${unit} ${column} ${group}`
      const now = look(unit, group, column)
      const before = told.get(key)
      if (before !== undefined && same(before, now)) return before
      told.set(key, now)
      return now
    },
  }
}
export type GroupSums = ReturnType<typeof makeGroupSums>
