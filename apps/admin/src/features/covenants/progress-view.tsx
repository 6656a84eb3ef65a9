import { Stack } from '@mantine/core'
import { type Column, DataTable, EmptyState, formatNumber, useLanguage } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useWords } from '../../shared/words.ts'
import type { CovenantData, CovenantLine } from './documents.ts'
import { shown } from './figures.ts'

type Counts = CovenantData['members'][number]['counts']
interface CountRow {
  readonly key: string
  readonly name: string
  readonly counts: Counts
}
const countKeys = ['met', 'ongoing', 'unmet', 'missing', 'notDue', 'notRegistered'] as const

function CountTable(props: { label: string; head: string; rows: readonly CountRow[] }) {
  const words = useWords().covenants
  const columns = useMemo<Column<CountRow>[]>(
    () => [
      { key: 'name', header: props.head, cell: (row) => row.name },
      ...countKeys.map((key) => ({
        key,
        header: words.counts[key],
        numeric: true,
        width: '110px',
        cell: (row: CountRow) => formatNumber(row.counts[key]),
      })),
    ],
    [props.head, words],
  )
  return (
    <div>
      <h2>{props.label}</h2>
      <DataTable
        label={props.label}
        columns={columns}
        rows={props.rows}
        rowKey={(row) => row.key}
        rowName={(row) => row.name}
      />
    </div>
  )
}

/** Tiến độ: by member, by target, then each figure with what it is measured by. */
export function ProgressView({ covenant }: { covenant: CovenantData }) {
  const words = useWords().covenants
  const { language } = useLanguage()
  const names = useMemo(
    () => new Map(covenant.targets.map((target) => [target.id, target])),
    [covenant],
  )
  const columns = useMemo<Column<CovenantLine>[]>(() => {
    const figure = (value: string | null) =>
      value === null ? <span className="vd-dim">{words.noFigure}</span> : shown(value, language)
    const percent = (value: string | null) => (value === null ? '—' : `${shown(value, language)} %`)
    return [
      {
        key: 'target',
        header: words.target,
        cell: (line) => {
          const target = names.get(line.target.id)
          return (
            <>
              {target?.name}
              <div className="vd-dim">
                {line.area === null ? line.unit.name : `${line.unit.name}, ${line.area}`}
              </div>
            </>
          )
        },
      },
      {
        key: 'planned',
        header: words.planned,
        numeric: true,
        cell: (line) => figure(line.progress.planned),
      },
      {
        key: 'reached',
        header: words.reached,
        numeric: true,
        cell: (line) => figure(line.progress.reached),
      },
      {
        key: 'share',
        header: words.share,
        numeric: true,
        cell: (line) => percent(line.progress.share),
      },
      {
        key: 'outcome',
        header: words.outcome,
        cell: ({ progress }) => (
          <>
            {progress.outcomeLabel}
            {progress.missingQuarters.length > 0 && (
              <div className="vd-dim">
                {words.missingQuarters(
                  progress.missingQuarters.map((quarter) => words.quarters[quarter - 1]).join(', '),
                )}
              </div>
            )}
            {progress.onPace === false && progress.outcome === 'ONGOING' && (
              <div className="vd-dim">{words.behind}</div>
            )}
          </>
        ),
      },
      {
        key: 'trend',
        header: words.trend,
        cell: ({ progress }) => (progress.trend === null ? '—' : words.trends[progress.trend]),
      },
      ...(['provincialPlan', 'previousYear'] as const).map((base) => ({
        key: base,
        header: words.bases[base],
        numeric: true,
        cell: (line: CovenantLine) => percent(line.progress.againstBases[base]),
      })),
    ]
  }, [words, language, names])
  if (covenant.lines.length === 0)
    return <EmptyState title={words.noLines} text={words.noLinesText} />
  return (
    <Stack gap="lg">
      <CountTable
        label={words.byMember}
        head={words.member}
        rows={covenant.members.map(({ unit, counts }) => ({
          key: unit.id,
          name: unit.name,
          counts,
        }))}
      />
      <CountTable
        label={words.byTarget}
        head={words.target}
        rows={covenant.byTarget.map(({ target, counts }) => ({
          key: target.id,
          name: target.name,
          counts,
        }))}
      />
      <div>
        <h2>{words.byLine}</h2>
        <DataTable
          label={words.byLine}
          columns={columns}
          rows={covenant.lines}
          rowKey={(line) => line.id}
          rowName={(line) => `${line.unit.name}, ${names.get(line.target.id)?.name ?? ''}`}
        />
      </div>
    </Stack>
  )
}
