import { fold } from '@vinhdanh/ui'
import type { AdminScreens } from '@vinhdanh/wording/screens-admin'
import type { DraftRow } from './draft.ts'

type Words = AdminScreens['rubrics']

/** Columns whose cells say a name of the document in words. */
const named = (column: string, words: Words): Readonly<Record<string, string>> | null =>
  column === 'method'
    ? words.method
    : column === 'by'
      ? words.tieBy
      : column === 'edges'
        ? words.edges
        : null

/** Ô như người ta đọc: "Tỷ lệ", not "ratio". */
export function cellText(row: DraftRow, column: string, words: Words): string {
  const text = row.cells[column] ?? ''
  return named(column, words)?.[text] ?? text
}

/** Ô như văn bản ghi; what is no known name stays as it was typed, to be found wrong. */
export function typedCell(column: string, typed: string, words: Words): string {
  const names = named(column, words)
  if (names === null) return typed
  const found = Object.entries(names).find(([, name]) => fold(name) === fold(typed))
  return found?.[0] ?? typed
}
