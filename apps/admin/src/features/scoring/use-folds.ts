import { useCallback, useMemo, useState } from 'react'
import type { Line } from './documents.ts'

const none: ReadonlySet<string> = new Set()

/** Thu gọn các nhóm tiêu chí: which are folded, in both grids of the board alike. */
export function useFolds(lines: readonly Line[]) {
  const [folded, setFolded] = useState(none)
  const groups = useMemo(() => lines.filter(({ leaf }) => !leaf).map(({ key }) => key), [lines])
  const toggle = useCallback((group: string) => {
    setFolded((before) => {
      const after = new Set(before)
      if (!after.delete(group)) after.add(group)
      return after
    })
  }, [])
  const unfoldAll = useCallback(() => setFolded(none), [])
  const foldAll = useCallback(() => setFolded(new Set(groups)), [groups])
  return useMemo(
    () => ({ folded, groups, toggle, foldAll, unfoldAll }),
    [folded, groups, toggle, foldAll, unfoldAll],
  )
}
export type Folds = ReturnType<typeof useFolds>
