import type { ProvenanceStatus } from '@vinhdanh/domain/citations'
import type { InstrumentReport, LawReport } from '@vinhdanh/domain/vectors'
import { instrumentLabel } from '../citations/index.ts'
import { formatDay, formatNumber, type Language } from '../formats/index.ts'
import { words } from './words.ts'

const statuses: readonly ProvenanceStatus[] = [
  'verified',
  'confirmed',
  'recalled',
  'inherited',
  'draft',
]

/** Rows as text, each column as wide as its widest cell; the first two to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  )
  return rows.map((row) =>
    row
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

const sum = (rows: readonly InstrumentReport[], of: (row: InstrumentReport) => number) =>
  rows.reduce((all, row) => all + of(row), 0)

/** Bảng kiểm của luật: văn bản × quy định × nguồn × trường hợp mẫu, and every lack below it. */
export function reportText({ rows, lacks, cases }: LawReport, language: Language): string {
  const say = words[language]
  const { columns } = say
  const number = (value: number) => formatNumber(value, language)
  const heads = [
    columns.instrument,
    columns.effective,
    columns.provisions,
    columns.conditions,
    ...statuses.map((status) => say.known[status]),
    columns.vectors,
  ]
  const body = rows.map(({ instrument, provisions, conditions, known, vectors }) => [
    instrumentLabel(instrument.number, language),
    formatDay(instrument.effective),
    ...[provisions, conditions, ...statuses.map((status) => known[status]), vectors].map(number),
  ])
  const total = [
    say.total(rows.length),
    '',
    ...[
      sum(rows, ({ provisions }) => provisions),
      sum(rows, ({ conditions }) => conditions),
      ...statuses.map((status) => sum(rows, ({ known }) => known[status])),
      sum(rows, ({ vectors }) => vectors),
    ].map(number),
  ]
  const [head = '', ...lines] = table([heads, ...body, total])
  const rule = '-'.repeat(Math.max(head.length, ...lines.map((line) => line.length)))
  const faults = lacks.map(({ instrument, provision, condition, lacks: what }) =>
    [
      `  ${instrument}`,
      provision,
      ...(condition === null ? [] : [`${condition.kind} ${condition.cite}`]),
      say.lacks[what],
    ].join('  '),
  )
  return [
    head,
    rule,
    ...lines.slice(0, -1),
    rule,
    ...lines.slice(-1),
    '',
    say.cases(cases),
    ...(faults.length === 0 ? [say.complete] : [say.lacking(faults.length), ...faults]),
  ].join('\n')
}
