import { Anchor, Table, Text, Title } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { Chart } from '../../shared/chart.tsx'
import { WideTable } from '../../shared/wide-table.tsx'
import { useNumber, useWords } from '../../shared/words.tsx'

export const bases = ['share', 'districtPlan', 'provincialPlan', 'previousYear'] as const
export type Base = (typeof bases)[number]

/** Một thành viên với tỷ lệ so từng mốc; what is not there was not stated. */
export interface BaseRow {
  readonly id: string
  readonly name: string
  readonly state: string | null
  readonly shares: Readonly<Partial<Record<Base, number | null>>>
  /** Mức tăng, where a source gives that instead of a share. */
  readonly growth?: number | null
  /** Where the record of the figure is. */
  readonly href: string
}

export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'vi')

interface Props {
  /** The question that chart and table answer. */
  readonly question: string
  /** What the words beside each member are. */
  readonly state: string
  readonly rows: readonly BaseRow[]
}

/** Whether anything is known against a base. */
export const hasFigure = ({ shares }: BaseRow) =>
  bases.some((base) => (shares[base] ?? null) !== null)

/** Chỉ tiêu so với từng mốc: a chart with a line at 100 %, and the table that says the same; what is missing draws no bar. */
export function AgainstBases({ question, state, rows }: Props) {
  const words = useWords().season
  const used = useMemo(
    () => bases.filter((base) => rows.some(({ shares }) => (shares[base] ?? null) !== null)),
    [rows],
  )
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 32, top: 52, bottom: 24, containLabel: true },
      legend: { top: 0, left: 0 },
      // On a phone the names of the bases stand below one another, above the bars.
      media: [
        {
          query: { maxWidth: 560 },
          option: {
            legend: { orient: 'vertical' },
            grid: { top: 36 + 24 * used.length },
            xAxis: { splitNumber: 3 },
          },
        },
        {
          query: { minWidth: 561 },
          option: {
            legend: { orient: 'horizontal' },
            grid: { top: 52 },
            xAxis: { splitNumber: 6 },
          },
        },
      ],
      xAxis: {
        type: 'value',
        min: 0,
        axisLabel: { formatter: '{value} %', hideOverlap: true },
      },
      yAxis: {
        type: 'category',
        // The same order as in the table, from above.
        inverse: true,
        data: rows.map((row) => (hasFigure(row) ? row.name : `${row.name}\n${words.noFigure}`)),
        axisLabel: { width: 130, overflow: 'break', lineHeight: 15 },
      },
      tooltip: {
        trigger: 'axis',
        valueFormatter: (value: unknown) => (value == null ? words.noFigure : `${value} %`),
      },
      series: used.map((base, index) => ({
        name: words.bases[base],
        type: 'bar',
        barMaxWidth: 14,
        data: rows.map(({ shares }) => shares[base] ?? null),
        ...(index === 0
          ? {
              markLine: {
                symbol: 'none',
                silent: true,
                label: { formatter: '100 %', position: 'start' },
                data: [{ xAxis: 100 }],
              },
            }
          : {}),
      })),
    }),
    [rows, used, words],
  )
  const openMark = useCallback(
    ({ category }: { category: string }) => {
      const row = rows.find(({ name }) => name === category)
      if (row !== undefined) window.location.assign(row.href)
    },
    [rows],
  )
  return (
    <section aria-label={question}>
      <Title order={3} size="h5" mt="md">
        {question}
      </Title>
      {used.length > 0 && (
        <Chart
          label={question}
          option={option}
          height={80 + 24 * used.length + rows.length * (24 + 18 * used.length)}
          onChoose={openMark}
        />
      )}
      <Shares question={question} state={state} rows={rows} used={used} />
    </section>
  )
}

function Shares({ question, state, rows, used }: Props & { readonly used: readonly Base[] }) {
  const words = useWords().season
  const stated = used.length === 0 || rows.some(({ state }) => state !== null)
  return (
    <WideTable label={words.tableOf(question)} minWidth={200 + used.length * 110}>
      <Table verticalSpacing={6} aria-label={words.tableOf(question)}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.member}</Table.Th>
            {stated && <Table.Th>{state}</Table.Th>}
            {used.map((base) => (
              <Table.Th key={base} ta="right">
                {words.bases[base]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Th scope="row" fw={500}>
                {row.name}
              </Table.Th>
              {stated && (
                <Table.Td>
                  {row.state === null ? (
                    words.noFigure
                  ) : (
                    <Anchor href={row.href} aria-label={`${row.name}, ${state}: ${row.state}`}>
                      {row.state}
                    </Anchor>
                  )}
                </Table.Td>
              )}
              {used.map((base) => (
                <Table.Td key={base} ta="right">
                  <Share row={row} base={base} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  )
}

function Share({ row, base }: { readonly row: BaseRow; readonly base: Base }) {
  const words = useWords().season
  const number = useNumber()
  const share = row.shares[base] ?? null
  if (share === null)
    return (
      <Text span size="xs" c="dimmed">
        {words.noFigure}
      </Text>
    )
  const said = `${number(share)} %`
  return (
    <>
      <Anchor href={row.href} aria-label={`${row.name}, ${words.bases[base]}: ${said}`}>
        {said}
      </Anchor>
      {base === 'previousYear' && row.growth != null && (
        <Text size="xs" c="dimmed">
          {words.growth(number(row.growth))}
        </Text>
      )}
    </>
  )
}
