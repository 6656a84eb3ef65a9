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
      past.current = [...past.current.slice(-99), before]
      set(next)
    },
    [set],
  )
  const undo = useCallback(() => {
    const before = past.current.pop()
    if (before !== undefined) set(before)
  }, [set])
  return useMemo(
    () => ({ draft, change, undo, discard: own.discard, keptAt: own.keptAt }),
    [draft, change, undo, own.discard, own.keptAt],
  )
}
export type RubricDraftState = ReturnType<typeof useRubricDraft>
