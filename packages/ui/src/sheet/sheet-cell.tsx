// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is rowheader or gridcell, which both have a place among the columns
import { IconPaperclip } from '@tabler/icons-react'
import { memo, type ReactNode, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { useShared } from '../language/language.tsx'
import type { SheetCell, SheetColumn, SheetRow, SheetSource } from './cells.ts'
import type { Cursor } from './cursor.ts'

/** Một ô đang vẽ: everything in it stays the same object while the grid lives. */
export interface CellSetting {
  readonly cursor: Cursor
  readonly source: SheetSource
  readonly id: string
  readonly commitHere: (text: string) => void
  readonly draw: ((cell: SheetCell, row: SheetRow, column: SheetColumn) => ReactNode) | undefined
}

interface CellProps {
  readonly row: SheetRow
  readonly rowIndex: number
  readonly column: SheetColumn
  readonly columnIndex: number
  readonly left: number
  readonly width: number
  readonly setting: CellSetting
}

export const cellId = (setting: { readonly id: string }, row: number, column: number) =>
  `${setting.id}-${row}-${column}`

/** Ô: redrawn only when its own text, state or the cursor on it changes. */
export const CellView = memo(function CellView(props: CellProps) {
  const { row, rowIndex, column, columnIndex, setting } = props
  const { cursor, source } = setting
  const words = useShared().sheet
  const own = useRef<HTMLDivElement>(null)
  const spot = useSyncExternalStore(cursor.subscribe, () =>
    cursor.at({ row: rowIndex, column: columnIndex }),
  )
  const cell = useSyncExternalStore(source.subscribe, () => source.cell(row.key, column.key))
  const editing = spot === 'replace' || spot === 'amend'
  useLayoutEffect(() => {
    if (spot === 'active' && cursor.focused) own.current?.focus({ preventScroll: true })
  }, [spot, cursor])

  const isFirst = columnIndex === 0
  const problemId = `${cellId(setting, rowIndex, columnIndex)}-problem`
  const blank = cell.text === '' ? cell.blank : undefined
  const said = [
    blank,
    cell.note,
    cell.state === undefined ? undefined : words.state[cell.state],
    cell.problem,
  ].filter((each) => each !== undefined && each !== '')
  return (
    <div
      ref={own}
      id={cellId(setting, rowIndex, columnIndex)}
      role={isFirst ? 'rowheader' : 'gridcell'}
      aria-colindex={columnIndex + 1}
      aria-readonly={cell.locked !== undefined}
      aria-selected={spot !== 'none'}
      aria-invalid={cell.problem !== undefined || undefined}
      tabIndex={spot === 'active' ? 0 : -1}
      data-row={rowIndex}
      data-column={columnIndex}
      data-state={cell.state}
      title={cell.problem ?? (isFirst ? cell.text : (blank ?? cell.note))}
      className={cellClass(column, spot, isFirst)}
      style={
        isFirst
          ? {
              width: props.width,
              ...(row.level === undefined ? {} : { paddingLeft: 8 + (row.level - 1) * 16 }),
            }
          : { left: props.left, width: props.width }
      }
    >
      {editing ? (
        <Editor
          text={spot === 'replace' ? '' : cell.text}
          label={words.editing(row.title, [column.group, column.title].filter(Boolean).join(', '))}
          column={column}
          problemId={cell.problem === undefined ? undefined : problemId}
          onLeave={setting.commitHere}
        />
      ) : (
        (setting.draw?.(cell, row, column) ?? <Drawn cell={cell} />)
      )}
      {said.length > 0 && (
        <span className="vd-hidden" id={problemId}>
          {said.join('. ')}
        </span>
      )}
    </div>
  )
})

function Drawn({ cell }: { cell: SheetCell }) {
  return (
    <>
      {cell.attached === true && <IconPaperclip size={12} aria-hidden="true" />}
      <span className="vd-sheet-value">
        <span className="vd-sheet-text">{cell.text}</span>
        {cell.aside !== undefined && <span className="vd-sheet-aside"> {cell.aside}</span>}
      </span>
    </>
  )
}

const cellClass = (column: SheetColumn, spot: string, isFirst: boolean) =>
  [
    'vd-sheet-cell',
    isFirst && 'vd-sheet-first',
    column.numeric === true && 'vd-num',
    spot !== 'none' && `vd-sheet-${spot === 'replace' || spot === 'amend' ? 'editing' : spot}`,
  ]
    .filter(Boolean)
    .join(' ')

/** Ô đang gõ: the text stays with the browser until it is done, so that a letter draws nothing. */
function Editor(props: {
  text: string
  label: string
  column: SheetColumn
  problemId: string | undefined
  onLeave: (text: string) => void
}) {
  const { column } = props
  const box = useRef<HTMLInputElement & HTMLSelectElement>(null)
  useLayoutEffect(() => {
    const { current } = box
    current?.focus({ preventScroll: true })
    if (current instanceof HTMLInputElement)
      current.setSelectionRange(current.value.length, current.value.length)
  }, [])
  const common = {
    ref: box,
    className: 'vd-sheet-editor',
    'aria-label': props.label,
    'aria-invalid': props.problemId !== undefined,
    'aria-describedby': props.problemId,
    defaultValue: props.text,
    tabIndex: -1,
    onBlur: (event: { currentTarget: { value: string } }) =>
      props.onLeave(event.currentTarget.value),
  }
  return column.choices === undefined ? (
    <input
      {...common}
      type="text"
      autoComplete="off"
      spellCheck={false}
      inputMode={column.numeric === true ? 'decimal' : 'text'}
    />
  ) : (
    <select {...common}>
      {/* What was typed before and is none of the choices must not turn into the first of them. */}
      {[...new Set(['', props.text, ...column.choices])].map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  )
}
