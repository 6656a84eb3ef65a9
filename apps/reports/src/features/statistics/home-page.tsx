import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Loaded, Question } from '../../shared/figures.tsx'
import { ScopeFilters } from '../../shared/filters.tsx'
import { PageLink } from '../../shared/links.tsx'
import { useScope } from '../../shared/scope.ts'
import { useNumber, useWords } from '../../shared/words.tsx'
import { HomeQuery } from './documents.ts'
import { HomeCharts } from './home-charts.tsx'

/** Tổng quan: four sentences, each number a link to what it counts. */
export function HomePage() {
  const words = useWords()
  const number = useNumber()
  const [scope] = useScope()
  const [{ data, fetching, error }, again] = useQuery({
    query: HomeQuery,
    variables: { dataSet: scope.dataSet ?? null },
  })

  const counts = data?.awardCounts ?? []
  const latest = counts.length === 0 ? undefined : Math.max(...counts.map((row) => row.year))
  const inLatest = (kind: string) =>
    counts
      .filter((row) => row.year === latest && row.subjectKind === kind)
      .reduce((all, row) => all + row.count, 0)
  const fairness = data?.fairness.find((row) => row.year === latest && row.award === null)
  const soFar = latest !== undefined && data?.app.today.startsWith(String(latest)) === true

  const records = (search: Record<string, unknown>, text: ReactNode) => (
    <PageLink to="/records" search={{ ...scope, ...search }} fw={700} inherit>
      {text}
    </PageLink>
  )
  const page = (to: '/clusters' | '/published' | '/fairness', text: ReactNode) => (
    <PageLink to={to} search={scope} fw={700} inherit>
      {text}
    </PageLink>
  )

  return (
    <Question title={words.home.title} note={words.basis}>
      <ScopeFilters years={false} />
      <Loaded
        fetching={fetching}
        error={error}
        retry={() => again({ requestPolicy: 'network-only' })}
      >
        <Stack gap="lg" maw="46rem" fz="xl" lh={1.5}>
          {latest === undefined ? (
            <Text inherit>{words.home.none}</Text>
          ) : (
            <Text inherit>
              {words.home.latest(latest, soFar)}:{' '}
              {records(
                { year: latest, kind: 'PERSON' },
                words.home.people(number(inLatest('PERSON'))),
              )}
              {', '}
              {records(
                { year: latest, kind: 'COLLECTIVE' },
                words.home.collectives(number(inLatest('COLLECTIVE'))),
              )}{' '}
              {words.home.granted}
            </Text>
          )}
          {fairness !== undefined && fairness.directShare !== null && (
            <Text inherit>
              {page('/fairness', fairness.directShare)} {words.home.directShare}{' '}
              {words.home.directOf(
                number(fairness.direct),
                number(fairness.direct + fairness.leaders),
              )}
            </Text>
          )}
          <Text inherit>
            {page('/clusters', words.home.clusters(number(data?.clusters.totalCount ?? 0)))}{' '}
            {words.home.clustersRest}
          </Text>
          <Text inherit>
            {page('/published', words.home.published(number(data?.publishedFigures.length ?? 0)))}{' '}
            {words.home.publishedRest}
          </Text>
        </Stack>
        {data !== undefined && latest !== undefined && <HomeCharts data={data} />}
      </Loaded>
    </Question>
  )
}
