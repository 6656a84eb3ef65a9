import { Select, Table } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Chart } from '../../shared/chart.tsx'
import { WideTable } from '../../shared/wide-table.tsx'
import { useNumber, useWords } from '../../shared/words.tsx'
import type { CovenantLine } from './documents.ts'

const route = getRouteApi('/season/$id')

const bases = ['share', 'districtPlan', 'provincialPlan', 'previousYear'] as const

const against = (line: CovenantLine, base: (typeof bases)[number]): string | null =>
  base === 'share' ? line.progress.share : line.progress.againstBases[base]

/** Một chỉ tiêu qua các thành viên, as a share of the plan and of each base; what is missing draws no bar. */
export function Indicators({ lines }: { lines: readonly CovenantLine[] }) {
  const words = useWords().season
  const number = useNumber()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const targets = [...new Map(lines.map(({ target }) => [target.id, target])).values()]
  const chosen = targets.find(({ id }) => id === search.target) ?? targets[0]
  const own = useMemo(
    () => lines.filter(({ target }) => target.id === chosen?.id),
    [lines, chosen?.id],
  )
  const used = useMemo(
    () => bases.filter((base) => own.some((line) => against(line, base) !== null)),
    [own],
  )
  const nameOf = (line: CovenantLine) =>
    line.area === null ? line.unit.name : `${line.unit.name}, ${line.area}`
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 24, top: 32, bottom: 24, containLabel: true },
      legend: { top: 0 },
      xAxis: { type: 'value', min: 0, axisLabel: { formatter: '{value} %' } },
      yAxis: {
        type: 'category',
        data: own.map((line) =>
          line.area === null ? line.unit.name : `${line.unit.name}, ${line.area}`,
        ),
        axisLabel: { width: 130, overflow: 'break' },
      },
      tooltip: { trigger: 'axis' },
      series: used.map((base) => ({
        name: words.bases[base],
        type: 'bar',
        barMaxWidth: 14,
        data: own.map((line) => {
          const share = against(line, base)
          return share === null ? null : Number(share)
        }),
      })),
    }),
    [own, used, words],
  )
  if (chosen === undefined) return null
  const label = words.indicator(chosen.name)
  const percent = (share: string | null) =>
    share === null ? words.noFigure : `${number(Number(share))} %`
  return (
    <>
      <Select
        label={words.chooseTarget}
        allowDeselect={false}
        maw={480}
        mt="md"
        data={targets.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen.id}
        onChange={(target) =>
          target !== null &&
          void navigate({ search: (before) => ({ ...before, target }), replace: true })
        }
      />
      {used.length > 0 && <Chart label={label} option={option} height={90 + own.length * 56} />}
      <WideTable label={label} minWidth={640}>
        <Table verticalSpacing={6}>
          <Table.Caption ta="left">{label}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.member}</Table.Th>
              <Table.Th>{words.outcome}</Table.Th>
              {bases.map((base) => (
                <Table.Th key={base} ta="right">
                  {words.bases[base]}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {own.map((line) => (
              <Table.Tr key={line.id}>
                <Table.Th scope="row" fw={500}>
                  {nameOf(line)}
                </Table.Th>
                <Table.Td>{line.progress.outcomeLabel}</Table.Td>
                {bases.map((base) => (
                  <Table.Td key={base} ta="right">
                    {percent(against(line, base))}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </>
  )
}
