import { Table, Text, Title } from '@mantine/core'
import { PageLink } from '../../shared/links.tsx'
import { SourceLine } from '../../shared/source-line.tsx'
import { WideTable } from '../../shared/wide-table.tsx'
import { useAwardName, useNumber, useWords } from '../../shared/words.tsx'
import type { SeasonResults } from './documents.ts'
import { type ResultRow, resultsByYear, totalsByYear } from './results-by-year.ts'

/** Kết quả của các cụm, khối qua các năm: every number opens its records; a year without one says so. */
export function Results({ years }: { readonly years: readonly SeasonResults[] }) {
  const words = useWords().season
  const rows = resultsByYear(years)
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0]
  const title = words.results(first, last)
  const sources = new Map(
    rows.flatMap(({ line: { source } }) =>
      source === null ? [] : [[`${source.key} ${source.line}`, source] as const],
    ),
  )
  return (
    <>
      <Title order={2} size="h4">
        {title}
      </Title>
      {rows.length === 0 ? (
        <Text c="dimmed">{words.noResults}</Text>
      ) : (
        <WideTable label={title} minWidth={220 + years.length * 108}>
          <Table verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.clusterAndAward}</Table.Th>
                {years.map(({ year }) => (
                  <Table.Th key={year} ta="right">
                    {year}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Row key={row.key} row={row} years={years} />
              ))}
            </Table.Tbody>
            <Totals years={years} />
          </Table>
        </WideTable>
      )}
      <Text size="sm" c="dimmed">
        {words.resultsNote}
      </Text>
      {[...sources].map(([key, source]) => (
        <div key={key}>
          <SourceLine source={source} />
        </div>
      ))}
    </>
  )
}

function Row({ row, years }: { row: ResultRow; years: readonly SeasonResults[] }) {
  const words = useWords().season
  const awardName = useAwardName()
  const { line, cells } = row
  const where = line.cluster?.name ?? line.place ?? words.notStated
  const award = line.award === null ? words.notStated : awardName(line.award)
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500} miw={200}>
        {where}
        <Text size="sm">{award}</Text>
        {line.reason !== null && <Text size="xs">{line.reason}</Text>}
        {line.cluster === null && (
          <Text size="xs" c="dimmed">
            {words.wholePlace}
          </Text>
        )}
        {line.note !== null && (
          <Text size="xs" c="dimmed">
            {line.note}
          </Text>
        )}
      </Table.Th>
      {years.map(({ year }, column) => (
        <Cell
          key={year}
          cell={cells[column] ?? null}
          year={year}
          what={`${where}, ${award}, ${year}`}
        />
      ))}
    </Table.Tr>
  )
}

function Cell(props: { cell: ResultRow['line'] | null; year: number; what: string }) {
  const words = useWords()
  const number = useNumber()
  const { cell, year, what } = props
  if (cell === null)
    return (
      <Table.Td ta="right">
        <Text size="xs" c="dimmed" span style={{ whiteSpace: 'nowrap' }}>
          {words.season.noFigure}
        </Text>
      </Table.Td>
    )
  const label = `${what}: ${words.openRecords(number(cell.collectives))}`
  return (
    <Table.Td ta="right">
      {cell.cluster === null ? (
        <PageLink to="/published" search={{ search: cell.label ?? '' }} aria-label={label}>
          {number(cell.collectives)}
        </PageLink>
      ) : (
        <PageLink
          to="/season/$id"
          params={{ id: cell.cluster.id }}
          search={{ year }}
          aria-label={label}
        >
          {number(cell.collectives)}
        </PageLink>
      )}
    </Table.Td>
  )
}

/** Each sum says what it is of; what was counted and what was published are never added up. */
function Totals({ years }: { readonly years: readonly SeasonResults[] }) {
  const words = useWords().season
  const number = useNumber()
  const { counted, published } = totalsByYear(years)
  const lines = [
    ...(counted.every((sum) => sum === null) ? [] : [{ name: words.counted, sums: counted }]),
    ...published.map(({ place, sums }) => ({
      name: words.published(place === '' ? words.notStated : place),
      sums,
    })),
  ]
  return (
    <Table.Tfoot>
      {lines.map(({ name, sums }) => (
        <Table.Tr key={name}>
          <Table.Th scope="row">{name}</Table.Th>
          {years.map(({ year }, column) => {
            const sum = sums[column] ?? null
            return (
              <Table.Td key={year} ta="right" fw={600}>
                {sum === null ? (
                  <Text size="xs" c="dimmed" span style={{ whiteSpace: 'nowrap' }}>
                    {words.noFigure}
                  </Text>
                ) : (
                  number(sum)
                )}
              </Table.Td>
            )
          })}
        </Table.Tr>
      ))}
    </Table.Tfoot>
  )
}
