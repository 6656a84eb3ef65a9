// biome-ignore-all lint/a11y/useSemanticElements: rows and columns out of sight are not drawn and those in sight stand where they are put, which a table cannot do
// biome-ignore-all lint/a11y/useFocusableInteractive: in a grid only the cells take the focus, one at a time
import { memo } from 'react'
import type { SheetColumn, SheetRow } from './cells.ts'
import { type CellSetting, CellView } from './sheet-cell.tsx'

/** Cột đang vẽ: where it stands. */
export interface Placed {
  readonly index: number
  readonly start: number
  readonly size: number
}

/** Dòng: the same as long as the same columns are in sight. */
export const RowView = memo(function RowView(props: {
  row: SheetRow
  rowIndex: number
  top: number
  height: number
  firstWidth: number
  columns: readonly SheetColumn[]
  placed: readonly Placed[]
  isTree: boolean
  setting: CellSetting
}) {
  const { row, rowIndex, columns, placed, setting } = props
  const [first] = columns
  if (first === undefined) return null
  return (
    <div
      role="row"
      aria-rowindex={rowIndex + headRows(columns) + 1}
      aria-level={props.isTree ? (row.level ?? 1) : undefined}
      aria-expanded={props.isTree ? row.expanded : undefined}
      className={row.strong === true ? 'vd-sheet-row vd-sheet-strong' : 'vd-sheet-row'}
      style={{ top: props.top, height: props.height }}
    >
      <CellView
        row={row}
        rowIndex={rowIndex}
        column={first}
        columnIndex={0}
        left={0}
        width={props.firstWidth}
        setting={setting}
      />
      {placed.map(({ index, start, size }) => {
        const column = columns[index]
        return column === undefined ? null : (
          <CellView
            key={column.key}
            row={row}
            rowIndex={rowIndex}
            column={column}
            columnIndex={index}
            left={start}
            width={size}
            setting={setting}
          />
        )
      })}
    </div>
  )
})

const hasGroups = (columns: readonly SheetColumn[]) =>
  columns.some((column) => column.group !== undefined)

/** Lines of heads: groups have one of their own. */
export const headRows = (columns: readonly SheetColumn[]) => (hasGroups(columns) ? 2 : 1)

/** The groups over the columns in sight, from their first column to their last. */
function groupsOver(columns: readonly SheetColumn[], placed: readonly Placed[]) {
  const groups: { title: string; from: number; to: number; left: number; width: number }[] = []
  for (const { index, start, size } of placed) {
    const title = columns[index]?.group
    const last = groups.at(-1)
    if (title === undefined) continue
    if (last !== undefined && last.title === title && last.to === index - 1) {
      last.to = index
      last.width = start + size - last.left
    } else groups.push({ title, from: index, to: index, left: start, width: size })
  }
  return groups
}

/** Hàng đầu bảng. */
export const HeadView = memo(function HeadView(props: {
  columns: readonly SheetColumn[]
  placed: readonly Placed[]
  firstWidth: number
}) {
  const { columns, placed, firstWidth } = props
  const [first] = columns
  const grouped = hasGroups(columns)
  return (
    <div className="vd-sheet-head" role="rowgroup">
      {grouped && (
        <div role="row" aria-rowindex={1} className="vd-sheet-groups">
          <span
            role="columnheader"
            aria-colindex={1}
            className="vd-sheet-first"
            style={{ width: firstWidth }}
          />
          {groupsOver(columns, placed).map((group) => (
            <span
              key={group.from}
              role="columnheader"
              aria-colindex={group.from + 1}
              aria-colspan={group.to - group.from + 1}
              title={group.title}
              style={{ left: group.left, width: group.width }}
            >
              <span style={{ left: firstWidth + 8 }}>{group.title}</span>
            </span>
          ))}
        </div>
      )}
      <div role="row" aria-rowindex={grouped ? 2 : 1} className="vd-sheet-heads">
        <span
          role="columnheader"
          aria-colindex={1}
          className="vd-sheet-first"
          style={{ width: firstWidth }}
        >
          <span>{first?.title}</span>
        </span>
        {placed.map(({ index, start, size }) => {
          const column = columns[index]
          return column === undefined ? null : (
            <span
              key={column.key}
              role="columnheader"
              aria-colindex={index + 1}
              title={column.title}
              className={column.numeric === true ? 'vd-num' : undefined}
              style={{ left: start, width: size }}
            >
              <span>{column.title}</span>
            </span>
          )
        })}
      </div>
    </div>
  )
})
