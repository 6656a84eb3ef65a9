import { useMemo } from 'react'
import type { Board, Line } from './documents.ts'
import { lineName } from './views.ts'

interface Named {
  readonly unit: string
  readonly line: string
  readonly method: Line['method']
  readonly found: Line | undefined
}

/** Tên đơn vị và tiêu chí của một ô. */
export function useNames(board: Board): (place: { unit: string; line: string }) => Named {
  return useMemo(() => {
    const units = new Map(board.members.map(({ unit }) => [unit.id, unit.name]))
    const lines = new Map(board.rubric.lines.map((line) => [line.key, line]))
    return ({ unit, line }) => {
      const found = lines.get(line)
      return {
        unit: units.get(unit) ?? '',
        line: found === undefined ? line : lineName(found),
        method: found?.method ?? null,
        found,
      }
    }
  }, [board])
}
