import type { SeasonResults } from './documents.ts'

type Line = SeasonResults['lines'][number]

/** Một dòng của bảng nhiều năm: a cluster, or a place of a source, and an award. */
export interface ResultRow {
  readonly key: string
  readonly line: Line
  /** By the order of the years; null where nothing is known, which is not zero. */
  readonly cells: readonly (Line | null)[]
}

/** Tổng của một năm: what was counted here, and what sources publish, never added up. */
export interface ResultTotals {
  readonly counted: readonly (number | null)[]
  /** A sum for each place that a source speaks of. */
  readonly published: readonly {
    readonly place: string
    readonly sums: readonly (number | null)[]
  }[]
}

const keyOf = ({ cluster, place, award, label, reason }: Line): string =>
  [cluster?.id ?? place ?? '', cluster === null ? label : '', award?.code ?? '', reason ?? ''].join(
    '|',
  )

const sumOf = (lines: readonly Line[]): number | null =>
  lines.length === 0 ? null : lines.reduce((sum, { collectives }) => sum + collectives, 0)

/** Năm cạnh nhau: a row for each cluster and award, a column for each year. */
export function resultsByYear(years: readonly SeasonResults[]): readonly ResultRow[] {
  const rows = new Map<string, Line>()
  for (const { lines } of years)
    for (const line of lines) if (!rows.has(keyOf(line))) rows.set(keyOf(line), line)
  return [...rows]
    .map(([key, line]) => ({
      key,
      line,
      cells: years.map(({ lines }) => lines.find((each) => keyOf(each) === key) ?? null),
    }))
    .sort(({ line: a }, { line: b }) => {
      // Clusters before what sources say of a whole province.
      const kind = Number(a.cluster === null) - Number(b.cluster === null)
      return kind === 0 ? nameOf(a).localeCompare(nameOf(b), 'vi') : kind
    })
}

const nameOf = ({ cluster, place }: Line): string => cluster?.name ?? place ?? ''

/** Tổng theo năm. */
export function totalsByYear(years: readonly SeasonResults[]): ResultTotals {
  const published = years.map(({ lines }) => lines.filter(({ cluster }) => cluster === null))
  const places = [...new Set(published.flat().map(({ place }) => place ?? ''))]
  return {
    counted: years.map(({ counted }) => counted),
    published: places.map((place) => ({
      place,
      sums: published.map((lines) => sumOf(lines.filter((line) => (line.place ?? '') === place))),
    })),
  }
}
