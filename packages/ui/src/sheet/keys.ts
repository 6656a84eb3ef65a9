import { type CursorState, type Extent, type Spot, withinExtent } from './cursor.ts'

/** Phím trong bảng tính: what a key asks for, by the ARIA grid pattern. */
export type SheetAct =
  | { readonly kind: 'move'; readonly to: Spot; readonly extend: boolean }
  | { readonly kind: 'selectAll' }
  | { readonly kind: 'edit'; readonly mode: 'replace' | 'amend' }
  | { readonly kind: 'commit'; readonly to: Spot }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'open' }

export interface Pressed {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
}

const steps: Readonly<Record<string, Spot>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}
const far = Number.MAX_SAFE_INTEGER

const by = (spot: Spot, step: Spot): Spot => ({
  row: spot.row + step.row,
  column: spot.column + step.column,
})

/** After the last column Tab goes on at the head of the next row, as one who types expects. */
function afterTab(spot: Spot, back: boolean, extent: Extent): Spot {
  const column = spot.column + (back ? -1 : 1)
  if (column >= extent.columns && spot.row + 1 < extent.rows)
    return { row: spot.row + 1, column: Math.min(1, extent.columns - 1) }
  return withinExtent({ row: spot.row, column }, extent)
}

function whileEditing(pressed: Pressed, state: CursorState, extent: Extent): SheetAct | null {
  const { active, editing } = state
  const commit = (to: Spot): SheetAct => ({ kind: 'commit', to: withinExtent(to, extent) })
  if (pressed.key === 'Escape') return { kind: 'cancel' }
  if (pressed.key === 'Enter' && !pressed.alt)
    return commit(by(active, { row: pressed.shift ? -1 : 1, column: 0 }))
  if (pressed.key === 'Tab') return commit(afterTab(active, pressed.shift, extent))
  const step = steps[pressed.key]
  if (step !== undefined && editing === 'replace' && !pressed.ctrl && !pressed.shift)
    return commit(by(active, step))
  return null
}

/** A key that writes; an input method says `Process` before it says which letter it makes. */
const writes = ({ key, ctrl, alt }: Pressed) =>
  !ctrl && !alt && ([...key].length === 1 || key === 'Process' || key === 'Unidentified')

/** What a pressed key means where the cursor stands; null leaves it to the browser. */
export function actOf(
  pressed: Pressed,
  state: CursorState,
  extent: Extent,
  page: number,
): SheetAct | null {
  if (state.editing !== 'no') return whileEditing(pressed, state, extent)
  const { active } = state
  const move = (to: Spot): SheetAct => ({
    kind: 'move',
    to: withinExtent(to, extent),
    extend: pressed.shift,
  })
  const step = steps[pressed.key]
  if (step !== undefined && !pressed.alt)
    return move(
      by(active, pressed.ctrl ? { row: step.row * far, column: step.column * far } : step),
    )
  const letter = pressed.key.toLowerCase()
  switch (pressed.key) {
    case 'Home':
      return move({ row: pressed.ctrl ? 0 : active.row, column: 0 })
    case 'End':
      return move({ row: pressed.ctrl ? far : active.row, column: far })
    case 'PageUp':
      return move({ row: active.row - page, column: active.column })
    case 'PageDown':
      return move({ row: active.row + page, column: active.column })
    case 'Enter':
      return pressed.ctrl ? { kind: 'open' } : { kind: 'edit', mode: 'amend' }
    case 'F2':
      return { kind: 'edit', mode: 'amend' }
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' }
    case 'Escape':
      return { kind: 'move', to: active, extend: false }
  }
  if (pressed.ctrl && letter === 'z') return { kind: pressed.shift ? 'redo' : 'undo' }
  if (pressed.ctrl && letter === 'y') return { kind: 'redo' }
  if (pressed.ctrl && letter === 'a') return { kind: 'selectAll' }
  return writes(pressed) ? { kind: 'edit', mode: 'replace' } : null
}
