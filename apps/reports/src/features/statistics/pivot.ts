/** Loại đối tượng, as the graph names it. */
export type CountedKind = 'PERSON' | 'COLLECTIVE' | 'HOUSEHOLD'

/** Một ô số liệu: how many awards of one kind to one kind of subject in one year. */
export interface CountRow {
  readonly year: number
  readonly award: { readonly code: string; readonly name: string; readonly rank: number }
  readonly subjectKind: CountedKind
  readonly count: number
}

/** Bảng tổng hợp: a line for each award and kind of subject, a column for each year. */
export interface Pivot {
  readonly years: readonly number[]
  readonly lines: readonly PivotLine[]
  /** Tổng theo năm, in the order of `years`. */
  readonly totals: readonly number[]
}

export interface PivotLine {
  readonly code: string
  readonly name: string
  readonly subjectKind: CountedKind
  /** By the order of `years`; 0 where the register holds none in that year. */
  readonly counts: readonly number[]
  readonly total: number
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Turns rows of counts into a table; every year between the first and the last has its column. */
export function pivot(rows: readonly CountRow[]): Pivot {
  if (rows.length === 0) return { years: [], lines: [], totals: [] }
  const stated = rows.map((row) => row.year)
  const [first, last] = [Math.min(...stated), Math.max(...stated)]
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)

  const groups = new Map<string, CountRow[]>()
  for (const row of rows) {
    const key = `${row.award.code}/${row.subjectKind}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  const lines = [...groups.values()].flatMap((group): PivotLine[] => {
    const [head] = group
    if (head === undefined) return []
    const counts = years.map((year) =>
      sum(group.filter((row) => row.year === year).map((row) => row.count)),
    )
    return [
      {
        code: head.award.code,
        name: head.award.name,
        subjectKind: head.subjectKind,
        counts,
        total: sum(counts),
      },
    ]
  })
  const totals = years.map((_, column) => sum(lines.map((line) => line.counts[column] ?? 0)))
  return { years, lines, totals }
}

/** Adds up one kind of subject by year, for the chart. */
export const byYear = ({ years, lines }: Pivot, subjectKind: CountedKind): readonly number[] =>
  years.map((_, column) =>
    sum(
      lines
        .filter((line) => line.subjectKind === subjectKind)
        .map((line) => line.counts[column] ?? 0),
    ),
  )
