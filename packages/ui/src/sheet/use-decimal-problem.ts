import { useCallback } from 'react'
import { readDecimal } from '../formats/decimal.ts'
import { useShared } from '../language/language.tsx'

/** Số gõ sai ở đâu, in words; nothing where it can be read, and nothing typed is no fault. */
export function useDecimalProblem(): (typed: string) => string | undefined {
  const words = useShared().sheet
  return useCallback(
    (typed) => {
      const read = readDecimal(typed)
      return read.kind === 'fault' ? words[read.fault](typed) : undefined
    },
    [words],
  )
}
