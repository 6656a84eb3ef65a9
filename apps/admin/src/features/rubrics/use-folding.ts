import { useCallback, useMemo, useState } from 'react'
import { type DraftRow, isGroup } from './draft.ts'

const none: ReadonlySet<string> = new Set()

/** The groups that a row stands in, from the inside out. */
export function ancestorsOf(rows: readonly DraftRow[], at: number): readonly string[] {
  const found: string[] = []
  let depth = rows[at]?.depth ?? 0
  for (let index = at - 1; index >= 0 && depth > 0; index--) {
    const row = rows[index]
    if (row === undefined || row.depth >= depth) continue
    found.push(row.id)
    depth = row.depth
  }
  return found
}

/** Dòng còn thấy khi các nhóm này thu gọn, and how many lines each of these hides. */
export function unfolded(
  rows: readonly DraftRow[],
  folded: ReadonlySet<string>,
): { readonly seen: readonly DraftRow[]; readonly hidden: ReadonlyMap<string, number> } {
  const hidden = new Map<string, number>()
  const seen: DraftRow[] = []
  let over: DraftRow | null = null
  for (const row of rows) {
    if (over !== null && row.depth > over.depth) {
      hidden.set(over.id, (hidden.get(over.id) ?? 0) + 1)
      continue
    }
    over = folded.has(row.id) ? row : null
    seen.push(row)
  }
  return { seen, hidden }
}

/** Thu gọn và mở các nhóm of one tree; nothing of the draft changes by it. */
export function useFolding(rows: readonly DraftRow[]) {
  const [folded, setFolded] = useState(none)
  const { seen, hidden } = useMemo(() => unfolded(rows, folded), [rows, folded])
  const groups = useMemo(
    () => rows.filter((_row, at) => isGroup(rows, at)).map(({ id }) => id),
    [rows],
  )
  const toggle = useCallback((id: string) => {
    setFolded((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }, [])
  const reveal = useCallback(
    (id: string) => {
      const above = ancestorsOf(
        rows,
        rows.findIndex((row) => row.id === id),
      )
      setFolded((before) =>
        above.some((each) => before.has(each))
          ? new Set([...before].filter((each) => !above.includes(each)))
          : before,
      )
    },
    [rows],
  )
  return {
    seen,
    hidden,
    groups,
    isFolded: (id: string) => folded.has(id),
    toggle,
    reveal,
    foldAll: () => setFolded(new Set(groups)),
    unfoldAll: () => setFolded(none),
  }
}
