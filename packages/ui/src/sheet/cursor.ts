/** Chỗ trong bảng tính, counted from nought. */
export interface Spot {
  readonly row: number
  readonly column: number
}

export interface CursorState {
  readonly active: Spot
  /** The other corner of what is selected. */
  readonly anchor: Spot
  /** `replace` began with a letter: the arrows leave it; `amend` began with F2: they move in it. */
  readonly editing: 'no' | 'replace' | 'amend'
}

/** What the cursor makes of one cell. */
export type SpotState = 'none' | 'selected' | 'active' | 'replace' | 'amend'

export interface Extent {
  readonly rows: number
  readonly columns: number
}

export const withinExtent = (spot: Spot, extent: Extent): Spot => ({
  row: Math.min(Math.max(spot.row, 0), Math.max(extent.rows - 1, 0)),
  column: Math.min(Math.max(spot.column, 0), Math.max(extent.columns - 1, 0)),
})

/** The selected block, both corners included. */
export const blockOf = ({ active, anchor }: CursorState) => ({
  top: Math.min(active.row, anchor.row),
  bottom: Math.max(active.row, anchor.row),
  left: Math.min(active.column, anchor.column),
  right: Math.max(active.column, anchor.column),
})

const sameSpot = (a: Spot, b: Spot) => a.row === b.row && a.column === b.column

/** Con trỏ của bảng tính: outside React, so that a move redraws the two cells it is about. */
export function makeCursor(first: Spot) {
  let state: CursorState = { active: first, anchor: first, editing: 'no' }
  const listeners = new Set<() => void>()
  return {
    /** Whether the focus is in the grid, and so goes where the cursor goes. */
    focused: false,
    get: () => state,
    set: (next: CursorState) => {
      state = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    at: (spot: Spot): SpotState => {
      if (sameSpot(spot, state.active)) return state.editing === 'no' ? 'active' : state.editing
      const block = blockOf(state)
      const inside =
        spot.row >= block.top &&
        spot.row <= block.bottom &&
        spot.column >= block.left &&
        spot.column <= block.right
      return inside ? 'selected' : 'none'
    },
  }
}
export type Cursor = ReturnType<typeof makeCursor>
