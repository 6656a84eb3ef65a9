import { Card, Stack, Table, Text, TextInput, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { EmptyState, fold } from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Chart } from '../../shared/chart.tsx'
import { Loaded, Question } from '../../shared/figures.tsx'
import { SourceLine } from '../../shared/source-line.tsx'
import { WideTable } from '../../shared/wide-table.tsx'
import { useNumber, useWords } from '../../shared/words.tsx'
import { PublishedQuery } from './documents.ts'

type Figure = ResultOf<typeof PublishedQuery>['publishedFigures'][number]

const text = (figure: Figure) =>
  [figure.label, figure.place, figure.award, figure.period, figure.valueAsWritten]
    .filter((part) => part !== null)
    .join(' ')

/** The place and period with the most counted awards: figures of two places are never put in one chart. */
function largestGroup(figures: readonly Figure[]): readonly Figure[] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (figure.kind !== 'count' || figure.value === null || figure.award === null) continue
    const key = `${figure.place}/${figure.period}`
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? []
}

function PublishedChart({ figures }: { readonly figures: readonly Figure[] }) {
  const words = useWords()
  const number = useNumber()
  const group = useMemo(() => largestGroup(figures), [figures])
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 24, top: 8, bottom: 24, containLabel: true },
      xAxis: { type: 'value', axisLabel: { formatter: number, hideOverlap: true } },
      yAxis: {
        type: 'category',
        data: group.map((figure) => figure.label),
        axisLabel: { width: 150, overflow: 'break' },
      },
      tooltip: { trigger: 'axis' },
      series: [
        {
          name: words.published.value,
          type: 'bar',
          barMaxWidth: 18,
          data: group.map((figure) => figure.value),
        },
      ],
    }),
    [group, words, number],
  )
  if (group.length < 2) return null
  const [{ place, period } = { place: null, period: '' }] = group
  return (
    <Card withBorder padding="md">
      <Text fw={600}>
        {words.published.chart}: {[place, period].filter(Boolean).join(', ')}
      </Text>
      <Chart label={words.published.chart} option={option} height={60 + group.length * 46} />
      <Text size="xs" c="dimmed">
        {words.published.chartNote}
      </Text>
    </Card>
  )
}

function FigureRow({ figure }: { readonly figure: Figure }) {
  const words = useWords()
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500} miw={220}>
        {figure.label}
        {figure.note !== null && (
          <Text size="xs" c="dimmed">
            {figure.note}
          </Text>
        )}
        {figure.conflicts.length > 0 && (
          <Text size="xs" c="dimmed" fs="italic">
            {words.published.conflicts}: {figure.conflicts.join('; ')}
          </Text>
        )}
      </Table.Th>
      <Table.Td ta="right" miw={120}>
        {figure.qualifier === null ? '' : `${figure.qualifier} `}
        {figure.valueAsWritten} {figure.unit}
      </Table.Td>
      <Table.Td>{figure.period}</Table.Td>
      <Table.Td>{figure.place ?? words.clusters.notStated}</Table.Td>
      <Table.Td>{words.published.statuses[figure.status] ?? figure.status}</Table.Td>
      <Table.Td>
        <SourceLine source={figure.source} />
      </Table.Td>
    </Table.Tr>
  )
}

/** The article and line, `S1:12`, where a source is known. */
const placeOf = (source: { readonly key: string; readonly line: number | null } | null) =>
  source === null ? '' : [source.key, source.line].filter((part) => part !== null).join(':')

const route = getRouteApi('/published')

/** Số liệu đã công bố, trình bày đúng như nguồn; what is looked for stays in the address. */
export function PublishedPage() {
  const words = useWords()
  // Typed here and written to the address after: a letter still being composed must not wait for the router.
  const [search, setTyped] = useState(route.useSearch().search ?? '')
  const navigate = route.useNavigate()
  const setSearch = (text: string) => {
    setTyped(text)
    void navigate({
      search: (before) => ({ ...before, search: text === '' ? undefined : text }),
      replace: true,
    })
  }
  const [{ data, fetching, error }, again] = useQuery({ query: PublishedQuery })
  const wanted = fold(search).split(/\s+/)
  const figures = (data?.publishedFigures ?? []).filter((figure) => {
    const said = fold(text(figure))
    return wanted.every((word) => said.includes(word))
  })
  return (
    <Question title={words.published.title} note={words.published.note}>
      <TextInput
        label={words.published.search}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        maw={420}
        type="search"
      />
      <Loaded
        fetching={fetching}
        error={error}
        retry={() => again({ requestPolicy: 'network-only' })}
      >
        {figures.length === 0 ? (
          <EmptyState title={words.nothing} text={words.published.empty} />
        ) : (
          <>
            <PublishedChart figures={figures} />
            <WideTable label={words.published.title} minWidth={760}>
              <Table striped verticalSpacing={6}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{words.published.figure}</Table.Th>
                    <Table.Th ta="right">{words.published.value}</Table.Th>
                    <Table.Th>{words.published.period}</Table.Th>
                    <Table.Th>{words.published.place}</Table.Th>
                    <Table.Th>{words.published.status}</Table.Th>
                    <Table.Th>{words.published.source}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {figures.map((figure) => (
                    <FigureRow key={figure.id} figure={figure} />
                  ))}
                </Table.Tbody>
              </Table>
            </WideTable>
          </>
        )}
        <Named
          title={words.published.movements}
          rows={(data?.movements ?? []).map((movement) => ({
            id: movement.id,
            text: `${movement.name} (${movement.launcherAsWritten})`,
            where: placeOf(movement.source),
          }))}
        />
        <Named
          title={words.published.documents}
          rows={(data?.documents ?? []).map((document) => ({
            id: document.id,
            text: [document.type, document.number, document.issuer, document.subject]
              .filter(Boolean)
              .join(', '),
            where: placeOf(document.source),
          }))}
        />
      </Loaded>
    </Question>
  )
}

function Named({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly { readonly id: string; readonly text: string; readonly where: string }[]
}) {
  if (rows.length === 0) return null
  return (
    <Stack gap={4}>
      <Title order={2} size="h4">
        {title}
      </Title>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            {row.text}{' '}
            <Text span size="xs" c="dimmed">
              {row.where}
            </Text>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
