import { Button, Group, Stack } from '@mantine/core'
import { type Column, DataTable, EmptyState, useLanguage } from '@vinhdanh/ui'
import { useMemo, useRef, useState } from 'react'
import { useWords } from '../../shared/words.ts'
import { type CountKey, type CountRow, CountTable, outcomeOf } from './count-table.tsx'
import type { CovenantData, CovenantLine } from './documents.ts'
import { shown } from './figures.ts'

/** What the lines are narrowed to by a number that was chosen. */
interface Chosen {
  readonly by: 'unit' | 'target'
  readonly row: CountRow
  readonly count: CountKey
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
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const heading = useRef<HTMLHeadingElement | null>(null)
  const pick = (by: Chosen['by']) => (row: CountRow, count: CountKey) => {
    setChosen({ by, row, count })
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'start' })
  }
  const lines = covenant.lines.filter(
    (line) =>
      chosen === null ||
      (line[chosen.by].id === chosen.row.key && line.progress.outcome === outcomeOf[chosen.count]),
  )
  if (covenant.lines.length === 0)
    return <EmptyState title={words.noLines} text={words.noLinesText} />
  return (
    <Stack gap="lg">
      <CountTable
        label={words.byMember}
        head={words.member}
        onPick={pick('unit')}
        rows={covenant.members.map(({ unit, counts }) => ({
          key: unit.id,
          name: unit.name,
          counts,
        }))}
      />
      <CountTable
        label={words.byTarget}
        head={words.target}
        onPick={pick('target')}
        rows={covenant.byTarget.map(({ target, counts }) => ({
          key: target.id,
          name: target.name,
          counts,
        }))}
      />
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {words.byLine}
        </h2>
        {chosen !== null && (
          <Group gap="xs" mb="xs">
            <span role="status">
              {words.counted(lines.length, words.counts[chosen.count], chosen.row.name)}
            </span>
            <Button size="compact-sm" variant="default" onClick={() => setChosen(null)}>
              {words.showAll}
            </Button>
          </Group>
        )}
        <DataTable
          label={words.byLine}
          columns={columns}
          rows={lines}
          rowKey={(line) => line.id}
          rowName={(line) => `${line.unit.name}, ${names.get(line.target.id)?.name ?? ''}`}
        />
      </div>
    </Stack>
  )
}
