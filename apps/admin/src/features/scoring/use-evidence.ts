import { useLanguage } from '@vinhdanh/ui'
import { useState } from 'react'
import { useClient } from 'urql'
import { type CommandState, newKey } from '../../shared/command.ts'
import { failureOf } from '../../shared/failure.ts'
import type { Board } from './documents.ts'
import type { ScoreBook, ScorePlace } from './score-book.ts'
import { commandOf } from './use-autosave.ts'

/** Lưu minh chứng của một ô: the points stay as they are kept. */
export function useEvidence(board: Board, book: ScoreBook) {
  const client = useClient()
  const { graphLanguage } = useLanguage()
  const [state, setState] = useState<CommandState>({ kind: 'idle' })
  const save = async (place: ScorePlace, evidence: string, reason: string): Promise<boolean> => {
    const kept = book.kept(place)
    setState({ kind: 'sending' })
    const cell = {
      unit: place.unit,
      line: place.line,
      seen: kept?.version ?? 0,
      points: kept?.part == null ? (kept?.points ?? null) : null,
      part: kept?.part ?? null,
      whole: kept?.whole ?? null,
      ...(kept?.precondition == null ? {} : { precondition: kept.precondition }),
      evidence,
      ...(reason === '' ? {} : { reason }),
    }
    const { data, error } = await client
      .mutation(commandOf[place.column], {
        input: { idempotencyKey: newKey(), board: board.id, cells: [cell] },
        language: graphLanguage,
      })
      .toPromise()
    if (error !== undefined || data === undefined) {
      const failure =
        error === undefined
          ? { network: false, code: null, message: '', forbidden: false }
          : failureOf(error)
      setState({ kind: 'failed', failure })
      return false
    }
    const answer = data.entered
    if (answer.__typename !== 'ScoresEntered') {
      const issues =
        answer.__typename === 'ScoresRefused'
          ? answer.faults.map((each) => ({ path: String(each.index), sentence: each.sentence }))
          : []
      setState({ kind: 'refused', refusal: { ...answer, issues } })
      return false
    }
    book.entered([], answer)
    setState({ kind: 'idle' })
    return true
  }
  return { state, save }
}
