import { useCallback, useMemo, useRef, useState } from 'react'
import { useDraft } from '../../shared/draft.ts'
import { draftOf, type RubricDraft } from './draft.ts'

/** Bản đang soạn: kept on this machine until it is saved, with the steps that can be taken back. */
export function useRubricDraft(key: string, document: unknown) {
  const [first] = useState(() => draftOf(document))
  const own = useDraft<{ draft: RubricDraft }>(key, { draft: first })
  const { draft } = own.draft
  const latest = useRef(draft)
  latest.current = draft
  const past = useRef<RubricDraft[]>([])
  const future = useRef<RubricDraft[]>([])
  const within = useRef(false)
  const { change: keep } = own
  const keepNow = useRef(keep)
  keepNow.current = keep
  const set = useCallback((next: RubricDraft) => {
    latest.current = next
    keepNow.current({ draft: next })
  }, [])
  const change = useCallback(
    (step: (before: RubricDraft) => RubricDraft) => {
      const before = latest.current
      const next = step(before)
      if (next === before) return
      // One deed may change twice, as a pasted block that also adds lines: it is taken back as one.
      if (!within.current) {
        past.current = [...past.current.slice(-99), before]
        within.current = true
        queueMicrotask(() => {
          within.current = false
        })
      }
      future.current = []
      set(next)
    },
    [set],
  )
  const step = useCallback(
    (from: RubricDraft[], to: RubricDraft[]) => {
      const next = from.pop()
      if (next === undefined) return null
      to.push(latest.current)
      set(next)
      return 'somewhere'
    },
    [set],
  )
  const undo = useCallback(() => step(past.current, future.current), [step])
  const redo = useCallback(() => step(future.current, past.current), [step])
  return useMemo(
    () => ({ draft, change, undo, redo, discard: own.discard, keptAt: own.keptAt }),
    [draft, change, undo, redo, own.discard, own.keptAt],
  )
}
export type RubricDraftState = ReturnType<typeof useRubricDraft>
