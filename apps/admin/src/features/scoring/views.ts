import type { SheetChange, SheetColumn, SheetRow, SheetSource } from '@vinhdanh/ui'
import type { Board, Line, ScoreColumn } from './documents.ts'
import { type GroupSums, isFoldedAway, topGroupOf } from './group-sums.ts'
import { columnKey, type ScoreBook } from './score-book.ts'
import { type Shown, scoreColumns } from './search.ts'

export const nameColumn = 'name'

export const leavesOf = (lines: readonly Line[]) => lines.filter((line) => line.leaf)

/** "1.2 Tên tiêu chí": the number as printed, before the text. */
export const lineName = (line: Pick<Line, 'number' | 'text'>) =>
  `${line.number} ${line.text}`.trim()

const sumPrefix = 'sum|'
const sumKey = (column: ScoreColumn, group: string) => `${sumPrefix}${column}|${group}`
/** The group that a column of the grid sums up; null for a column of scores. */
export function summedBy(key: string): { column: ScoreColumn; group: string } | null {
  if (!key.startsWith(sumPrefix)) return null
  const [column, ...group] = key.slice(sumPrefix.length).split('|')
  const known = scoreColumns.find((each) => each === column)
  return known === undefined ? null : { column: known, group: group.join('|') }
}

/** Cột của bảng nhiều đơn vị: each criterion, in one column or in all three side by side. */
export function boardColumns(
  board: Board,
  shown: Shown,
  words: {
    readonly unit: string
    readonly column: Readonly<Record<ScoreColumn, string>>
    readonly ofMaximum: (points: string) => string
    readonly groupSum: string
  },
  points: (points: string | null) => string,
  folded: ReadonlySet<string>,
): SheetColumn[] {
  const withMaximum = (name: string, { maximum }: Line) =>
    maximum === null ? name : `${name} ${words.ofMaximum(points(maximum))}`
  /** The maximum before the text: a narrow head cuts off what comes last. */
  const titleOf = (line: Line) => `${withMaximum(line.number, line)} ${line.text}`.trim()
  const summed = new Set<string>()
  const parents = new Map(board.rubric.lines.map((line) => [line.key, line]))
  const seen = scoreColumns.filter(
    (column) => board.sees.find((each) => each.column === column)?.sight !== 'NONE',
  )
  const leaves = leavesOf(board.rubric.lines)
  // A handful of criteria need not be squeezed.
  const width = leaves.length <= 8 ? 144 : 112
  return [
    { key: nameColumn, title: words.unit, width: 248 },
    ...leaves.flatMap((line): SheetColumn[] => {
      if (shown === 'ALL')
        return seen.map((column) => ({
          key: columnKey(line.key, column),
          title: words.column[column],
          group: titleOf(line),
          width: seen.length > 1 ? 84 : 120,
          numeric: true,
        }))
      const top = topGroupOf(parents, line)
      if (top !== null && folded.has(top.key)) {
        if (summed.has(top.key)) return []
        summed.add(top.key)
        const title = withMaximum(words.groupSum, top)
        return [
          { key: sumKey(shown, top.key), title, group: lineName(top), width: 128, numeric: true },
        ]
      }
      const parent = line.parent === null ? undefined : parents.get(line.parent)
      return [
        {
          key: columnKey(line.key, shown),
          title: titleOf(line),
          ...(parent === undefined ? {} : { group: lineName(parent) }),
          width,
          numeric: true,
        },
      ]
    }),
  ]
}

/** Cột của một đơn vị: the maximum, then self, cross and official side by side. */
export const unitColumns = (
  board: Board,
  words: {
    readonly criterion: string
    readonly maximum: string
    readonly column: Readonly<Record<ScoreColumn, string>>
  },
): SheetColumn[] => [
  { key: nameColumn, title: words.criterion, width: 420 },
  { key: 'maximum', title: words.maximum, width: 84, numeric: true },
  ...scoreColumns
    .filter((column) => board.sees.find((each) => each.column === column)?.sight !== 'NONE')
    .map((column) => ({ key: column, title: words.column[column], width: 128, numeric: true })),
]

export const sumRow = 'sum'

export const unitRows = (
  lines: readonly Line[],
  sum: string,
  folded: ReadonlySet<string>,
): SheetRow[] => {
  const byKey = new Map(lines.map((line) => [line.key, line]))
  return [
    ...lines
      .filter((line) => !isFoldedAway(byKey, folded, line))
      .map((line) => ({
        key: line.key,
        title: lineName(line),
        level: line.depth + 1,
        ...(line.leaf ? {} : { strong: true, expanded: !folded.has(line.key) }),
      })),
    { key: sumRow, title: sum, level: 1, strong: true },
  ]
}

/** Nguồn cho bảng của một đơn vị: the same cells of the same book, turned round, over their sums. */
export function unitSource(
  book: ScoreBook,
  unit: string,
  lines: readonly Line[],
  points: (points: string | null) => string,
  sums: GroupSums,
) {
  const byKey = new Map(lines.map((line) => [line.key, line]))
  const fixed = new Map<string, { text: string; aside?: string; locked: string }>()
  const listeners = new Set<() => void>()
  const nothing = { text: '', locked: '' }
  const set = (key: string, text: string, aside?: string) => {
    const before = fixed.get(key)
    if (before?.text !== text || before.aside !== aside)
      fixed.set(key, { text, locked: '', ...(aside === undefined ? {} : { aside }) })
  }
  for (const line of lines) {
    set(`${line.key} ${nameColumn}`, lineName(line))
    set(`${line.key} maximum`, points(line.maximum))
  }
  const source: SheetSource = {
    subscribe: (listener) => {
      listeners.add(listener)
      const stop = book.store.source.subscribe(listener)
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
    cell: (row, column) => {
      const known = scoreColumns.find((each) => each === column)
      if (known !== undefined && sums.has(row)) return sums.cell(unit, row, known)
      if (known === undefined || byKey.get(row)?.leaf !== true)
        return fixed.get(`${row} ${column}`) ?? nothing
      return book.store.source.cell(unit, columnKey(row, known))
    },
  }
  /** The sum and the rank of each column, as the last saving left them. */
  const tell = (sums: ReadonlyMap<string, { readonly text: string; readonly aside: string }>) => {
    for (const [column, { text, aside }] of sums) set(`${sumRow} ${column}`, text, aside)
    for (const listener of listeners) listener()
  }
  return { source, tell }
}

export const unitChanges = (unit: string, changes: readonly SheetChange[]): SheetChange[] =>
  changes.flatMap(({ row, column, text }) => {
    const known = scoreColumns.find((each) => each === column)
    return known === undefined ? [] : [{ row: unit, column: columnKey(row, known), text }]
  })

/** Tổng và hạng của từng đơn vị trong cột đang xem. */
export function standings(board: Board, column: ScoreColumn) {
  const ranking = { SELF: board.self, CROSS: board.cross, OFFICIAL: board.official }[column]
  const ranks = new Map(ranking?.lines.map((line) => [line.unit.id, line]) ?? [])
  return new Map(
    board.members.map((member) => [
      member.unit.id,
      {
        total: member.totals.find((each) => each.column === column),
        rank: ranks.get(member.unit.id)?.rank ?? null,
        tied: (ranks.get(member.unit.id)?.tiedWith.length ?? 0) > 0,
      },
    ]),
  )
}

export interface Standing {
  readonly name: string
  readonly note: string
}

/** Nguồn cho bảng nhiều đơn vị: names with their total and rank, and the cells of the book. */
export function boardSource(book: ScoreBook, sums: GroupSums) {
  const names = new Map<string, { text: string; aside: string; locked: string }>()
  const listeners = new Set<() => void>()
  const unknown = { text: '', locked: '' }
  const source: SheetSource = {
    cell: (row, column) => {
      if (column === nameColumn) return names.get(row) ?? unknown
      const summed = summedBy(column)
      return summed === null
        ? book.store.source.cell(row, column)
        : sums.cell(row, summed.group, summed.column)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      const stop = book.store.source.subscribe(listener)
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
  }
  /** Only a unit whose total or rank changed is told anew. */
  const tell = (standing: ReadonlyMap<string, Standing>) => {
    for (const [unit, { name, note }] of standing) {
      const before = names.get(unit)
      if (before?.text !== name || before.aside !== note)
        names.set(unit, { text: name, aside: note, locked: '' })
    }
    for (const listener of listeners) listener()
  }
  return { source, tell }
}
