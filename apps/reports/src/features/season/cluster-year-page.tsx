import { Anchor, Stack, Table, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { DataSetBadge, EmptyState, formatDay, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Loaded, Question } from '../../shared/figures.tsx'
import { PageLink } from '../../shared/links.tsx'
import { useRealPage } from '../../shared/real-page.ts'
import { SourceLine } from '../../shared/source-line.tsx'
import { WideTable } from '../../shared/wide-table.tsx'
import { useNumber, useWords } from '../../shared/words.tsx'
import { byName } from './against-bases.tsx'
import { type ClusterYear, ClusterYearQuery, SeasonViewerQuery } from './documents.ts'
import { CovenantIndicators, MovementIndicators } from './indicators.tsx'
import { dayOf } from './season-page.tsx'

const route = getRouteApi('/season/$id')

/** Một cụm, khối trong một năm: leaders, covenant, results, limitations, indicators against each base. */
export function ClusterYearPage() {
  const words = useWords()
  const { graphLanguage } = useLanguage()
  const { id } = route.useParams()
  const search = route.useSearch()
  const [viewer] = useQuery({ query: SeasonViewerQuery })
  const today = viewer.data?.app.today
  const year = search.year ?? Number((today ?? '2026').slice(0, 4))
  const [{ data, fetching, error }, again] = useQuery({
    query: ClusterYearQuery,
    variables: { id, year, asOf: dayOf(year, today ?? `${year}-01-01`), language: graphLanguage },
    pause: today === undefined,
  })
  const cluster = data?.node?.__typename === 'Cluster' ? data.node : null
  useRealPage(cluster?.dataSet === 'REAL')
  return (
    <Question
      title={cluster === null ? words.season.oneTitle : words.season.one(cluster.name, year)}
    >
      <PageLink to="/season" search={{ year }}>
        {words.season.back}
      </PageLink>
      <Loaded
        fetching={fetching || viewer.fetching}
        error={error ?? viewer.error}
        retry={() => again({ requestPolicy: 'network-only' })}
      >
        {cluster === null ? (
          <EmptyState title={words.season.unknown} text={words.season.unknownText} />
        ) : (
          <Year cluster={cluster} year={year} />
        )}
      </Loaded>
    </Question>
  )
}

function Year({ cluster, year }: { cluster: ClusterYear; year: number }) {
  const words = useWords().season
  const { covenant, on } = cluster
  const results = cluster.results.filter((result) => result.year === year)
  const conferences = cluster.conferences.filter((conference) => conference.year === year)
  return (
    <Stack gap="lg">
      <div>
        <DataSetBadge dataSet={cluster.dataSet} />
        <Text>
          <b>{words.head}:</b>{' '}
          {on.term === null
            ? words.noHead
            : `${on.term.heads.map(({ name }) => name).join(', ')}${on.term.statusLabel === null ? '' : ` (${on.term.statusLabel})`}`}
        </Text>
        {on.term !== null && on.term.deputies.length > 0 && (
          <Text>
            <b>{words.deputies}:</b> {on.term.deputies.map(({ name }) => name).join(', ')}
          </Text>
        )}
        <Text>
          <b>{words.members}:</b>{' '}
          {on.members
            .map(({ unit }) => unit)
            .sort(byName)
            .map(({ name }) => name)
            .join(', ')}
        </Text>
        {conferences.map((conference) => (
          <Text key={conference.id}>
            <b>{words.conference}:</b> {formatDay(conference.heldOn)}
            {conference.place !== null && `, ${conference.place}`}
          </Text>
        ))}
      </div>
      <div>
        <Title order={2} size="h4">
          {words.covenant}
        </Title>
        {covenant === null ? (
          <Text c="dimmed">{cluster.readsSeason ? words.noCovenant : words.covenantHidden}</Text>
        ) : (
          <>
            <Text>
              <Anchor href={`/covenants/${covenant.id}`} underline="always">
                {covenant.statusLabel}
              </Anchor>
              {covenant.signing.missing.length > 0 &&
                `: ${words.unsigned} ${covenant.signing.missing.map(({ name }) => name).join(', ')}`}
            </Text>
            <Members covenant={covenant} />
            <CovenantIndicators covenantId={covenant.id} lines={covenant.lines} />
          </>
        )}
      </div>
      {cluster.limitationsAt.length > 0 && (
        <div>
          <Title order={2} size="h4">
            {words.limitations}
          </Title>
          <ul>
            {cluster.limitationsAt.map(({ limitation, carriedOver }) => (
              <li key={limitation.id}>
                <Anchor
                  href={`/limitations?cluster=${encodeURIComponent(cluster.id)}`}
                  underline="always"
                >
                  {limitation.text}
                </Anchor>{' '}
                <b>{limitation.statusLabel}</b>
                {limitation.overdue && `, ${words.late}`}
                {carriedOver && `, ${words.carried}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <MovementIndicators indicators={cluster.indicators} />
      {results.length > 0 && <Ranks results={results} />}
      {cluster.source !== null && (
        <Text size="xs">
          {words.source}: <SourceLine source={cluster.source} />
        </Text>
      )}
    </Stack>
  )
}

function Ranks({ results }: { results: ClusterYear['results'] }) {
  const all = useWords()
  const number = useNumber()
  const words = all.clusters
  return (
    <div>
      <Title order={2} size="h4">
        {words.outcome}
      </Title>
      <WideTable label={words.outcome} minWidth={420}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th ta="right">{words.rank}</Table.Th>
              <Table.Th>{words.unit}</Table.Th>
              <Table.Th ta="right">{words.score}</Table.Th>
              <Table.Th>{words.outcome}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {results.map((result) => (
              <Table.Tr key={`${result.unit.id} ${result.outcome}`}>
                <Table.Td ta="right">{result.rank ?? words.notStated}</Table.Td>
                <Table.Td>{result.unit.name}</Table.Td>
                <Table.Td ta="right">
                  {result.score === null ? words.notStated : number(result.score)}
                </Table.Td>
                <Table.Td>
                  {result.outcome}
                  {result.proposedOnly && (
                    <Text size="xs" c="dimmed">
                      {words.proposedOnly}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </div>
  )
}

const countKeys = ['met', 'ongoing', 'unmet', 'missing', 'notDue', 'notRegistered'] as const

function Members({ covenant }: { covenant: NonNullable<ClusterYear['covenant']> }) {
  const words = useWords().season
  const number = useNumber()
  return (
    <WideTable label={words.byMember} minWidth={640}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.member}</Table.Th>
            {countKeys.map((key) => (
              <Table.Th key={key} ta="right">
                {words.counts[key]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...covenant.members]
            .sort((a, b) => byName(a.unit, b.unit))
            .map(({ unit, counts }) => (
              <Table.Tr key={unit.id}>
                <Table.Th scope="row" fw={500}>
                  {unit.name}
                </Table.Th>
                {countKeys.map((key) => (
                  <Table.Td key={key} ta="right">
                    {counts[key] === 0 ? (
                      <Text span c="dimmed">
                        0
                      </Text>
                    ) : (
                      <Anchor
                        href={`/covenants/${covenant.id}?tab=results`}
                        aria-label={`${unit.name}, ${words.counts[key]}: ${number(counts[key])}`}
                      >
                        {number(counts[key])}
                      </Anchor>
                    )}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  )
}
