import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useShared } from '../language/language.tsx'
import type { SheetChange, SheetColumn, SheetRow, SheetSource, SheetStep } from './cells.ts'
import { blockOf, type Cursor, type Spot, withinExtent } from './cursor.ts'
import { actOf } from './keys.ts'
import { readBlock, writeBlock } from './tabular.ts'

interface Asked {
  readonly cursor: Cursor
  readonly source: SheetSource
  readonly rows: readonly SheetRow[]
  readonly columns: readonly SheetColumn[]
  readonly onWrite: (changes: readonly SheetChange[]) => void
  readonly onUndo: (() => SheetStep) | undefined
  readonly onRedo: (() => SheetStep) | undefined
  readonly onOpen: ((row: string, column: string) => void) | undefined
  readonly onBeyond: ((lines: readonly (readonly string[])[], column: string) => void) | undefined
  /** Rows that a page holds. */
  readonly page: () => number
}

/** Lệnh của bảng tính: keys and the clipboard, into changes of cells. */
export function useCommands(asked: Asked) {
  const { cursor, rows, columns } = asked
  const words = useShared().sheet
  const [notice, setNotice] = useState('')
  const extent = { rows: rows.length, columns: columns.length }

  const latest = useRef(asked)
  latest.current = asked

  const lookIn = (where: Pick<Asked, 'rows' | 'columns' | 'source'>, spot: Spot) => {
    const row = where.rows[spot.row]
    const column = where.columns[spot.column]
    return row === undefined || column === undefined
      ? null
      : { row, column, cell: where.source.cell(row.key, column.key) }
  }
  const look = (spot: Spot) => lookIn(asked, spot)
  const moveTo = (to: Spot, extend = false) => {
    const active = withinExtent(to, extent)
    cursor.set({ active, anchor: extend ? cursor.get().anchor : active, editing: 'no' })
  }
  const edit = (mode: 'replace' | 'amend') => {
    const { active } = cursor.get()
    const there = look(active)
    if (there === null) return false
    if (there.cell.locked !== undefined) {
      setNotice(there.cell.locked)
      return false
    }
    setNotice('')
    // The letter that began it must land in the box, so the box must be there before the key ends.
    flushSync(() => cursor.set({ active, anchor: active, editing: mode }))
    return true
  }
  const write = (spot: Spot, text: string) => {
    const there = look(spot)
    if (there !== null && text.trim() !== there.cell.text)
      asked.onWrite([{ row: there.row.key, column: there.column.key, text: text.trim() }])
  }
  /** Leaves the box by the mouse or by Tab out of the grid: what was typed counts. */
  const commitHere = (text: string) => {
    const { active, anchor, editing } = cursor.get()
    if (editing === 'no') return
    cursor.set({ active, anchor, editing: 'no' })
    write(active, text)
  }
  /** Cells of a block that cannot be kept as they were pasted, by their row and column, as they stand now. */
  const faultsAt = (spots: readonly (readonly [Spot, string])[]) =>
    spots.flatMap(([spot, text]) => {
      const there = lookIn(latest.current, spot)
      // A source that takes its time still shows the text of before, and what was wrong with that.
      if (there?.cell.problem === undefined || there.cell.text !== text) return []
      const row = there.row.title.trim() || words.row(spot.row + 1)
      return [`${row}, ${there.column.title}: ${there.cell.problem}`]
    })
  const writeBlockAt = (spots: readonly (readonly [Spot, string])[]) => {
    let kept = 0
    const changes = spots.flatMap(([spot, text]) => {
      const there = look(spot)
      if (there === null) return []
      if (there.cell.locked !== undefined) {
        kept++
        return []
      }
      return there.cell.text === text
        ? []
        : [{ row: there.row.key, column: there.column.key, text }]
    })
    // Whoever keeps the cells in React has drawn them before they are looked at again.
    if (changes.length > 0) flushSync(() => asked.onWrite(changes))
    return { written: changes.length, kept }
  }
  const spotsOfBlock = () => {
    const { top, bottom, left, right } = blockOf(cursor.get())
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_, over) => ({
        row: top + down,
        column: left + over,
      })),
    )
  }
  /** One step back or forth, said, and looked at where it was taken. */
  const stepped = (way: 'undo' | 'redo', take: (() => SheetStep) | undefined) => {
    if (take === undefined) return
    const place = take()
    setNotice(place === null ? words.noStep[way] : words.step[way])
    if (place === null || place === 'somewhere') return
    const row = rows.findIndex(({ key }) => key === place.row)
    const column = columns.findIndex(({ key }) => key === place.column)
    if (row >= 0 && column >= 0) moveTo({ row, column })
  }
  const clear = () => {
    const { kept } = writeBlockAt(
      spotsOfBlock()
        .flat()
        .map((spot) => [spot, ''] as const),
    )
    setNotice(kept === 0 ? '' : words.keptLocked(kept))
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const state = cursor.get()
    const pressed = {
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
    }
    // An input method is still making its letter.
    if (state.editing !== 'no' && event.nativeEvent.isComposing) return
    const act = actOf(pressed, state, extent, asked.page())
    if (state.editing !== 'no' || act !== null) event.stopPropagation()
    if (act === null) return
    if (act.kind !== 'edit' || act.mode === 'amend') event.preventDefault()
    switch (act.kind) {
      case 'move':
        moveTo(act.to, act.extend)
        break
      case 'selectAll':
        cursor.set({
          active: { row: 0, column: 0 },
          anchor: { row: extent.rows - 1, column: extent.columns - 1 },
          editing: 'no',
        })
        break
      case 'edit':
        if (!edit(act.mode)) event.preventDefault()
        break
      case 'commit': {
        const text = event.target instanceof HTMLElement ? typedIn(event.target) : ''
        const from = state.active
        moveTo(act.to)
        write(from, text)
        break
      }
      case 'cancel':
        cursor.set({ ...state, editing: 'no' })
        break
      case 'clear':
        clear()
        break
      case 'undo':
        stepped(act.kind, asked.onUndo)
        break
      case 'redo':
        stepped(act.kind, asked.onRedo)
        break
      case 'open': {
        const there = look(state.active)
        if (there !== null) asked.onOpen?.(there.row.key, there.column.key)
        break
      }
    }
  }

  const onCopy = (event: ClipboardEvent<HTMLElement>) => {
    if (cursor.get().editing !== 'no') return
    event.preventDefault()
    const block = spotsOfBlock().map((line) => line.map((spot) => look(spot)?.cell.text ?? ''))
    event.clipboardData.setData('text/plain', writeBlock(block))
    setNotice(words.copied(block.length, block[0]?.length ?? 0))
  }
  const onCut = (event: ClipboardEvent<HTMLElement>) => {
    if (cursor.get().editing !== 'no') return
    onCopy(event)
    clear()
  }
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const state = cursor.get()
    if (state.editing !== 'no') return
    event.preventDefault()
    const block = readBlock(event.clipboardData.getData('text/plain'))
    const [only] = block[0] ?? []
    const { top, left } = blockOf(state)
    const isOne = block.length === 1 && block[0]?.length === 1
    const spots = isOne
      ? spotsOfBlock()
          .flat()
          .map((spot) => [spot, only ?? ''] as const)
      : block.flatMap((line, down) =>
          line.map((text, over) => [{ row: top + down, column: left + over }, text] as const),
        )
    const inside = spots.filter(([spot]) => spot.row < extent.rows && spot.column < extent.columns)
    const { written, kept } = writeBlockAt(inside)
    const beyond = block.slice(Math.max(extent.rows - top, 0))
    const from = columns[left]
    const taken = beyond.length > 0 && asked.onBeyond !== undefined && from !== undefined
    if (taken) flushSync(() => asked.onBeyond?.(beyond, from.key))
    const outside = spots.filter(
      ([spot]) => spot.column >= extent.columns || (spot.row >= extent.rows && !taken),
    )
    const faults = faultsAt(inside)
    setNotice(
      [
        words.pasted(
          written + (taken ? within(beyond, left, extent.columns) : 0),
          kept,
          outside.length,
        ),
        faults.length > 0 ? words.pastedFaults(faults.length, faults.slice(0, 3).join(' ')) : '',
      ]
        .filter(Boolean)
        .join(' '),
    )
  }
  return { notice, moveTo, edit, commitHere, onKeyDown, onCopy, onCut, onPaste }
}

const typedIn = (target: HTMLElement): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : ''

/** Cells of the lines that find a column from `left` on. */
const within = (lines: readonly (readonly string[])[], left: number, columns: number): number =>
  lines.reduce((sum, line) => sum + Math.min(line.length, columns - left), 0)
