import { makeSheetStore, type SheetBase, type SheetChange, type SheetStore } from '@vinhdanh/ui'
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'

const storageKey = (key: string) => `vinhdanh.draft.${key}`

function readTyped(key: string): readonly SheetChange[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(key)) ?? '[]')
    return Array.isArray(kept) ? (kept as SheetChange[]) : []
  } catch {
    return []
  }
}

/** Bảng đang gõ: what was typed stays on this machine until it is saved or given up. */
export function useSheet(key: string, base: SheetBase): SheetStore {
  const [store] = useState(() => makeSheetStore(base, readTyped(key)))
  const first = useRef(true)
  useLayoutEffect(() => {
    if (first.current) first.current = false
    else store.rebase(base)
  }, [store, base])
  useEffect(
    () =>
      store.subscribe(() => {
        try {
          const typed = store.unsaved()
          if (typed.length === 0) localStorage.removeItem(storageKey(key))
          else localStorage.setItem(storageKey(key), JSON.stringify(typed))
        } catch {
          // Storage refused or full: what was typed still lives as long as the page.
        }
      }),
    [store, key],
  )
  return store
}

/** Những ô chưa lưu, and whether any of them cannot be read. */
export function useUnsaved(store: SheetStore) {
  useSyncExternalStore(store.subscribe, store.version)
  const changes = store.unsaved()
  const faulty = changes.filter(
    ({ row, column }) => store.source.cell(row, column).problem !== undefined,
  ).length
  return { changes, faulty }
}
