import { useLanguage } from '@vinhdanh/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import { newKey } from '../../shared/command.ts'
import { type Failure, failureOf } from '../../shared/failure.ts'
import {
  Board_EnterCross,
  Board_EnterOfficial,
  Board_EnterSelf,
  type Entered,
  type ScoreColumn,
} from './documents.ts'
import { isOnlyUnexplained, type Pending, type ScoreBook } from './score-book.ts'

/** Typing goes on while a batch waits; a batch a second is enough for everybody. */
const pause = 900
const atMost = 500

export const commandOf = {
  SELF: Board_EnterSelf,
  CROSS: Board_EnterCross,
  OFFICIAL: Board_EnterOfficial,
}

export interface SaveState {
  readonly saving: boolean
  readonly savedAt: string | null
  readonly failure: Failure | null
  /** A refusal of the whole batch: not a matter of one cell. */
  readonly refused: Extract<Entered, { readonly sentence: string }> | null
}

/** Một lượt lưu: the ready changes of one column, with the key under which they are kept once. */
interface Batch {
  readonly column: ScoreColumn
  readonly sent: readonly Pending[]
}

/**
 * The changes that are ready; and when there are none, those that still lack their reason. Without it they cannot be
 * kept: the server says what else is wrong, or who was there before, so that nobody explains a score in vain.
 */
function nextBatch(book: ScoreBook): Batch | null {
  const pending = book.pending()
  const ready = pending.filter((each) => each.waits === 'ready')
  const unasked = pending.filter((each) => each.waits === 'reason' && !isOnlyUnexplained(each))
  const next = ready.length > 0 ? ready : unasked
  const [first] = next
  if (first === undefined) return null
  const sent = next.filter((each) => each.column === first.column).slice(0, atMost)
  return { column: first.column, sent }
}

const cellsOf = (book: ScoreBook, { sent }: Batch) =>
  sent.map((each) => ({
    unit: each.unit,
    line: each.line,
    seen: each.seen,
    ...(book.sentOf(each) ?? { points: null, part: null, whole: null }),
    ...(each.precondition === undefined ? {} : { precondition: each.precondition }),
    ...(each.reason === undefined ? {} : { reason: each.reason }),
  }))

/**
 * Tự lưu: only what was changed, a moment after the typing stops, one batch at a time. What cannot be
 * saved yet stays typed, in the page and on this machine.
 */
export function useAutosave(
  board: string,
  book: ScoreBook,
  onEntered: (answer: Extract<Entered, { readonly __typename: 'ScoresEntered' }>) => void,
) {
  const client = useClient()
  const { graphLanguage } = useLanguage()
  const [state, setState] = useState<SaveState>({
    saving: false,
    savedAt: null,
    failure: null,
    refused: null,
  })
  const busy = useRef(false)
  const unsure = useRef<{ readonly written: string; readonly key: string } | null>(null)
  const told = useRef(onEntered)
  told.current = onEntered

  const save = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    let last = ''
    try {
      for (let batch = nextBatch(book); batch !== null; batch = nextBatch(book)) {
        setState((before) => ({ ...before, saving: true }))
        const cells = cellsOf(book, batch)
        // The same batch sent again after a lost connection keeps its key, and is kept once.
        const written = JSON.stringify([batch.column, cells])
        // What was refused would be refused again.
        if (written === last) return
        last = written
        const key = unsure.current?.written === written ? unsure.current.key : newKey()
        unsure.current = { written, key }
        const { data, error } = await client
          .mutation(commandOf[batch.column], {
            input: { idempotencyKey: key, board, cells },
            language: graphLanguage,
          })
          .toPromise()
        const answer = data?.entered
        if (error !== undefined || answer === undefined) {
          const failure =
            error === undefined
              ? { network: false, code: null, message: '', forbidden: false }
              : failureOf(error)
          setState((before) => ({ ...before, saving: false, failure }))
          return
        }
        unsure.current = null
        book.entered(batch.sent, answer)
        if (answer.__typename === 'ScoresEntered') {
          told.current(answer)
          setState({ saving: false, savedAt: answer.at, failure: null, refused: null })
        } else {
          const ofCells =
            answer.__typename === 'ScoresRefused' || answer.__typename === 'ScoreChangedMeanwhile'
          setState((before) => ({
            ...before,
            saving: false,
            failure: null,
            refused: ofCells ? null : answer,
          }))
          // A refusal that names no cell would be given again and again.
          if (!ofCells) return
        }
      }
    } finally {
      busy.current = false
      setState((before) => (before.saving ? { ...before, saving: false } : before))
    }
  }, [board, book, client, graphLanguage])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void save(), pause)
    }
    const stop = book.store.subscribe(later)
    const again = () => void save()
    window.addEventListener('online', again)
    later()
    return () => {
      clearTimeout(timer)
      stop()
      window.removeEventListener('online', again)
    }
  }, [book, save])
  return { state, save }
}
