import { Button, Card, Group, Stack, Table, Text, Title } from '@mantine/core'
import { DataSetBadge, EmptyState, useLanguage } from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Chart } from '../../shared/chart.tsx'
import { Loaded, Question } from '../../shared/figures.tsx'
import { ScopeFilters } from '../../shared/filters.tsx'
import { PageLink } from '../../shared/links.tsx'
import { useScope } from '../../shared/scope.ts'
import { SourceLine } from '../../shared/source-line.tsx'
import { WideTable } from '../../shared/wide-table.tsx'
import { useAwardName, useNumber, useWords } from '../../shared/words.tsx'
import { ClustersQuery } from './documents.ts'

type Cluster = ResultOf<typeof ClustersQuery>['clusters']['edges'][number]['node']
type Result = Cluster['results'][number]

/** Điểm của các đơn vị trong một năm, best first; drawn only where the source gives scores. */
function Scores({ cluster, year, results }: { cluster: Cluster; year: number; results: Result[] }) {
  const words = useWords()
  const number = useNumber()
  const option = useMemo(() => {
    const scored = results
      .filter((result) => result.score !== null)
      .sort((a, b) => (a.score ?? 0) - (b.score ?? 0))
    return {
      grid: { left: 8, right: 24, top: 8, bottom: 24, containLabel: true },
      xAxis: { type: 'value', min: 0, axisLabel: { formatter: number } },
      yAxis: {
        type: 'category',
        data: scored.map((result) => result.unit.name),
        axisLabel: { width: 150, overflow: 'break', interval: 0, lineHeight: 14 },
      },
      tooltip: { trigger: 'axis' },
      series: [
        {
          name: words.clusters.score,
          type: 'bar',
          barMaxWidth: 20,
          data: scored.map((result) => result.score),
        },
      ],
    }
  }, [results, words, number])
  return (
    <Chart
      label={words.clusters.chart(cluster.name, year)}
      option={option}
      height={60 + results.length * 46}
    />
  )
}

function Year({ cluster, year }: { readonly cluster: Cluster; readonly year: number }) {
  const words = useWords()
  const number = useNumber()
  const awardName = useAwardName()
  const results = cluster.results
    .filter((result) => result.year === year)
    .sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER))
  const source = results.find((result) => result.source !== null)?.source
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        <PageLink
          to="/season/$id"
          params={{ id: cluster.id }}
          search={{ year }}
          aria-label={words.clusters.wholeYear(cluster.name, year)}
        >
          {words.year} {year}
        </PageLink>
      </Title>
      {results.some((result) => result.score !== null) && (
        <Scores cluster={cluster} year={year} results={results} />
      )}
      <WideTable label={`${cluster.name}, ${words.year} ${year}`} minWidth={420}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th ta="right" w={70}>
                {words.clusters.rank}
              </Table.Th>
              <Table.Th>{words.clusters.unit}</Table.Th>
              <Table.Th ta="right" w={90}>
                {words.clusters.score}
              </Table.Th>
              <Table.Th>{words.clusters.outcome}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {results.map((result) => (
              <Table.Tr key={`${result.unit.id}/${result.award?.code ?? result.outcome}`}>
                <Table.Td ta="right">{result.rank ?? words.clusters.notStated}</Table.Td>
                <Table.Td>{result.unit.name}</Table.Td>
                <Table.Td ta="right">
                  {result.score === null ? words.clusters.notStated : number(result.score)}
                </Table.Td>
                <Table.Td>
                  {result.award === null ? result.outcome : awardName(result.award)}
                  {result.proposedOnly && (
                    <Text size="xs" c="dimmed">
                      {words.clusters.proposedOnly}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
      {source !== undefined && source !== null && (
        <Text size="xs">
          {words.clusters.source}: <SourceLine source={source} />
        </Text>
      )}
    </Stack>
  )
}

function ClusterCard({ cluster }: { readonly cluster: Cluster }) {
  const words = useWords()
  const years = [...new Set(cluster.results.map((result) => result.year))].sort((a, b) => b - a)
  const [all, setAll] = useState(false)
  // The latest year answers the question; a page of ten clusters with all their years cannot be read.
  const shown = all ? years : years.slice(0, 1)
  return (
    <Card withBorder padding="lg" component="article" aria-label={cluster.name}>
      <Stack gap="md">
        <Group justify="space-between" align="start" wrap="wrap">
          <Title order={2} size="h4">
            {cluster.name}
          </Title>
          <DataSetBadge dataSet={cluster.dataSet} />
        </Group>
        <Text size="sm">
          <b>{words.clusters.members}:</b>{' '}
          {cluster.members.map((member) => member.unit.name).join(', ')}
          {!cluster.membershipComplete && ` (${words.clusters.incomplete})`}
        </Text>
        {cluster.terms.length > 0 && (
          <Table verticalSpacing={4}>
            <Table.Caption ta="left">{words.clusters.terms}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.year}</Table.Th>
                <Table.Th>{words.clusters.head}</Table.Th>
                <Table.Th>{words.clusters.deputies}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {cluster.terms.map((term) => (
                <Table.Tr key={term.year}>
                  <Table.Td>{term.year}</Table.Td>
                  <Table.Td>{term.heads.map((unit) => unit.name).join(', ')}</Table.Td>
                  <Table.Td>{term.deputies.map((deputy) => deputy.name).join(', ')}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        {years.length === 0 ? (
          <Text size="sm" c="dimmed">
            {words.clusters.noResults}
          </Text>
        ) : (
          shown.map((year) => <Year key={year} cluster={cluster} year={year} />)
        )}
        {years.length > shown.length && (
          <Button
            variant="default"
            size="sm"
            style={{ alignSelf: 'start' }}
            aria-label={`${cluster.name}: ${words.clusters.earlier(years.length - shown.length)}`}
            onClick={() => setAll(true)}
          >
            {words.clusters.earlier(years.length - shown.length)}
          </Button>
        )}
      </Stack>
    </Card>
  )
}

/** Kết quả của các cụm, khối thi đua. */
export function ClustersPage() {
  const words = useWords()
  const [scope] = useScope()
  const { graphLanguage } = useLanguage()
  const [{ data, fetching, error }, again] = useQuery({
    query: ClustersQuery,
    variables: { first: 100, dataSet: scope.dataSet ?? null, language: graphLanguage },
  })
  const clusters = data?.clusters.edges.map((edge) => edge.node) ?? []
  return (
    <Question title={words.clusters.title}>
      <ScopeFilters years={false} />
      <Loaded
        fetching={fetching}
        error={error}
        retry={() => again({ requestPolicy: 'network-only' })}
      >
        {clusters.length === 0 ? (
          <EmptyState title={words.nothing} text={words.clusters.empty} />
        ) : (
          clusters.map((cluster) => <ClusterCard key={cluster.id} cluster={cluster} />)
        )}
      </Loaded>
    </Question>
  )
}
