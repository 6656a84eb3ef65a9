import { useEffect, useState } from 'react'

interface Kept<Draft> {
  readonly draft: Draft
  readonly at: string
}

function read<Draft>(key: string): Kept<Draft> | null {
  try {
    const text = localStorage.getItem(key)
    return text === null ? null : (JSON.parse(text) as Kept<Draft>)
  } catch {
    return null
  }
}

/**
 * Bản đang nhập, giữ trên máy này: a reload, a closed lid or an error loses nothing. What is kept
 * is laid over the empty draft, so that a field added later has its value.
 */
export function useDraft<Draft extends object>(key: string, empty: Draft) {
  const storageKey = `vinhdanh.draft.${key}`
  const [kept, setKept] = useState<Kept<Draft> | null>(() => read<Draft>(storageKey))
  useEffect(() => {
    try {
      if (kept === null) localStorage.removeItem(storageKey)
      else localStorage.setItem(storageKey, JSON.stringify(kept))
    } catch {
      // Storage refused or full: the draft still lives as long as the page.
    }
  }, [kept, storageKey])
  const draft: Draft = { ...empty, ...kept?.draft }
  return {
    draft,
    keptAt: kept?.at ?? null,
    change: (part: Partial<Draft>) =>
      setKept((before) => ({
        draft: { ...empty, ...before?.draft, ...part },
        at: new Date().toISOString(),
      })),
    discard: () => setKept(null),
  }
}
