import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useMemo, useReducer, useRef } from 'react'
import type { SheetColumn } from './cells.ts'
import type { Cursor } from './cursor.ts'
import type { Placed } from './sheet-row.tsx'

/** The cell of the cursor is always drawn: focus must have somewhere to be. */
const withActive = (range: Range, active: number): number[] => {
  const shown = defaultRangeExtractor(range)
  if (active < 0 || active >= range.count || shown.includes(active)) return shown
  return [...shown, active].sort((a, b) => a - b)
}

/** Những dòng và cột trong tầm mắt, and the way to bring a cell into it. */
export function useInSight(props: {
  scroll: RefObject<HTMLDivElement | null>
  cursor: Cursor
  rows: number
  columns: readonly SheetColumn[]
  rowHeight: number
  headHeight: number
  firstWidth: number
}) {
  const { scroll, cursor, rowHeight, headHeight, firstWidth, columns } = props
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const rows = useVirtualizer({
    count: props.rows,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 4,
    rangeExtractor: (range) => withActive(range, cursor.get().active.row),
  })
  // Column 0 stands still and is drawn by each row; its place is kept as a margin.
  const others = useVirtualizer({
    horizontal: true,
    count: Math.max(columns.length - 1, 0),
    getScrollElement: () => scroll.current,
    estimateSize: (index) => columns[index + 1]?.width ?? 96,
    paddingStart: firstWidth,
    scrollPaddingStart: firstWidth,
    overscan: 2,
    rangeExtractor: (range) => withActive(range, cursor.get().active.column - 1),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height measures anew
  useEffect(() => {
    rows.measure()
  }, [rows, rowHeight])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns measure anew
  useEffect(() => {
    others.measure()
  }, [others, columns, firstWidth])

  const rowItems = rows
    .getVirtualItems()
    .map(({ index, start, size }) => ({ index, size, top: start - headHeight }))
  const columnItems = others.getVirtualItems()
  // The same list while the same columns are in sight: rows then stay as they are.
  const signature = columnItems.map(({ index, start, size }) => `${index}:${start}:${size}`).join()
  const latest = useRef<readonly Placed[]>([])
  latest.current = columnItems.map(({ index, start, size }) => ({ index: index + 1, start, size }))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature says when they differ
  const placed = useMemo(() => latest.current, [signature])

  useEffect(
    () =>
      cursor.subscribe(() => {
        const { active } = cursor.get()
        const drawn =
          rows.getVirtualItems().some((item) => item.index === active.row) &&
          (active.column === 0 ||
            others.getVirtualItems().some((item) => item.index === active.column - 1))
        if (!drawn) redraw()
        rows.scrollToIndex(active.row)
        if (active.column > 0) others.scrollToIndex(active.column - 1)
      }),
    [cursor, rows, others],
  )
  return { rowItems, placed, height: rows.getTotalSize(), width: others.getTotalSize() }
}
