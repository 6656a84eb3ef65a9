import { readDecimal } from '@vinhdanh/ui'
import { depthsOf } from './row-steps.ts'

/** Cột của tệp: which of its columns is the number, the text, the maximum. */
export interface Columns {
  readonly number: number | null
  readonly text: number | null
  readonly max: number | null
}

export type RowProblem = 'no-text' | 'no-number' | 'not-points' | 'same-number'

/** Một dòng của tệp, as it would come in. */
export interface BroughtRow {
  /** Its line in the workbook, from 1. */
  readonly line: number
  readonly depth: number
  readonly number: string
  readonly text: string
  readonly max: string
  readonly problems: readonly RowProblem[]
}

export type Grid = readonly (readonly string[])[]

/** A cell of a workbook as text: whole numbers without ".0", decimals with the comma. */
export function cellWords(value: unknown): string {
  // As Excel shows it: without the noise of a float, and with every decimal that was written.
  if (typeof value === 'number') return String(Number(value.toPrecision(12))).replace('.', ',')
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' ? value.normalize('NFC').trim() : ''
}

const heads: Readonly<Record<keyof Columns, RegExp>> = {
  number: /^(stt|tt|số|số tt|số thứ tự|no\.?|number|mục)$/i,
  text: /(nội dung|tiêu chí|tiêu chuẩn|criteri|content)/i,
  max: /(điểm tối đa|điểm chuẩn|thang điểm|tối đa|điểm|max|points)/i,
}

/** Đoán hàng đầu bảng và các cột: the first line that names a text and points. */
export function guessColumns(grid: Grid): { head: number; columns: Columns } {
  for (const [line, cells] of grid.entries()) {
    const find = (key: keyof Columns) => {
      const at = cells.findIndex((cell) => heads[key].test(cell))
      return at < 0 ? null : at
    }
    const text = find('text')
    const max = cells.findIndex((cell, index) => index !== text && heads.max.test(cell))
    if (text !== null && max >= 0)
      return { head: line, columns: { number: find('number'), text, max } }
  }
  return { head: -1, columns: { number: 0, text: 1, max: 2 } }
}

/** "Cộng", "Tổng cộng", "Tổng điểm": a line that sums the table is no criterion of it. */
const summing =
  /^((tổng\s*)?cộng|tổng(\s+số)?|total)(\s+(điểm|điểm tối đa|các mục|chung|points))?\s*[:.]?$/iu

/** Các dòng cộng trong đoạn này, left out of the criteria and said to be. */
export const sumLines = (grid: Grid, from: number, to: number): readonly number[] =>
  grid.flatMap((cells, index) => {
    const line = index + 1
    const first = cells.map((each) => each.trim()).find((each) => each !== '') ?? ''
    return line >= from && line <= to && summing.test(first.normalize('NFC')) ? [line] : []
  })

/** Đọc các dòng từ hàng này đến hàng kia (đếm từ 1); lines without anything in them are passed over. */
export function readRows(grid: Grid, columns: Columns, from: number, to: number): BroughtRow[] {
  const cell = (cells: readonly string[], at: number | null) =>
    at === null ? '' : (cells[at] ?? '').trim()
  const sums = new Set(sumLines(grid, from, to))
  const rows = grid
    .map((cells, index) => ({
      line: index + 1,
      // Excel takes 1.1 for a decimal; as a number of a line it is written with a dot.
      number: cell(cells, columns.number).replace(/^(\d+),(\d+)$/, '$1.$2'),
      text: cell(cells, columns.text),
      max: cell(cells, columns.max),
    }))
    .filter(({ line }) => line >= from && line <= to && !sums.has(line))
    .filter(({ number, text, max }) => number !== '' || text !== '' || max !== '')
  const depths = depthsOf(rows.map(({ number }) => number))
  const seen = new Set<string>()
  return rows.map((row, index) => {
    const problems: RowProblem[] = []
    if (row.text === '') problems.push('no-text')
    if (row.number === '') problems.push('no-number')
    if (readDecimal(row.max).kind === 'fault') problems.push('not-points')
    const parent = rows.findLast(
      (_, other) => other < index && (depths[other] ?? 0) < (depths[index] ?? 0),
    )
    const own = `${parent?.line ?? 0} ${row.number}`
    if (row.number !== '' && seen.has(own)) problems.push('same-number')
    seen.add(own)
    return { ...row, depth: depths[index] ?? 0, problems }
  })
}
