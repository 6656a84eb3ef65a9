/** Một cột của bảng tính. The first column stays in sight and names the rows. */
export interface SheetColumn {
  readonly key: string
  readonly title: string
  /** Neighbours with the same group share one head above their own. */
  readonly group?: string
  readonly width: number
  readonly numeric?: boolean
  /** The only things that may stand in it, chosen from a list. */
  readonly choices?: readonly string[]
}

/** Một dòng của bảng tính. */
export interface SheetRow {
  readonly key: string
  readonly title: string
  /** Depth in a tree, from 1. */
  readonly level?: number
  /** A sum or a group: set apart from what it gathers. */
  readonly strong?: boolean
  /** A group whose rows are shown or folded away. */
  readonly expanded?: boolean
}

/** Một ô: what it shows, and why it cannot be written where it cannot. */
export interface SheetCell {
  readonly text: string
  readonly locked?: string
  /** What is wrong with what was typed, which stays as it was typed. */
  readonly problem?: string
  readonly state?: 'unsaved' | 'clash' | undefined
  /** Said where there is no text: an empty cell is no nought, and not always one that nobody filled. */
  readonly blank?: string | undefined
  /** Read out after the value, and shown when it is pointed at. */
  readonly note?: string | undefined
  /** Beside the value (under it in the first column), smaller: a sum, what it counts to. */
  readonly aside?: string | undefined
  /** Something hangs on the cell, which its note names: a paper, a remark. */
  readonly attached?: boolean | undefined
}

export interface SheetChange {
  readonly row: string
  readonly column: string
  readonly text: string
}

/** Nguồn của các ô: the same object as long as nothing about the cell changed. */
export interface SheetSource {
  readonly cell: (row: string, column: string) => SheetCell
  readonly subscribe: (listener: () => void) => () => void
}

export interface SheetPlace {
  readonly row: string
  readonly column: string
}

/** Đã lùi hoặc tiến một bước: where, as far as that is known; null when there was no step. */
export type SheetStep = SheetPlace | 'somewhere' | null
