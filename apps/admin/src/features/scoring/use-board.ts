import { useLanguage } from '@vinhdanh/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type CombinedError, useClient } from 'urql'
import { keepCells, keptCells } from '../../shared/draft.ts'
import { pointsText } from '../../shared/points.ts'
import { useWords } from '../../shared/words.ts'
import { type Board, Board_Query, type Entered, type ScoreColumn } from './documents.ts'
import { type BookWords, type KeptDraft, makeScoreBook, type ScoreBook } from './score-book.ts'

const draftKey = (board: string) => `board.${board}`

/**
 * Bảng chấm điểm đang mở. Asked for once and held here: eleven thousand cells are not looked through
 * again for each one that is saved.
 */
export function useBoard(id: string) {
  const client = useClient()
  const { graphLanguage } = useLanguage()
  const [board, setBoard] = useState<Board | null>(null)
  const [error, setError] = useState<CombinedError | undefined>(undefined)
  const [asked, setAsked] = useState(0)
  const [fetching, setFetching] = useState(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again on purpose
  useEffect(() => {
    let gone = false
    setFetching(true)
    void client
      .query(Board_Query, { id, language: graphLanguage }, { requestPolicy: 'network-only' })
      .toPromise()
      .then((result) => {
        if (gone) return
        setFetching(false)
        setError(result.error)
        if (result.data !== undefined) setBoard(result.data.scoreBoard)
      })
    return () => {
      gone = true
    }
  }, [client, id, graphLanguage, asked])
  const reload = useCallback(() => setAsked((count) => count + 1), [])
  return { board, error, fetching, reload, setBoard }
}

/** Những gì vừa lưu, over the board as it was read: totals of the units, and the ranks of all. */
export const withEntered = (
  board: Board,
  answer: Extract<Entered, { readonly __typename: 'ScoresEntered' }>,
): Board => {
  const totals = new Map(answer.board.members.map(({ unit, totals: own }) => [unit.id, own]))
  const { self, cross, official } = answer.board
  return {
    ...board,
    self,
    cross,
    official,
    members: board.members.map((member) => {
      const own = totals.get(member.unit.id)
      return own === undefined ? member : { ...member, totals: own }
    }),
  }
}

/** Why the column is not the viewer's to write: what they may not see, or not do at this stage. */
const lockedBy = (board: Board, column: ScoreColumn, otherwise: string): string => {
  const sight = board.sees.find((each) => each.column === column)
  if (sight?.sight === 'NONE') return sight.sentence
  const may = board.may.find((each) => each.action === `ENTER_${column}`)
  return may?.refusal?.sentence ?? otherwise
}

/** Sổ điểm của bảng, made anew when the board is read again: what was typed comes along. */
export function useScoreBook(board: Board): ScoreBook {
  const { language } = useLanguage()
  const words = useWords().scoring
  const id = board.id
  const read = useRef<{ readonly of: unknown; readonly book: ScoreBook } | null>(null)
  const bookWords = useMemo<BookWords>(
    () => ({
      yesNo: words.yesNo,
      fault: (fault, text) => words.typed[fault](text),
      locked: (column) => lockedBy(board, column, words.notYours[column]),
      aside: (cell, line) =>
        line.method === 'DIRECT' || cell.points === null
          ? undefined
          : words.countsTo(pointsText(cell.points, language)),
      hasEvidence: words.hasEvidence,
      noFigure: words.noFigure,
      unseen: words.unseen,
    }),
    [board, words, language],
  )
  // Totals and ranks change with each save; the cells are then in the book already.
  const cellsOf = board.rubric
  if (read.current?.of !== cellsOf) {
    const draft = read.current?.book.draft() ?? keptCells<KeptDraft[number]>(draftKey(id))
    read.current = { of: cellsOf, book: makeScoreBook(board, bookWords, language, draft) }
  }
  const { book } = read.current
  useEffect(() => book.store.subscribe(() => keepCells(draftKey(id), book.draft())), [book, id])
  return book
}
