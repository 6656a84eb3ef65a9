import type { SheetColumn } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useWords } from '../../shared/words.ts'
import { columnsOf, type TableName } from './draft.ts'

const widths: Readonly<Record<string, number>> = {
  number: 96,
  text: 320,
  max: 112,
  method: 150,
  detail: 240,
  precondition: 240,
  highestBand: 190,
  label: 240,
}
const numeric = new Set(['max', 'from', 'to', 'least'])
/** Các cột của một bảng, with what may be chosen in them. */
export function useTableColumns(table: TableName, bandChoices: readonly string[]): SheetColumn[] {
  const words = useWords().rubrics
  return useMemo<SheetColumn[]>(
    () =>
      columnsOf[table].map((key) => {
        const choices =
          key === 'method'
            ? Object.values(words.method)
            : key === 'by'
              ? Object.values(words.tieBy)
              : key === 'highestBand' && bandChoices.length > 0
                ? bandChoices
                : key === 'edges'
                  ? Object.values(words.edges)
                  : undefined
        return {
          key,
          title: words.columns[key] ?? key,
          width: widths[key] ?? 120,
          ...(numeric.has(key) ? { numeric: true } : {}),
          ...(choices === undefined ? {} : { choices }),
        }
      }),
    [table, words, bandChoices],
  )
}
