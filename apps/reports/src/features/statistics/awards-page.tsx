import { Table, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { EmptyState } from '@vinhdanh/ui'
import { useCallback, useMemo } from 'react'
import { useQuery } from 'urql'
import { Chart } from '../../shared/chart.tsx'
import { Loaded, Question } from '../../shared/figures.tsx'
import { ScopeFilters } from '../../shared/filters.tsx'
import { PageLink } from '../../shared/links.tsx'
import { useScope } from '../../shared/scope.ts'
import { WideTable } from '../../shared/wide-table.tsx'
import { useAwardName, useNumber, useWords } from '../../shared/words.tsx'
import { AwardsQuery } from './documents.ts'
import { byYear, pivot } from './pivot.ts'

const kinds = ['PERSON', 'COLLECTIVE', 'HOUSEHOLD'] as const

/** Khen thưởng theo năm: every number opens its records. */
export function AwardsPage() {
  const words = useWords()
  const number = useNumber()
  const awardName = useAwardName()
  const navigate = useNavigate()
  const [scope] = useScope()
  const [{ data, fetching, error }, again] = useQuery({
    query: AwardsQuery,
    variables: {
      fromYear: scope.from ?? null,
      toYear: scope.to ?? null,
      dataSet: scope.dataSet ?? null,
    },
  })
  const table = useMemo(
    () =>
      pivot(
        (data?.awardCounts ?? []).map((row) => ({
          ...row,
          award: { code: row.award.code, name: awardName(row.award), rank: row.award.rank },
        })),
      ),
    [data, awardName],
  )
  const option = useMemo(
    () => ({
      grid: { left: 48, right: 16, top: 40, bottom: 32 },
      legend: { top: 0 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: table.years.map(String) },
      yAxis: { type: 'value', minInterval: 1 },
      series: kinds
        .map((kind) => ({ kind, counts: byYear(table, kind) }))
        .filter(({ counts }) => counts.some((count) => count > 0))
        .map(({ kind, counts }) => ({
          name: words.subjectKinds[kind],
          type: 'bar',
          stack: 'all',
          barMaxWidth: 48,
          data: [...counts],
        })),
    }),
    [table, words],
  )
  const openMark = useCallback(
    ({ category, series }: { category: string; series: string }) =>
      void navigate({
        to: '/records',
        search: {
          ...scope,
          year: Number(category),
          kind: kinds.find((kind) => words.subjectKinds[kind] === series),
        },
      }),
    [navigate, scope, words],
  )

  return (
    <Question title={words.awards.title} note={words.basis}>
      <ScopeFilters />
      <Loaded
        fetching={fetching}
        error={error}
        retry={() => again({ requestPolicy: 'network-only' })}
      >
        {table.lines.length === 0 ? (
          <EmptyState title={words.nothing} text={words.awards.empty} />
        ) : (
          <>
            <Chart label={words.awards.chart} option={option} onChoose={openMark} />
            <WideTable label={words.awards.table} minWidth={860}>
              <Table striped highlightOnHover captionSide="top" verticalSpacing={6}>
                <Table.Caption ta="left">{words.awards.table}</Table.Caption>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{words.award}</Table.Th>
                    <Table.Th>{words.subjectKind}</Table.Th>
                    {table.years.map((year) => (
                      <Table.Th key={year} ta="right">
                        {year}
                      </Table.Th>
                    ))}
                    <Table.Th ta="right">{words.total}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {table.lines.map((line) => (
                    <Table.Tr key={`${line.code}/${line.subjectKind}`}>
                      <Table.Th scope="row" fw={500}>
                        {line.name}
                      </Table.Th>
                      <Table.Td>{words.subjectKinds[line.subjectKind]}</Table.Td>
                      {line.counts.map((count, column) => (
                        <Table.Td key={table.years[column]} ta="right">
                          {count === 0 ? (
                            <Text span c="dimmed">
                              0
                            </Text>
                          ) : (
                            <PageLink
                              to="/records"
                              search={{
                                ...scope,
                                award: line.code,
                                kind: line.subjectKind,
                                year: table.years[column],
                              }}
                              aria-label={`${line.name}, ${table.years[column]}: ${words.openRecords(number(count))}`}
                            >
                              {number(count)}
                            </PageLink>
                          )}
                        </Table.Td>
                      ))}
                      <Table.Td ta="right" fw={600}>
                        {number(line.total)}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
                <Table.Tfoot>
                  <Table.Tr>
                    <Table.Th colSpan={2}>{words.total}</Table.Th>
                    {table.totals.map((total, column) => (
                      <Table.Th key={table.years[column]} ta="right">
                        {number(total)}
                      </Table.Th>
                    ))}
                    <Table.Th ta="right">
                      {number(table.totals.reduce((all, total) => all + total, 0))}
                    </Table.Th>
                  </Table.Tr>
                </Table.Tfoot>
              </Table>
            </WideTable>
          </>
        )}
      </Loaded>
    </Question>
  )
}
