import type { SheetCell, SheetChange, SheetPlace, SheetSource } from './cells.ts'

const joint = '\u001f'
const keyOf = (row: string, column: string) => `${row}${joint}${column}`
const placeOf = (key: string): SheetPlace => {
  const [row = '', column = ''] = key.split(joint)
  return { row, column }
}

/** Sổ các ô: what is kept elsewhere, and over it what was typed and is not kept yet. */
export interface SheetStore {
  readonly source: SheetSource
  /** What was typed and not kept yet, valid or not. */
  readonly unsaved: () => readonly SheetChange[]
  readonly write: (changes: readonly SheetChange[]) => void
  /** Takes back the last writing, if it is not kept yet; says where it was. */
  readonly undo: () => SheetPlace | null
  /** These are kept now; what was typed over them since stays. */
  readonly settle: (kept: readonly SheetChange[]) => void
  /** Gives up what was typed there. */
  readonly drop: (places: readonly SheetPlace[]) => void
  /** The base changed: cells that say the same stay the same objects. */
  readonly rebase: (base: SheetBase) => void
  readonly subscribe: (listener: () => void) => () => void
  /** Grows with each change, for what is counted from the cells. */
  readonly version: () => number
}

export interface SheetBase {
  /** The cell as it is kept. */
  readonly cell: (row: string, column: string) => SheetCell
  /** What is wrong with a text, before anybody is asked. */
  readonly problem?: (row: string, column: string, text: string) => string | undefined
  /** Cells whose text is counted from others: told what stands in a cell now. */
  readonly counted?: (row: string, column: string) => SheetCell | undefined
}

const sameCell = (a: SheetCell, b: SheetCell) =>
  a.text === b.text &&
  a.locked === b.locked &&
  a.problem === b.problem &&
  a.state === b.state &&
  a.note === b.note &&
  a.aside === b.aside &&
  a.attached === b.attached

/** Lập sổ các ô. `typed` brings back what was typed before a reload. */
export function makeSheetStore(
  first: SheetBase,
  typedBefore: readonly SheetChange[] = [],
): SheetStore {
  let base = first
  let version = 0
  const typed = new Map(typedBefore.map((each) => [keyOf(each.row, each.column), each.text]))
  const shown = new Map<string, { readonly version: number; readonly cell: SheetCell }>()
  const listeners = new Set<() => void>()
  /** Each writing as what stood there before: undefined where nothing had been typed. */
  const past: (readonly (readonly [key: string, before: string | undefined])[])[] = []

  const changed = () => {
    version++
    for (const listener of listeners) listener()
  }
  const set = (key: string, text: string | undefined) => {
    const { row, column } = placeOf(key)
    if (text === undefined || text === base.cell(row, column).text) typed.delete(key)
    else typed.set(key, text)
  }
  const look = (row: string, column: string): SheetCell => {
    const counted = base.counted?.(row, column)
    if (counted !== undefined) return counted
    const kept = base.cell(row, column)
    const text = typed.get(keyOf(row, column))
    if (text === undefined) return kept
    const problem = base.problem?.(row, column, text)
    const state = kept.state ?? 'unsaved'
    // What stood beside the kept text was said of that text.
    const now = { ...kept, text, state, aside: undefined }
    return problem === undefined ? now : { ...now, problem }
  }
  const cell = (row: string, column: string): SheetCell => {
    const key = keyOf(row, column)
    const before = shown.get(key)
    if (before?.version === version) return before.cell
    const now = look(row, column)
    const same = before !== undefined && sameCell(before.cell, now) ? before.cell : now
    shown.set(key, { version, cell: same })
    return same
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return {
    source: { cell, subscribe },
    subscribe,
    version: () => version,
    unsaved: () => [...typed].map(([key, text]) => ({ ...placeOf(key), text })),
    write: (changes) => {
      past.push(
        changes.map(({ row, column }) => {
          const key = keyOf(row, column)
          return [key, typed.get(key)] as const
        }),
      )
      for (const { row, column, text } of changes) set(keyOf(row, column), text)
      changed()
    },
    undo: () => {
      const last = past.pop()
      const [first] = last ?? []
      if (last === undefined || first === undefined) return null
      for (const [key, before] of last) set(key, before)
      changed()
      return placeOf(first[0])
    },
    settle: (kept) => {
      for (const { row, column, text } of kept) {
        const key = keyOf(row, column)
        if (typed.get(key) === text) typed.delete(key)
      }
      // What is kept is not taken back by a key: a new change with its own reason does that.
      past.length = 0
      changed()
    },
    drop: (places) => {
      for (const { row, column } of places) typed.delete(keyOf(row, column))
      changed()
    },
    rebase: (next) => {
      base = next
      for (const [key, text] of [...typed]) set(key, text)
      changed()
    },
  }
}
