import { Select, Table } from '@mantine/core'
import { EmptyState } from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { Chart } from '../../shared/chart.tsx'
import { Loaded, Question } from '../../shared/figures.tsx'
import { ScopeFilters } from '../../shared/filters.tsx'
import { PageLink } from '../../shared/links.tsx'
import { useScope } from '../../shared/scope.ts'
import { WideTable } from '../../shared/wide-table.tsx'
import { useAwardName, useNumber, useWords } from '../../shared/words.tsx'
import { FairnessQuery } from './documents.ts'

/** Tỷ lệ người lao động trực tiếp so với lãnh đạo, quản lý. */
export function FairnessPage() {
  const words = useWords()
  const number = useNumber()
  const awardName = useAwardName()
  const [scope] = useScope()
  const [{ data, fetching, error }, again] = useQuery({
    query: FairnessQuery,
    variables: {
      fromYear: scope.from ?? null,
      toYear: scope.to ?? null,
      dataSet: scope.dataSet ?? null,
    },
  })
  const [award, setAward] = useState<string | null>(null)
  /** A row without an award is the year as a whole. */
  const rows = useMemo(
    () =>
      (data?.fairness ?? [])
        .filter((row) => (row.award?.code ?? null) === award)
        .sort((a, b) => a.year - b.year),
    [data, award],
  )
  const awards = useMemo(
    () =>
      new Map(
        (data?.fairness ?? []).flatMap((row) =>
          row.award === null ? [] : [[row.award.code, awardName(row.award)] as const],
        ),
      ),
    [data, awardName],
  )
  const option = useMemo(
    () => ({
      grid: { left: 48, right: 16, top: 40, bottom: 32 },
      legend: { top: 0 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: rows.map((row) => String(row.year)) },
      yAxis: { type: 'value', minInterval: 1 },
      series: (['direct', 'leaders', 'notStated'] as const).map((group) => ({
        name: words.fairness[group],
        type: 'bar',
        stack: 'all',
        barMaxWidth: 48,
        data: rows.map((row) => row[group]),
      })),
    }),
    [rows, words],
  )

  const opened = (count: number, year: number, direct: boolean, label: string) => (
    <PageLink
      to="/records"
      search={{
        ...scope,
        kind: 'PERSON',
        year,
        group: direct ? 'direct' : 'leaders',
        award: award ?? undefined,
      }}
      aria-label={`${label}, ${year}: ${words.openRecords(number(count))}`}
    >
      {number(count)}
    </PageLink>
  )

  return (
    <Question title={words.fairness.title} note={`${words.fairness.note} ${words.basis}`}>
      <ScopeFilters />
      <Select
        label={words.award}
        placeholder={words.allAwards}
        w={320}
        maw="100%"
        clearable
        value={award}
        data={[...awards].map(([value, label]) => ({ value, label }))}
        onChange={setAward}
      />
      <Loaded
        fetching={fetching}
        error={error}
        retry={() => again({ requestPolicy: 'network-only' })}
      >
        {rows.length === 0 ? (
          <EmptyState title={words.nothing} text={words.fairness.empty} />
        ) : (
          <>
            <Chart label={words.fairness.chart} option={option} />
            <WideTable label={words.fairness.chart} minWidth={480}>
              <Table striped captionSide="top" verticalSpacing={6}>
                <Table.Caption ta="left">{words.fairness.chart}</Table.Caption>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{words.year}</Table.Th>
                    <Table.Th ta="right">{words.fairness.direct}</Table.Th>
                    <Table.Th ta="right">{words.fairness.leaders}</Table.Th>
                    <Table.Th ta="right">{words.fairness.notStated}</Table.Th>
                    <Table.Th ta="right">{words.total}</Table.Th>
                    <Table.Th ta="right">{words.fairness.share}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map((row) => (
                    <Table.Tr key={row.year}>
                      <Table.Th scope="row">{row.year}</Table.Th>
                      <Table.Td ta="right">
                        {opened(row.direct, row.year, true, words.fairness.direct)}
                      </Table.Td>
                      <Table.Td ta="right">
                        {opened(row.leaders, row.year, false, words.fairness.leaders)}
                      </Table.Td>
                      <Table.Td ta="right">{number(row.notStated)}</Table.Td>
                      <Table.Td ta="right">{number(row.total)}</Table.Td>
                      <Table.Td ta="right" fw={600}>
                        {row.directShare ?? words.fairness.noShare}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </WideTable>
          </>
        )}
      </Loaded>
    </Question>
  )
}
