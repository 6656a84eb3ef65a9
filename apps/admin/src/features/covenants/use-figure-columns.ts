import type { SheetColumn } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useWords } from '../../shared/words.ts'
import { baseColumns, figureColumns } from './figures.ts'

export type FigureKind = 'registered' | 'results'

/** Các cột của bảng số: what is registered with its bases, or the results with their evidence. */
export function useFigureColumns(kind: FigureKind): SheetColumn[] {
  const words = useWords().covenants
  return useMemo<SheetColumn[]>(() => {
    const figures = figureColumns.map((key, index) => ({
      key,
      title: index === 0 ? words.wholeYear : (words.quarters[index - 1] ?? ''),
      group: kind === 'registered' ? words.registeredGroup : words.actualGroup,
      width: 104,
      numeric: true,
    }))
    const name = { key: 'name', title: words.target, width: 320 }
    if (kind === 'registered')
      return [
        name,
        ...figures,
        ...baseColumns.map((key) => ({
          key,
          title: words.bases[key],
          group: words.basesGroup,
          width: 118,
          numeric: true,
        })),
      ]
    const [year, ...quarters] = figures
    return [
      name,
      { key: 'plan', title: words.planned, width: 104, numeric: true },
      ...quarters,
      ...(year === undefined ? [] : [year]),
      { key: 'evidence', title: words.evidence, width: 220 },
    ]
  }, [kind, words])
}
