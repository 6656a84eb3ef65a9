// biome-ignore-all lint/a11y/useSemanticElements: rows and columns out of sight are not drawn and those in sight stand where they are put, which a table cannot do
// biome-ignore-all lint/a11y/noStaticElementInteractions: the role is grid or treegrid
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is grid or treegrid
import { useMediaQuery } from '@mantine/hooks'
import {
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { useShared } from '../language/language.tsx'
import type {
  SheetCell,
  SheetChange,
  SheetColumn,
  SheetPlace,
  SheetRow,
  SheetSource,
  SheetStep,
} from './cells.ts'
import { type Cursor, makeCursor, type Spot, withinExtent } from './cursor.ts'
import type { CellSetting } from './sheet-cell.tsx'
import { HeadView, headRows, RowView } from './sheet-row.tsx'
import { useCommands } from './use-commands.ts'
import { useInSight } from './use-in-sight.ts'
import { usePointer } from './use-pointer.ts'
import { Whereabouts } from './whereabouts.tsx'

/** Điều khiển bảng từ ngoài: brings the cursor, and the focus, to a cell. */
export interface SheetHandle {
  readonly goTo: (place: SheetPlace) => void
}

interface SheetProps {
  /** What the grid is called. */
  label: string
  rows: readonly SheetRow[]
  /** The first column stays in sight and names the rows. */
  columns: readonly SheetColumn[]
  source: SheetSource
  onWrite: (changes: readonly SheetChange[]) => void
  /** Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z. */
  onUndo?: () => SheetStep
  onRedo?: () => SheetStep
  /** The cursor came to a cell. */
  onActive?: (place: SheetPlace) => void
  /** Ctrl+Enter or a double press on what cannot be written: look into the cell. */
  onOpen?: (row: string, column: string) => void
  /** Lines pasted below the last row; without it they are left out, and that is said. */
  onBeyond?: (lines: readonly (readonly string[])[], column: string) => void
  /** Draws a cell otherwise than by its text. Must stay the same function. */
  draw?: (cell: SheetCell, row: SheetRow, column: SheetColumn) => ReactNode
  rowHeight?: number
  ref?: Ref<SheetHandle>
}

const headLine = 52
const groupLine = 32

/**
 * Bảng tính: cells in rows and columns, worked wholly by keyboard (ARIA grid), with blocks copied
 * from and to Excel. Only what is in sight is drawn; a letter typed redraws no other cell.
 */
export function Sheet(props: SheetProps) {
  const { rows, columns, source, onActive } = props
  const words = useShared().sheet
  const id = useId()
  const scroll = useRef<HTMLDivElement>(null)
  const isNarrow = useMediaQuery('(max-width: 720px)') ?? false
  const isCoarse = useMediaQuery('(pointer: coarse)') ?? false
  const isTree = rows.some((row) => row.level !== undefined)
  const [cursor] = useState<Cursor>(() => makeCursor(startOf(props)))
  const rowHeight = Math.max(props.rowHeight ?? 36, isCoarse ? 44 : 36)
  const widthOfFirst = columns[0]?.width ?? 160
  const firstWidth = isNarrow ? Math.min(widthOfFirst, 148) : widthOfFirst
  const headHeight = headLine + (headRows(columns) > 1 ? groupLine : 0)
  const inSight = useInSight({
    scroll,
    cursor,
    rows: rows.length,
    columns,
    rowHeight,
    headHeight,
    firstWidth,
  })
  const commands = useCommands({
    cursor,
    source,
    rows,
    columns,
    onWrite: props.onWrite,
    onUndo: props.onUndo,
    onRedo: props.onRedo,
    onOpen: props.onOpen,
    onBeyond: props.onBeyond,
    page: () =>
      Math.max(Math.floor(((scroll.current?.clientHeight ?? 400) - headHeight) / rowHeight) - 1, 1),
  })
  const latest = useRef(commands)
  latest.current = commands
  const { draw } = props
  const setting = useMemo<CellSetting>(
    () => ({ cursor, source, id, commitHere: (text) => latest.current.commitHere(text), draw }),
    [cursor, source, id, draw],
  )

  const toPlace = useRef<(spot: Spot) => SheetPlace | null>(() => null)
  toPlace.current = ({ row, column }) => {
    const key = rows[row]?.key
    const columnKey = columns[column]?.key
    return key === undefined || columnKey === undefined ? null : { row: key, column: columnKey }
  }
  useEffect(() => {
    let told = ''
    return cursor.subscribe(() => {
      const place = toPlace.current(cursor.get().active)
      if (place === null || told === `${place.row} ${place.column}`) return
      told = `${place.row} ${place.column}`
      onActive?.(place)
    })
  }, [cursor, onActive])
  useEffect(() => {
    const state = cursor.get()
    const active = withinExtent(state.active, { rows: rows.length, columns: columns.length })
    if (active.row !== state.active.row || active.column !== state.active.column)
      cursor.set({ active, anchor: active, editing: 'no' })
  }, [cursor, rows.length, columns.length])

  const { moveTo } = commands
  useImperativeHandle(props.ref, () => ({
    goTo: (place) => {
      const row = rows.findIndex(({ key }) => key === place.row)
      const column = columns.findIndex(({ key }) => key === place.column)
      if (row < 0) return
      cursor.focused = true
      flushSync(() => moveTo({ row, column: Math.max(column, 0) }))
      scroll.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
    },
  }))

  return (
    <div className="vd-sheet">
      <div
        ref={scroll}
        role={isTree ? 'treegrid' : 'grid'}
        aria-label={props.label}
        aria-rowcount={rows.length + headRows(columns)}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        className="vd-sheet-scroll"
        onKeyDown={commands.onKeyDown}
        onCopy={commands.onCopy}
        onCut={commands.onCut}
        onPaste={commands.onPaste}
        onFocus={(event) => {
          cursor.focused = true
          // Focus that came by another way than the cursor, as a screen reader’s, takes it along.
          const { row, column } = event.target.dataset
          const { active } = cursor.get()
          if (row === undefined || (Number(row) === active.row && Number(column) === active.column))
            return
          moveTo({ row: Number(row), column: Number(column) })
        }}
        onBlur={(event) => {
          cursor.focused = event.currentTarget.contains(event.relatedTarget)
        }}
        {...usePointer(cursor, commands, props.onOpen, toPlace)}
      >
        <div style={{ width: inSight.width }}>
          <HeadView columns={columns} placed={inSight.placed} firstWidth={firstWidth} />
          <div role="rowgroup" className="vd-sheet-body" style={{ height: inSight.height }}>
            {inSight.rowItems.map((item) => {
              const row = rows[item.index]
              return row === undefined ? null : (
                <RowView
                  key={row.key}
                  row={row}
                  rowIndex={item.index}
                  top={item.top}
                  height={item.size}
                  firstWidth={firstWidth}
                  columns={columns}
                  placed={inSight.placed}
                  isTree={isTree}
                  setting={setting}
                />
              )
            })}
          </div>
        </div>
      </div>
      <div className="vd-sheet-foot">
        <Whereabouts cursor={cursor} rows={rows} columns={columns} source={source} />
        <span role="status">{commands.notice}</span>
        <span className="vd-dim vd-sheet-help">{words.help}</span>
      </div>
    </div>
  )
}

/** The first cell that may be written, else the first beside the names. */
function startOf({ rows, columns, source }: SheetProps): Spot {
  const mayBeWritten = (row: SheetRow) =>
    columns.findIndex(({ key }) => source.cell(row.key, key).locked === undefined)
  const row = rows.findIndex((each) => mayBeWritten(each) >= 0)
  const found = rows[row]
  return found === undefined
    ? { row: 0, column: Math.min(1, Math.max(columns.length - 1, 0)) }
    : { row, column: mayBeWritten(found) }
}
