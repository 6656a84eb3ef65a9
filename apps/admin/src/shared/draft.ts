import { useEffect, useState } from 'react'

interface Kept<Draft> {
  readonly draft: Draft
  readonly at: string
}

const storageKeyOf = (key: string) => `vinhdanh.draft.${key}`

function readKept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(storageKeyOf(key)) ?? 'null')
  } catch {
    return null
  }
}

function writeKept(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(storageKeyOf(key))
    else localStorage.setItem(storageKeyOf(key), JSON.stringify(value))
  } catch {
    // Storage refused or full: what was typed still lives as long as the page.
  }
}

/** Những ô đang gõ của một bảng, kept on this machine under the key; none when nothing is kept. */
export function keptCells<Cell>(key: string): readonly Cell[] {
  const kept = readKept(key)
  return Array.isArray(kept) ? (kept as readonly Cell[]) : []
}

/** Keeps the cells that are not saved yet in the place of those kept before; no cells keep nothing. */
export const keepCells = (key: string, cells: readonly unknown[]): void =>
  writeKept(key, cells.length === 0 ? null : cells)

/**
 * Bản đang nhập, giữ trên máy này: a reload, a closed lid or an error loses nothing. What is kept
 * is laid over the empty draft, so that a field added later has its value.
 */
export function useDraft<Draft extends object>(key: string, empty: Draft) {
  const [kept, setKept] = useState<Kept<Draft> | null>(() => readKept(key) as Kept<Draft> | null)
  useEffect(() => writeKept(key, kept), [key, kept])
  const draft: Draft = { ...empty, ...kept?.draft }
  return {
    draft,
    keptAt: kept?.at ?? null,
    change: (part: Partial<Draft>) =>
      setKept((before) => ({
        draft: { ...empty, ...before?.draft, ...part },
        at: new Date().toISOString(),
      })),
    // Written at once: the page that discards is often left before its effects run.
    discard: () => {
      writeKept(key, null)
      setKept(null)
    },
  }
}
