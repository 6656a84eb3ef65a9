// long because all that is known of a cell is kept in one book
import {
  makeSheetStore,
  type SheetCell,
  type SheetChange,
  type SheetPlace,
  type SheetStore,
} from '@vinhdanh/ui'
import type { Board, Cell, Entered, Line, ScoreColumn } from './documents.ts'
import { readTyped, type Sent, type TypedFault, typedOf, type YesNo } from './written.ts'

/** Chỗ của một điểm: whose, on which line, in which column. */
export interface ScorePlace {
  readonly unit: string
  readonly line: string
  readonly column: ScoreColumn
}

/** What is known of a change beside its text. `seen` is the version it was typed over. */
interface About {
  readonly seen: number
  readonly reason?: string
  readonly precondition?: boolean
  /** What the server found wrong with this very text. */
  readonly fault?: { readonly text: string; readonly sentence: string; readonly code: string }
  /** Somebody else changed it meanwhile; waits for a choice. */
  readonly clash?: true
}

/** Chỉ còn thiếu lý do: the server was asked, and found nothing else. */
export const isOnlyUnexplained = ({ waits, fault, text }: Pending): boolean =>
  waits === 'reason' && fault?.code === 'reason-required' && fault.text === text

/** Một thay đổi chưa lưu. */
export interface Pending extends ScorePlace, About {
  readonly text: string
  readonly kept: Cell | undefined
  readonly waits: 'ready' | 'fault' | 'reason' | 'precondition' | 'clash'
}

/** What is kept on this machine until it is saved. */
export type KeptDraft = readonly (ScorePlace & { readonly text: string } & About)[]

export interface BookWords {
  readonly yesNo: YesNo
  readonly fault: (fault: TypedFault, text: string) => string
  /** Why a cell of this column cannot be written by the viewer. */
  readonly locked: (column: ScoreColumn) => string
  /** What a kept cell counts to, where that is not what was typed. */
  readonly aside: (cell: Cell, line: Line) => string | undefined
  readonly hasEvidence: string
  /** Of a cell without a score: nobody entered one, or the viewer may not see it. */
  readonly noFigure: string
  readonly unseen: string
}

const direct = { method: 'DIRECT', measuresShare: false } as const
const joint = '|'
export const columnKey = (line: string, column: ScoreColumn) => `${column}${joint}${line}`
export const lineOfKey = (key: string): { column: ScoreColumn; line: string } | null => {
  const at = key.indexOf(joint)
  const column = (['SELF', 'CROSS', 'OFFICIAL'] as const).find((each) => each === key.slice(0, at))
  return column === undefined ? null : { column, line: key.slice(at + 1) }
}
const id = (place: ScorePlace) => `${place.unit}${joint}${columnKey(place.line, place.column)}`

/** Sổ điểm: the cells of a board as they are kept, and what was typed over them. */
export interface ScoreBook {
  readonly store: SheetStore
  readonly kept: (place: ScorePlace) => Cell | undefined
  readonly pending: () => readonly Pending[]
  readonly explain: (places: readonly ScorePlace[], reason: string) => void
  readonly sayPrecondition: (place: ScorePlace, met: boolean) => void
  readonly entered: (sent: readonly Pending[], answer: Entered) => void
  /** Keeps what was typed, now over the other's value; or takes the other's value. */
  readonly choose: (place: ScorePlace, mine: boolean) => void
  readonly write: (changes: readonly SheetChange[]) => void
  /** A step back or forth is a writing like any other: over a kept score it waits for its reason. */
  readonly undo: () => SheetPlace | null
  readonly redo: () => SheetPlace | null
  readonly draft: () => KeptDraft
  readonly sentOf: (pending: Pending) => Sent | null
}

export function makeScoreBook(
  board: Pick<Board, 'members' | 'rubric'>,
  words: BookWords,
  language: 'vi' | 'en',
  draft: KeptDraft = [],
): ScoreBook {
  const lines = new Map(board.rubric.lines.map((line) => [line.key, line]))
  const cells = new Map<string, Cell>()
  const writable = new Set<string>()
  const seen = new Set<string>()
  for (const { unit, cells: own, totals, may } of board.members) {
    for (const cell of own) cells.set(id({ ...cell, unit: unit.id }), cell)
    for (const column of may) writable.add(`${unit.id} ${column}`)
    for (const { column } of totals) seen.add(`${unit.id} ${column}`)
  }
  const about = new Map<string, About>(draft.map((each) => [id(each), each]))

  const base = {
    cell: (unit: string, key: string): SheetCell => {
      const at = lineOfKey(key)
      const line = at === null ? undefined : lines.get(at.line)
      if (at === null || line === undefined) return { text: '', locked: '' }
      const kept = cells.get(`${unit}${joint}${key}`)
      const cell = {
        text: typedOf(kept, line.method, language, words.yesNo),
        blank: seen.has(`${unit} ${at.column}`) ? words.noFigure : words.unseen,
        aside: kept === undefined ? undefined : words.aside(kept, line),
        ...(kept?.evidence == null ? {} : { note: words.hasEvidence, attached: true }),
        state: about.get(`${unit}${joint}${key}`)?.clash === true ? ('clash' as const) : undefined,
      }
      return writable.has(`${unit} ${at.column}`)
        ? cell
        : { ...cell, locked: words.locked(at.column) }
    },
    problem: (unit: string, key: string, text: string): string | undefined => {
      const at = lineOfKey(key)
      const line = at === null ? undefined : lines.get(at.line)
      const read = readTyped(text, line ?? direct, words.yesNo)
      if (read.kind === 'fault') return words.fault(read.fault, text)
      const found = about.get(`${unit}${joint}${key}`)?.fault
      // That a reason is wanted is asked for beside the grid; the score itself is right.
      const isWrong = found?.text === text && found.code !== 'reason-required'
      return isWrong ? found.sentence : undefined
    },
  }
  const store = makeSheetStore(
    base,
    draft.map((each) => ({
      row: each.unit,
      column: columnKey(each.line, each.column),
      text: each.text,
    })),
  )

  const waitsFor = (place: ScorePlace, text: string, own: About, kept: Cell | undefined) => {
    const line = lines.get(place.line)
    if (own.clash === true) return 'clash'
    if (base.problem(place.unit, columnKey(place.line, place.column), text) !== undefined)
      return 'fault'
    if (kept !== undefined && (own.reason ?? '').trim() === '') return 'reason'
    const isSaid = own.precondition !== undefined || (kept?.precondition ?? null) !== null
    return line?.precondition != null && text.trim() !== '' && !isSaid ? 'precondition' : 'ready'
  }
  const pending = (): readonly Pending[] =>
    store.unsaved().flatMap(({ row, column, text }) => {
      const at = lineOfKey(column)
      if (at === null) return []
      const place = { unit: row, ...at }
      const kept = cells.get(id(place))
      const own = about.get(id(place)) ?? { seen: kept?.version ?? 0 }
      return [{ ...place, ...own, text, kept, waits: waitsFor(place, text, own, kept) } as const]
    })
  /** What is known of the changes, after some were written: over which version each of them was. */
  const follow = () => {
    const typed = new Set<string>()
    for (const { row, column } of store.unsaved()) {
      const at = lineOfKey(column)
      if (at === null) continue
      const place = { unit: row, ...at }
      typed.add(id(place))
      amend(place, {})
    }
    // A change taken back by hand needs no version, no reason.
    for (const key of about.keys()) if (!typed.has(key)) about.delete(key)
  }
  const stepped = (place: SheetPlace | null) => {
    if (place !== null) follow()
    return place
  }
  /** The same base anew: cells whose state changed are drawn, the others stay. */
  const renew = () => store.rebase(base)
  const amend = (place: ScorePlace, part: Partial<About>) => {
    const before = about.get(id(place)) ?? { seen: cells.get(id(place))?.version ?? 0 }
    about.set(id(place), { ...before, ...part })
  }

  return {
    store,
    kept: (place) => cells.get(id(place)),
    pending,
    write: (changes) => {
      store.write(changes)
      follow()
    },
    undo: () => stepped(store.undo()),
    redo: () => stepped(store.redo()),
    explain: (places, reason) => {
      for (const place of places) {
        const { fault, ...own } = about.get(id(place)) ?? {
          seen: cells.get(id(place))?.version ?? 0,
          fault: undefined,
        }
        const still = fault === undefined || fault.code === 'reason-required' ? {} : { fault }
        about.set(id(place), { ...own, ...still, reason })
      }
      renew()
    },
    sayPrecondition: (place, met) => {
      amend(place, { precondition: met })
      renew()
    },
    entered: (sent, answer) => {
      if (answer.__typename === 'ScoresEntered') {
        for (const { unit, cell } of answer.cells) cells.set(id({ ...cell, unit: unit.id }), cell)
        for (const each of sent) about.delete(id(each))
        store.settle(
          sent.map((each) => ({
            row: each.unit,
            column: columnKey(each.line, each.column),
            text: each.text,
          })),
        )
        // Typed on while it was being saved: over the version that is kept now.
        for (const { row, column } of store.unsaved()) {
          const at = lineOfKey(column)
          const own = sent.find(
            (each) => each.unit === row && columnKey(each.line, each.column) === column,
          )
          if (at !== null && own !== undefined)
            amend({ unit: row, ...at }, { seen: cells.get(id(own))?.version ?? 0 })
        }
      } else if (answer.__typename === 'ScoresRefused') {
        for (const { index, sentence, code } of answer.faults) {
          const at = sent[index]
          if (at !== undefined) amend(at, { fault: { text: at.text, sentence, code } })
        }
      } else if (answer.__typename === 'ScoreChangedMeanwhile') {
        for (const { unit, line, column, current } of answer.clashes) {
          if (unit === null) continue
          const place = { unit: unit.id, line, column }
          cells.set(id(place), current)
          amend(place, { clash: true })
        }
      }
      renew()
    },
    choose: (place, mine) => {
      const { clash: _settled, ...own } = about.get(id(place)) ?? { seen: 0 }
      if (mine) about.set(id(place), { ...own, seen: cells.get(id(place))?.version ?? 0 })
      else {
        about.delete(id(place))
        store.drop([{ row: place.unit, column: columnKey(place.line, place.column) }])
      }
      renew()
    },
    draft: () =>
      pending().map(({ unit, line, column, text, seen, reason, precondition }) => ({
        unit,
        line,
        column,
        text,
        seen,
        ...(reason === undefined ? {} : { reason }),
        ...(precondition === undefined ? {} : { precondition }),
      })),
    sentOf: (each) => {
      const read = readTyped(each.text, lines.get(each.line) ?? direct, words.yesNo)
      return read.kind === 'read' ? read.sent : null
    },
  }
}
