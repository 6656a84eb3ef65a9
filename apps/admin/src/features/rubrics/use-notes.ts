import { useLanguage } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { pointsText } from '../../shared/points.ts'
import { useWords } from '../../shared/words.ts'
import type { Check, Issue } from './documents.ts'
import { documentOf, lineTables, placeOf, type RubricDraft, tables } from './draft.ts'
import { methodFrom, methods } from './method-text.ts'
import type { CellNotes } from './table-sheet.tsx'

const keyOf = (row: string, column: string) => `${row} ${column}`

const cellsOf = new WeakMap<RubricDraft, ReadonlyMap<string, Readonly<Record<string, string>>>>()

/** What stands in a cell of a draft; undefined where the row is gone. */
function cellOf(draft: RubricDraft, row: string, column: string): string | undefined {
  let rows = cellsOf.get(draft)
  if (rows === undefined) {
    rows = new Map(
      tables.flatMap((table) => draft.tables[table].map(({ id, cells }) => [id, cells])),
    )
    cellsOf.set(draft, rows)
  }
  return rows.get(row)?.[column] ?? (rows.has(row) ? '' : undefined)
}

/** Lời bên cạnh ô: what the check found there, what cannot be read, the sum beneath a group. */
export function useNotes(
  draft: RubricDraft,
  /** The draft that the issues were found in: a cell written over since is not said to be wrong. */
  judged: RubricDraft,
  sumsOf: Check['sums'],
  issues: readonly Issue[],
): { cells: CellNotes; ofHead: (key: string) => string | undefined } {
  const words = useWords().rubrics
  const { language } = useLanguage()
  return useMemo(() => {
    const places = documentOf(judged).places
    const same = (row: string, column: string) =>
      cellOf(draft, row, column) === cellOf(judged, row, column)
    const ofCells = new Map<string, string>()
    const ofHead = new Map<string, string>()
    const sums = new Map<string, string>()
    for (const { path, sentence, severity } of issues) {
      const place = placeOf(places, path)
      if (place === null || severity !== 'ERROR') continue
      if ('head' in place) {
        if (draft.head[place.head] === judged.head[place.head]) ofHead.set(place.head, sentence)
      } else if (same(place.row, place.column))
        ofCells.set(keyOf(place.row, place.column), sentence)
    }
    for (const { path, sum } of sumsOf) {
      const place = placeOf(places, `${path}.max`)
      if (place !== null && 'table' in place && sum !== null)
        sums.set(keyOf(place.row, 'max'), words.sumOf(pointsText(sum, language)))
    }
    for (const table of lineTables)
      for (const { id, cells } of draft.tables[table]) {
        const asked = cells['method'] ?? ''
        const name = methods.find((each) => each === asked)
        if (asked !== '' && name === undefined)
          ofCells.set(keyOf(id, 'method'), words.unknownMethod(asked))
        else if (name !== undefined && methodFrom(name, cells['detail'] ?? '', undefined) === null)
          ofCells.set(keyOf(id, 'detail'), words.detailOf[name])
      }
    return {
      cells: {
        problem: (row, column) => ofCells.get(keyOf(row, column)),
        aside: (row, column) => sums.get(keyOf(row, column)),
      },
      ofHead: (key) => ofHead.get(key),
    }
  }, [draft, judged, sumsOf, issues, words, language])
}
