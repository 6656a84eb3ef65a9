import type { Prisma } from '@vinhdanh/storage/database'
import { real } from '../real/index.ts'
import { idOf } from '../synthetic/index.ts'
import { sourceId } from './real-rows.ts'

const figures = [
  ...real.counts,
  ...real.ratios,
  ...real.indicators,
  ...real.relief,
  ...real.derivedFigures,
]

function noteOf(figure: (typeof figures)[number]): string | null {
  const share =
    figure.kind === 'ratio' && figure.numerator !== null && figure.denominator !== null
      ? `${figure.numerator}/${figure.denominator}${figure.numeratorBasis === 'derived' ? ' (tử số suy ra)' : ''}`
      : null
  const formula = figure.kind === 'derived' ? `Suy ra: ${figure.formula}.` : null
  const interpreted =
    figure.kind === 'count' && figure.awardBasis === 'interpreted'
      ? 'Hình thức được đọc theo ngữ cảnh.'
      : null
  const parts = [share, formula, interpreted, figure.note].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(' ')
}

export const publishedFigures = (): Prisma.PublishedFigureCreateManyInput[] =>
  figures.map((figure) => ({
    id: idOf('published-figure', figure.id),
    key: figure.id,
    kind: figure.kind,
    label: figure.labelVi,
    value: figure.value,
    valueAsWritten: figure.valueAsWritten,
    unit: figure.unit,
    qualifier: figure.qualifier,
    period: figure.period.asWritten,
    status: figure.status,
    place: figure.place,
    award: 'award' in figure ? figure.award : null,
    subjectKind: 'subjectKind' in figure ? figure.subjectKind : null,
    note: noteOf(figure),
    conflicts: figure.conflicts.map((id) => {
      const issue = real.inconsistencies.find((one) => one.id === id)
      return `${id}: ${issue?.issueVi ?? ''}`
    }),
    dataSet: 'REAL',
    sourceId: sourceId(figure.sources[0]?.key ?? ''),
    sourceLine: figure.sources[0]?.line ?? null,
  }))
