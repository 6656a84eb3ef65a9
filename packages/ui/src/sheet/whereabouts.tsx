import { useSyncExternalStore } from 'react'
import type { SheetColumn, SheetRow, SheetSource } from './cells.ts'
import type { Cursor } from './cursor.ts'

/** Đang ở ô nào: its row, its column, and what is wrong with it or why it is locked. */
export function Whereabouts(props: {
  cursor: Cursor
  rows: readonly SheetRow[]
  columns: readonly SheetColumn[]
  source: SheetSource
}) {
  const { cursor, source } = props
  const { active } = useSyncExternalStore(cursor.subscribe, cursor.get)
  const row = props.rows[active.row]
  const column = props.columns[active.column]
  const cell = useSyncExternalStore(source.subscribe, () =>
    row === undefined || column === undefined ? null : source.cell(row.key, column.key),
  )
  if (row === undefined || column === undefined || cell === null) return null
  return (
    <div className="vd-sheet-where">
      <strong>{row.title}</strong>
      <span> · {[column.group, column.title].filter(Boolean).join(' · ')}</span>
      {cell.text === '' && cell.blank !== undefined && (
        <span className="vd-dim"> · {cell.blank}</span>
      )}
      {cell.problem !== undefined && <p className="vd-sheet-problem">{cell.problem}</p>}
      {cell.problem === undefined && cell.locked !== undefined && cell.locked !== '' && (
        <p className="vd-dim">{cell.locked}</p>
      )}
    </div>
  )
}
