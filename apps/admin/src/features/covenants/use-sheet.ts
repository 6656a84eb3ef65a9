import { makeSheetStore, type SheetBase, type SheetChange, type SheetStore } from '@vinhdanh/ui'
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { keepCells, keptCells } from '../../shared/draft.ts'

/** Bảng đang gõ: what was typed stays on this machine until it is saved or given up. */
export function useSheet(key: string, base: SheetBase): SheetStore {
  const [store] = useState(() => makeSheetStore(base, keptCells<SheetChange>(key)))
  const first = useRef(true)
  useLayoutEffect(() => {
    if (first.current) first.current = false
    else store.rebase(base)
  }, [store, base])
  useEffect(() => store.subscribe(() => keepCells(key, store.unsaved())), [store, key])
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
