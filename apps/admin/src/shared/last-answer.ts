import { useRef } from 'react'
import type { CombinedError } from 'urql'

interface State<Data> {
  data?: Data | undefined
  fetching: boolean
  error?: CombinedError | undefined
}

/**
 * Câu trả lời gần nhất: a page that asks again and again stays as it was last answered while the server is gone, so
 * that nothing typed into it is lost. Another key asks about something else and keeps nothing.
 */
export function useLastAnswer<Data>(state: State<Data>, key: string): State<Data> {
  const last = useRef<{ readonly key: string; readonly data: Data } | null>(null)
  if (state.data != null) last.current = { key, data: state.data }
  const kept = last.current
  return state.data == null && kept?.key === key ? { ...state, data: kept.data } : state
}
