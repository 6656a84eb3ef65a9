import { type DraftRow, newRow } from './draft.ts'

/** Một bước trên cây: rows after it, and the row where the cursor then stands. */
export interface Stepped {
  readonly rows: readonly DraftRow[]
  readonly at: number
}
export const rowSteps = ['below', 'child', 'in', 'out', 'up', 'down', 'remove'] as const
export type RowStep = (typeof rowSteps)[number]

const beneath = (rows: readonly DraftRow[], at: number): number => {
  const depth = rows[at]?.depth ?? 0
  let end = at + 1
  while (end < rows.length && (rows[end]?.depth ?? 0) > depth) end++
  return end
}

/** Where the row of the same depth before `at` begins; -1 where there is none under the same parent. */
function before(rows: readonly DraftRow[], at: number): number {
  const depth = rows[at]?.depth ?? 0
  for (let index = at - 1; index >= 0; index--) {
    const own = rows[index]?.depth ?? 0
    if (own === depth) return index
    if (own < depth) return -1
  }
  return -1
}

const shifted = (rows: readonly DraftRow[], from: number, to: number, by: number) =>
  rows.map((row, index) => (index >= from && index < to ? { ...row, depth: row.depth + by } : row))

/** Thêm, lùi, dời, xóa một dòng, with all that hangs beneath it; what makes no sense changes nothing. */
export function stepRow(
  rows: readonly DraftRow[],
  at: number,
  step: RowStep,
  flat = false,
): Stepped {
  const row = rows[at]
  if (row === undefined) return { rows: [...rows, newRow(0)], at: rows.length }
  const end = beneath(rows, at)
  switch (step) {
    case 'below':
      return { rows: [...rows.slice(0, end), newRow(row.depth), ...rows.slice(end)], at: end }
    case 'child':
      return flat
        ? { rows, at }
        : { rows: [...rows.slice(0, end), newRow(row.depth + 1), ...rows.slice(end)], at: end }
    case 'in':
      return { rows: flat || before(rows, at) < 0 ? rows : shifted(rows, at, end, 1), at }
    case 'out':
      return { rows: row.depth === 0 ? rows : shifted(rows, at, end, -1), at }
    case 'up': {
      const to = before(rows, at)
      if (to < 0) return { rows, at }
      const moved = rows.slice(at, end)
      return {
        rows: [...rows.slice(0, to), ...moved, ...rows.slice(to, at), ...rows.slice(end)],
        at: to,
      }
    }
    case 'down': {
      if ((rows[end]?.depth ?? -1) !== row.depth) return { rows, at }
      return { rows: stepRow(rows, end, 'up', flat).rows, at: at + (beneath(rows, end) - end) }
    }
    case 'remove':
      return { rows: [...rows.slice(0, at), ...rows.slice(end)], at: Math.max(at - 1, 0) }
  }
}

const roman = /^[IVXLC]+$/

/** Bậc của một số thứ tự: "I" over "1" over "1.1" over "a"; null where the number does not say. */
function rankOf(number: string): number | null {
  const text = number.trim().replace(/[.)]$/, '')
  if (text === '') return null
  if (roman.test(text)) return 0
  if (/^\d+(\.\d+)*$/.test(text)) return text.split('.').length
  if (/^(\d+\.)*\d*[a-zđ]$/i.test(text)) return 20
  if (/^[-+•*]$/.test(text)) return 30
  return null
}

/** Bậc của từng dòng theo số thứ tự, as printed tables are numbered; a line without one goes on. */
export function depthsOf(numbers: readonly string[]): readonly number[] {
  const open: number[] = []
  let last = 0
  return numbers.map((number) => {
    const rank = rankOf(number)
    if (rank === null) return last
    while (open.length > 0 && (open.at(-1) ?? 0) >= rank) open.pop()
    open.push(rank)
    last = open.length - 1
    return last
  })
}
