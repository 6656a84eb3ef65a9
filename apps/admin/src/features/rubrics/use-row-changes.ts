import type { SheetChange } from '@vinhdanh/ui'
import { useWords } from '../../shared/words.ts'
import { typedCell } from './cell-text.ts'
import { columnsOf, type DraftRow, newRow, type TableName } from './draft.ts'
import { depthsOf } from './row-steps.ts'
import type { RubricDraftState } from './use-rubric-draft.ts'

/** Sửa các dòng của một bảng: cells typed, and lines pasted below the last. */
export function useRowChanges(table: TableName, isFlat: boolean, state: RubricDraftState) {
  const words = useWords().rubrics
  const { change } = state
  const put = (next: (before: readonly DraftRow[]) => readonly DraftRow[]) =>
    change((before) => {
      const own = before.tables[table]
      const after = next(own)
      return after === own ? before : { ...before, tables: { ...before.tables, [table]: after } }
    })
  const write = (changes: readonly SheetChange[]) =>
    put((before) =>
      before.map((row) => {
        const own = changes.filter((each) => each.row === row.id)
        return own.length === 0
          ? row
          : {
              ...row,
              cells: {
                ...row.cells,
                ...Object.fromEntries(
                  own.map((each) => [each.column, typedCell(each.column, each.text, words)]),
                ),
              },
            }
      }),
    )
  /** Lines pasted below the last one are lines of the tree, as deep as their numbers say. */
  const beyond = (lines: readonly (readonly string[])[], column: string) => {
    const from = columnsOf[table].indexOf(column)
    const made = lines.map((line) =>
      Object.fromEntries(
        line.flatMap((text, over) => {
          const key = columnsOf[table][from + over]
          return key === undefined ? [] : [[key, typedCell(key, text, words)]]
        }),
      ),
    )
    put((before) => {
      const all = [...before.map((row) => row.cells), ...made]
      const depths = isFlat ? all.map(() => 0) : depthsOf(all.map((cells) => cells['number'] ?? ''))
      return [
        ...before,
        ...made.map((cells, index) => newRow(depths[before.length + index] ?? 0, cells)),
      ]
    })
  }
  return { put, write, beyond }
}
