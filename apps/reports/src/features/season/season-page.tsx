import { Group, NumberInput, Table, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { DataSetBadge, EmptyState, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Loaded, Question } from '../../shared/figures.tsx'
import { ScopeFilters } from '../../shared/filters.tsx'
import { PageLink } from '../../shared/links.tsx'
import { useScope } from '../../shared/scope.ts'
import { SourceLine } from '../../shared/source-line.tsx'
import { WideTable } from '../../shared/wide-table.tsx'
import { useAwardName, useNumber, useWords } from '../../shared/words.tsx'
import { type SeasonCluster, SeasonQuery, SeasonViewerQuery } from './documents.ts'

const route = getRouteApi('/season')

/** Cả tỉnh trong một năm: who leads each cluster, and what is not yet done. */
export function SeasonPage() {
  const [{ data, fetching, error }, again] = useQuery({ query: SeasonViewerQuery })
  const words = useWords()
  const search = route.useSearch()
  return (
    <Question title={words.season.title} note={words.season.note}>
      <Loaded
        fetching={fetching}
        error={error}
        retry={() => again({ requestPolicy: 'network-only' })}
      >
        {data !== undefined && (
          <Season
            today={data.app.today}
            year={search.year ?? Number(data.app.today.slice(0, 4))}
            can={data.viewer?.can ?? []}
          />
        )}
      </Loaded>
    </Question>
  )
}

/** The day a year is looked at: today while it runs, else its last day; a year to come, its first. */
export const dayOf = (year: number, today: string): string => {
  const running = Number(today.slice(0, 4))
  if (year === running) return today
  return year < running ? `${year}-12-31` : `${year}-01-01`
}

function Season(props: { today: string; year: number; can: readonly string[] }) {
  const words = useWords()
  const { graphLanguage } = useLanguage()
  const [scope] = useScope()
  const navigate = route.useNavigate()
  const { year, today, can } = props
  const reads = {
    scores: can.includes('scoreBoards'),
    // What is late is late today; a year that has passed does not say what was late then.
    limits: can.includes('limitations') && year === Number(today.slice(0, 4)),
  }
  const [{ data, fetching, error }, again] = useQuery({
    query: SeasonQuery,
    variables: {
      year,
      asOf: dayOf(year, today),
      dataSet: scope.dataSet ?? null,
      language: graphLanguage,
      scores: reads.scores,
      limits: reads.limits,
    },
  })
  return (
    <>
      <Group align="end" gap="sm">
        <ScopeFilters years={false} />
        <NumberInput
          label={words.year}
          size="sm"
          w={110}
          min={2003}
          max={2199}
          hideControls
          value={year}
          onChange={(value) =>
            typeof value === 'number' &&
            value >= 2003 &&
            value <= 2199 &&
            void navigate({ search: (before) => ({ ...before, year: value }), replace: true })
          }
        />
      </Group>
      <Loaded
        fetching={fetching}
        error={error}
        retry={() => again({ requestPolicy: 'network-only' })}
      >
        {data !== undefined && (
          <>
            <Board data={data} year={year} reads={reads} />
            <Results results={data.seasonResults} />
          </>
        )}
      </Loaded>
    </>
  )
}

type Data = ResultOf<typeof SeasonQuery>

function Board(props: {
  data: Data
  year: number
  reads: { readonly scores: boolean; readonly limits: boolean }
}) {
  const words = useWords().season
  const number = useNumber()
  const { data, year, reads } = props
  const rows = data.clusters.edges.map(({ node }) => node).filter(({ on }) => on.exists)
  const boards = new Map(
    (data.scoreBoards?.edges ?? []).map(({ node }) => [node.cluster?.id ?? '', node]),
  )
  const late = (id: string) =>
    (data.limitations?.edges ?? []).filter(({ node }) => node.cluster?.id === id).length
  if (rows.length === 0) return <EmptyState title={words.empty} text={words.emptyText} />
  const covenant = (row: SeasonCluster) => {
    if (!row.readsSeason) return <Text c="dimmed">{words.notShown}</Text>
    return row.covenant === null ? words.noCovenant : row.covenant.statusLabel
  }
  const score = (row: SeasonCluster) => {
    if (!reads.scores || !row.readsSeason) return <Text c="dimmed">{words.notShown}</Text>
    return boards.get(row.id)?.stageSentence ?? words.noBoard
  }
  return (
    <>
      <Title order={2} size="h4">
        {words.board(year)}
      </Title>
      <WideTable label={words.board(year)} minWidth={760}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.cluster}</Table.Th>
              <Table.Th>{words.head}</Table.Th>
              <Table.Th>{words.monitors}</Table.Th>
              <Table.Th>{words.covenant}</Table.Th>
              <Table.Th>{words.scoring}</Table.Th>
              <Table.Th ta="right">{words.overdue}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Th scope="row" fw={500}>
                  <PageLink to="/season/$id" params={{ id: row.id }} search={{ year }}>
                    {row.name}
                  </PageLink>{' '}
                  <DataSetBadge dataSet={row.dataSet} compact />
                </Table.Th>
                <Table.Td>
                  {row.on.term === null
                    ? words.noHead
                    : row.on.term.heads.map(({ name }) => name).join(', ')}
                  {row.on.term !== null && (
                    <Text size="xs" c="dimmed">
                      {row.on.term.statusLabel}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>{row.on.unassigned ?? words.assigned}</Table.Td>
                <Table.Td>{covenant(row)}</Table.Td>
                <Table.Td>{score(row)}</Table.Td>
                <Table.Td ta="right">
                  {reads.limits && row.readsSeason ? (
                    number(late(row.id))
                  ) : (
                    <Text c="dimmed" span>
                      {words.notShown}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </>
  )
}

/** Kết quả của các cụm trong năm, and what the sources add it up to. */
function Results({ results }: { results: Data['seasonResults'] }) {
  const words = useWords().season
  const number = useNumber()
  const awardName = useAwardName()
  const source = results.lines.find((line) => line.source !== null)?.source
  return (
    <>
      <Title order={2} size="h4">
        {words.results(results.year)}
      </Title>
      {results.lines.length === 0 ? (
        <Text c="dimmed">{words.noResults}</Text>
      ) : (
        <WideTable label={words.results(results.year)} minWidth={520}>
          <Table verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.cluster}</Table.Th>
                <Table.Th>{words.award}</Table.Th>
                <Table.Th ta="right">{words.collectives}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {results.lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of one award in one place have no name of their own
                <Table.Tr key={index}>
                  <Table.Td>
                    {line.cluster?.name ?? line.place ?? words.notStated}
                    {line.note !== null && (
                      <Text size="xs" c="dimmed">
                        {line.note}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>
                    {line.award === null ? words.notStated : awardName(line.award)}
                    {line.reason !== null && (
                      <Text size="xs" c="dimmed">
                        {line.reason}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td ta="right">{number(line.collectives)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </WideTable>
      )}
      <Text size="sm">
        {words.counted(number(results.counted))}
        {results.published !== null && ` ${words.published(number(results.published))}`}
      </Text>
      {source !== undefined && source !== null && <SourceLine source={source} />}
    </>
  )
}
