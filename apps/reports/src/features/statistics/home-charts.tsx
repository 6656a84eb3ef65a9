import { Card, SimpleGrid, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { ResultOf } from '../../graphql.ts'
import { Chart } from '../../shared/chart.tsx'
import { useNumber, useWords } from '../../shared/words.tsx'
import type { HomeQuery } from './documents.ts'
import { byYear, pivot } from './pivot.ts'

const grid = { left: 40, right: 8, top: 12, bottom: 24 }

/** Hai hình nhỏ dưới bốn câu: how many each year, and which share went to direct workers. */
export function HomeCharts({ data }: { readonly data: ResultOf<typeof HomeQuery> }) {
  const words = useWords()
  const number = useNumber()
  const counts = useMemo(() => {
    const table = pivot(data.awardCounts)
    return {
      grid,
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: table.years.map(String) },
      yAxis: { type: 'value', minInterval: 1, splitNumber: 3, axisLabel: { formatter: number } },
      series: (['PERSON', 'COLLECTIVE'] as const).map((kind) => ({
        name: words.subjectKinds[kind],
        type: 'bar',
        stack: 'all',
        data: [...byYear(table, kind)],
      })),
    }
  }, [data, words, number])
  const shares = useMemo(() => {
    const years = data.fairness
      .filter((row) => row.award === null && row.direct + row.leaders > 0)
      .sort((a, b) => a.year - b.year)
    return {
      grid,
      tooltip: { trigger: 'axis', valueFormatter: (share: number) => `${number(share)} %` },
      xAxis: { type: 'category', data: years.map((row) => String(row.year)) },
      yAxis: {
        type: 'value',
        min: 0,
        max: 100,
        splitNumber: 2,
        axisLabel: { formatter: (share: number) => `${share} %` },
      },
      series: [
        {
          name: words.fairness.share,
          type: 'line',
          symbolSize: 7,
          // For drawing only: the exact share stands in the sentence and the table.
          data: years.map(
            (row) => Math.round((1000 * row.direct) / (row.direct + row.leaders)) / 10,
          ),
        },
      ],
    }
  }, [data, words, number])
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} maw="62rem">
      <Card withBorder padding="md">
        <Text fw={600}>{words.awards.chart}</Text>
        <Chart label={words.awards.chart} option={counts} height={170} />
      </Card>
      <Card withBorder padding="md">
        <Text fw={600}>{words.fairness.chart}</Text>
        <Chart label={words.fairness.chart} option={shares} height={170} />
      </Card>
    </SimpleGrid>
  )
}
