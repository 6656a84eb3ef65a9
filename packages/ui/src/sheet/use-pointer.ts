import { type PointerEvent, useRef } from 'react'
import type { SheetPlace } from './cells.ts'
import type { Cursor, Spot } from './cursor.ts'
import type { useCommands } from './use-commands.ts'

/** Chuột và ngón tay: a press moves, a second press on the same cell opens it, a drag selects. */
export function usePointer(
  cursor: Cursor,
  commands: ReturnType<typeof useCommands>,
  onOpen: ((row: string, column: string) => void) | undefined,
  toPlace: { readonly current: (spot: Spot) => SheetPlace | null },
) {
  const drag = useRef(false)
  const pressedAgain = useRef(false)
  const spotOf = (target: EventTarget): Spot | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
    return cell === null
      ? null
      : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
  }
  const isEditor = (target: EventTarget) =>
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const spot = spotOf(event.target)
      if (spot === null || isEditor(event.target) || event.button !== 0) return
      const { active } = cursor.get()
      cursor.focused = true
      const again = spot.row === active.row && spot.column === active.column
      // A finger has no double click: its second press opens what the first one chose.
      pressedAgain.current = again && isFocused(event.target) && event.pointerType === 'touch'
      if (pressedAgain.current) return
      drag.current = event.pointerType === 'mouse'
      commands.moveTo(spot, event.shiftKey)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!drag.current || event.buttons !== 1) return
      const spot = spotOf(event.target)
      const { active } = cursor.get()
      if (spot !== null && (spot.row !== active.row || spot.column !== active.column))
        commands.moveTo(spot, true)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      drag.current = false
      if (pressedAgain.current && isFocused(event.target)) commands.edit('amend')
      pressedAgain.current = false
    },
    onDoubleClick: (event: { target: EventTarget }) => {
      const spot = spotOf(event.target)
      if (spot === null || isEditor(event.target) || commands.edit('amend')) return
      const place = toPlace.current(spot)
      if (place !== null) onOpen?.(place.row, place.column)
    },
  }
}

const isFocused = (target: EventTarget) =>
  target instanceof Element && target.closest('[data-row]') === document.activeElement
