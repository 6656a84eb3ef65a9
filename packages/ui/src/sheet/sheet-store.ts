import type { SheetCell, SheetChange, SheetPlace, SheetSource } from './cells.ts'

/** More steps than anybody remembers having taken. */
const mostSteps = 100

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
  /**
   * Takes back the last writing and says where it was. What is kept meanwhile is not undone: what stood there before is
   * written over it, as if it had been typed, and is kept or refused like any change.
   */
  readonly undo: () => SheetPlace | null
  /** Writes again what was taken back, until something else is written. */
  readonly redo: () => SheetPlace | null
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

/** Một lần viết: of each cell what stood there before, and what was written. */
type Step = readonly { readonly key: string; readonly before: string; readonly after: string }[]

const sameCell = (a: SheetCell, b: SheetCell) =>
  a.text === b.text &&
  a.locked === b.locked &&
  a.problem === b.problem &&
  a.state === b.state &&
  a.blank === b.blank &&
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
  const past: Step[] = []
  const future: Step[] = []

  const changed = () => {
    version++
    for (const listener of listeners) listener()
  }
  const set = (key: string, text: string) => {
    const { row, column } = placeOf(key)
    if (text === base.cell(row, column).text) typed.delete(key)
    else typed.set(key, text)
  }
  /** Goes one step from one end to the other. */
  const step = (from: Step[], to: Step[], side: 'before' | 'after'): SheetPlace | null => {
    const last = from.pop()
    const [first] = last ?? []
    if (last === undefined || first === undefined) return null
    to.push(last)
    for (const each of last) set(each.key, each[side])
    changed()
    return placeOf(first.key)
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
        changes.map(({ row, column, text }) => {
          const key = keyOf(row, column)
          return { key, before: typed.get(key) ?? base.cell(row, column).text, after: text }
        }),
      )
      if (past.length > mostSteps) past.shift()
      future.length = 0
      for (const { row, column, text } of changes) set(keyOf(row, column), text)
      changed()
    },
    undo: () => step(past, future, 'before'),
    redo: () => step(future, past, 'after'),
    settle: (kept) => {
      for (const { row, column, text } of kept) {
        const key = keyOf(row, column)
        if (typed.get(key) === text) typed.delete(key)
      }
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
