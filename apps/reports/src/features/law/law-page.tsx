import { Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { AsOfDate, EmptyState, formatDay, useLanguage } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Chart } from '../../shared/chart.tsx'
import { Loaded, Question } from '../../shared/figures.tsx'
import { PageLink } from '../../shared/links.tsx'
import { useNumber, useWords } from '../../shared/words.tsx'
import { LawSourcesQuery } from './documents.ts'
import { groups, type LawSearch, type Status, statuses } from './law-search.ts'
import { type SourceRow, SourceTable } from './source-table.tsx'

type Count = ResultOf<typeof LawSourcesQuery>['law']['provenanceCounts'][number]
type Instrument = ResultOf<typeof LawSourcesQuery>['law']['instruments'][number]

const summed = (counts: readonly Count[]): SourceRow['counts'] => {
  const sums: Partial<Record<Status, number>> = {}
  for (const { status, count } of counts) sums[status] = (sums[status] ?? 0) + count
  return sums
}

const none: readonly Count[] = []
const route = getRouteApi('/law')

/** Luật của một ngày, bằng số: how much of it was read in the text, and how much was not. */
export function LawPage() {
  const words = useWords()
  const number = useNumber()
  const { language } = useLanguage()
  const search = route.useSearch() as LawSearch
  const navigate = route.useNavigate()
  const [{ data, fetching, error }, again] = useQuery({
    query: LawSourcesQuery,
    variables: { on: search.on ?? null },
  })
  const counts = data?.law.provenanceCounts ?? none
  const met = useMemo(
    () => statuses.filter((status) => counts.some((row) => row.status === status)),
    [counts],
  )
  const byGroup = useMemo(
    () =>
      groups.flatMap((group): readonly SourceRow[] => {
        const of = counts.filter((row) => (row.group ?? 'GENERAL') === group)
        const name = words.law.groups[group]
        return of.length === 0
          ? []
          : [{ key: group, name, head: name, search: { group }, counts: summed(of) }]
      }),
    [counts, words],
  )
  const byInstrument = (data?.law.instruments ?? []).map(
    ({ code, number: name, title, titleEn, effective, content }: Instrument): SourceRow => ({
      key: code,
      name,
      head: (
        <>
          {name}
          <Text size="xs" c="dimmed">
            {language === 'en' ? titleEn : title} · {words.law.since(formatDay(effective))}
          </Text>
          <Text size="xs" c="dimmed">
            {words.law.brings(
              number(content.provisions),
              number(content.conditions),
              number(content.readings),
            )}
          </Text>
        </>
      ),
      search: { instrument: code },
      counts: summed(counts.filter((row) => row.instrument === code)),
    }),
  )
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 24, top: 56, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'value', minInterval: 1, splitNumber: 3, axisLabel: { formatter: number } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: byGroup.map(({ name }) => name),
        axisLabel: { width: 120, overflow: 'break', lineHeight: 14 },
      },
      series: met.map((status) => ({
        name: words.law.statuses[status],
        type: 'bar',
        stack: 'all',
        barMaxWidth: 22,
        data: byGroup.map((row) => row.counts[status] ?? 0),
      })),
    }),
    [byGroup, met, words, number],
  )
  const total = counts.reduce((all, { count }) => all + count, 0)
  const sums = summed(counts)
  const rules = (status: Status | undefined, text: string) => (
    <PageLink to="/law/rules" search={{ ...search, status }} fw={700} inherit>
      {text}
    </PageLink>
  )

  return (
    <Question title={words.law.title} note={words.law.note}>
      <AsOfDate
        value={search.on}
        today={data?.app.today ?? ''}
        onChange={(on) =>
          void navigate({ search: (old: LawSearch) => ({ ...old, on }), replace: true })
        }
      />
      <Loaded
        fetching={fetching && data === undefined}
        error={error}
        retry={() => again({ requestPolicy: 'network-only' })}
      >
        {data === undefined || total === 0 ? (
          <EmptyState title={words.law.none} text={words.law.noneText} />
        ) : (
          <>
            <Stack gap="xs" maw="46rem" fz="lg" lh={1.5}>
              <Text inherit>
                {words.law.inForce(
                  formatDay(data.law.day),
                  number(data.law.instruments.length),
                  number(total),
                )}
              </Text>
              {met.map((status) => (
                <Text key={status} inherit>
                  {rules(status, words.law.rules(number(sums[status] ?? 0)))}{' '}
                  {words.law.meanings[status]}
                </Text>
              ))}
            </Stack>
            <Chart
              label={words.law.chart}
              option={option}
              height={72 + byGroup.length * 36}
              onChoose={({ category, series }) =>
                void navigate({
                  to: '/law/rules',
                  search: {
                    ...search,
                    group: byGroup.find(({ name }) => name === category)?.search.group,
                    status: met.find((status) => words.law.statuses[status] === series),
                  },
                })
              }
            />
            <SourceTable
              title={words.law.byGroup}
              what={words.law.group}
              statuses={met}
              rows={byGroup}
              search={search}
            />
            <SourceTable
              title={words.law.byInstrument}
              what={words.law.instrument}
              statuses={met}
              rows={byInstrument}
              search={search}
            />
          </>
        )}
      </Loaded>
    </Question>
  )
}
