import { useCallback } from 'react'
import { readFigure } from '../formats/decimal.ts'
import { useShared } from '../language/language.tsx'

/** Số liệu gõ sai ở đâu, in words; nothing where it can be read, and nothing typed is no fault. */
export function useFigureProblem(): (typed: string) => string | undefined {
  const words = useShared().sheet
  return useCallback(
    (typed) => {
      const read = readFigure(typed)
      return read.kind === 'fault' ? words[read.fault](typed) : undefined
    },
    [words],
  )
}
