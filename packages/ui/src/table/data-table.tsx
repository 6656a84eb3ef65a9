import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useShared } from '../language/language.tsx'
import { useKey } from './keys.tsx'

/** Một cột: what it says of a row, how wide, whether the eye reads it as a number. */
export interface Column<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  readonly width?: string
  readonly numeric?: boolean
  /** Left out on a phone, where a row is a card. */
  readonly wideOnly?: boolean
  /** When the list is sorted by this column, or can be. */
  readonly sort?: { readonly active: boolean; readonly onSort: () => void }
}

const features = tableFeatures({})
const rowHeight = 36
const virtualFrom = 100

/**
 * Bảng: j/k move, Enter opens; from a hundred rows on only those in sight are drawn. The parent
 * owns order and pages: both belong to the URL.
 */
export function DataTable<Row extends object>(props: {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  rowName: (row: Row) => string
  onOpen?: (row: Row) => void
  rowClass?: (row: Row) => string | undefined
}) {
  const { columns, rows, rowKey, rowName, onOpen, rowClass } = props
  const words = useShared()
  const scroll = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const [current, setCurrent] = useState(-1)

  const tableColumns = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>()
    return columns.map((column) =>
      helper.display({
        id: column.key,
        header: column.header,
        cell: (context) => column.cell(context.row.original),
      }),
    )
  }, [columns])
  const data = useMemo(() => [...rows], [rows])
  const table = useTable({
    features,
    columns: tableColumns,
    data,
    getRowId: (row: Row) => rowKey(row),
  })
  const model = table.getRowModel().rows
  const byKey = new Map(columns.map((column) => [column.key, column]))

  const isVirtual = model.length >= virtualFrom
  const virtualizer = useVirtualizer({
    count: model.length,
    enabled: isVirtual,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const items = isVirtual ? virtualizer.getVirtualItems() : []
  const shown = isVirtual
    ? items.flatMap((item) => {
        const row = model[item.index]
        return row === undefined ? [] : [{ row, index: item.index }]
      })
    : model.map((row, index) => ({ row, index }))
  const before = isVirtual ? (items[0]?.start ?? 0) : 0
  const after = isVirtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0

  const move = (by: number) => {
    if (model.length === 0) return
    const next = Math.min(Math.max(current + by, 0), model.length - 1)
    setCurrent(next)
    if (isVirtual) virtualizer.scrollToIndex(next)
  }
  useKey('j', () => move(1))
  useKey('k', () => move(-1))
  useKey('Enter', (event) => {
    // Enter on a focused link or button is that element's own.
    const target = event.target instanceof HTMLElement ? event.target : null
    const own = target?.closest('a, button')
    if (own instanceof HTMLElement) own.click()
    else {
      const row = model[current]
      if (row !== undefined) onOpen?.(row.original)
    }
  })
  useEffect(() => {
    body.current?.querySelector('[aria-current="true"]')?.scrollIntoView?.({ block: 'nearest' })
  })
  useEffect(() => {
    if (current >= model.length) setCurrent(-1)
  }, [current, model.length])

  return (
    <div className="vd-table-scroll" ref={scroll} data-virtual={isVirtual || undefined}>
      <table className="vd-table" aria-label={props.label} aria-rowcount={model.length + 1}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                style={column.width === undefined ? undefined : { width: column.width }}
                className={cellClass(column)}
                aria-sort={column.sort?.active === true ? 'ascending' : undefined}
              >
                {column.sort === undefined ? (
                  column.header
                ) : (
                  <button
                    type="button"
                    className="vd-sort"
                    title={words.table.sortBy(column.header)}
                    onClick={column.sort.onSort}
                  >
                    {column.header}
                    <span aria-hidden="true">{column.sort.active ? ' ↑' : ''}</span>
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {before > 0 && (
            <tr className="vd-spacer">
              <td colSpan={columns.length} style={{ height: before, padding: 0 }} />
            </tr>
          )}
          {shown.map(({ row, index }) => (
            <tr
              key={row.id}
              aria-rowindex={index + 2}
              aria-current={index === current ? 'true' : undefined}
              className={rowClass?.(row.original)}
              data-opens={onOpen !== undefined || undefined}
              onClick={(event) => {
                if (
                  event.target instanceof Element &&
                  event.target.closest('a, button, input, label')
                )
                  return
                setCurrent(index)
                onOpen?.(row.original)
              }}
              aria-label={onOpen === undefined ? undefined : rowName(row.original)}
            >
              {row.getAllCells().map((cell) => {
                const column = byKey.get(cell.column.id)
                return (
                  <td
                    key={cell.id}
                    data-label={column?.header}
                    className={column === undefined ? undefined : cellClass(column)}
                  >
                    <div>
                      <table.FlexRender cell={cell} />
                    </div>
                  </td>
                )
              })}
            </tr>
          ))}
          {after > 0 && (
            <tr className="vd-spacer">
              <td colSpan={columns.length} style={{ height: after, padding: 0 }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

function cellClass<Row>(column: Column<Row>): string | undefined {
  const names = [column.numeric === true && 'vd-num', column.wideOnly === true && 'vd-wide']
  return names.filter(Boolean).join(' ') || undefined
}
