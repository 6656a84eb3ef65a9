import { useMemo, useSyncExternalStore } from 'react'
import type { Pending, ScoreBook } from './score-book.ts'

/** Các thay đổi chưa lưu, counted anew when something was written and not with each letter. */
export function usePending(book: ScoreBook): readonly Pending[] {
  const version = useSyncExternalStore(book.store.subscribe, book.store.version)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says when they differ
  return useMemo(() => book.pending(), [book, version])
}
