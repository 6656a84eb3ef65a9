import { Table } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconEyeOff,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { DataSetBadge } from '@vinhdanh/ui'
import { useWords } from '../../shared/words.ts'
import type { SeasonGap, SeasonRow, SeasonStep } from './documents.ts'
import { GapLink, StepLink } from './gap-link.tsx'

const icons = {
  DONE: IconCircleCheck,
  RUNNING: IconClock,
  GAP: IconAlertTriangle,
  NOT_DUE: IconCircleDashed,
  NO_RECORD: IconCircleDashed,
  HIDDEN: IconEyeOff,
} as const

/** The rest are counted; they are named where it is mended. */
const shownUnits = 2

/** Dải của một năm: a row for each cluster, a column for each step; what lacks stands out, what is done does not. */
export function Ribbon({
  rows,
  year,
}: {
  readonly rows: readonly SeasonRow[]
  readonly year: number
}) {
  const words = useWords().season
  const [first] = rows
  if (first === undefined) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="ad-ribbon" aria-label={words.board(year)} tabIndex={0}>
      <Table verticalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.cluster}</Table.Th>
            {first.steps.map(({ step, label }) => (
              <Table.Th key={step}>{label}</Table.Th>
            ))}
            <Table.Th>{words.late}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Line key={row.cluster.id} row={row} year={year} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

function Line({ row, year }: { readonly row: SeasonRow; readonly year: number }) {
  const words = useWords().season
  const { cluster, on } = row
  const heads = on.term?.heads.map(({ name }) => name).join(', ') ?? words.noHead
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Link to="/clusters/$id" params={{ id: cluster.id }}>
          {cluster.name}
        </Link>{' '}
        <DataSetBadge dataSet={cluster.dataSet} compact />
        <div className="vd-dim ad-ribbon-head">
          {words.heads}: {heads}
        </div>
      </Table.Th>
      {row.steps.map((step) => (
        <Table.Td key={step.step} data-label={step.label}>
          <Step row={row} step={step} year={year} />
        </Table.Td>
      ))}
      <Table.Td data-label={words.late}>
        {row.late === null ? (
          <span className="ad-ribbon-calm">{row.lateHidden ? words.hidden : words.noLate}</span>
        ) : (
          <Gap row={row} gap={row.late} year={year} />
        )}
      </Table.Td>
    </Table.Tr>
  )
}

function Step({ row, step, year }: { row: SeasonRow; step: SeasonStep; year: number }) {
  const Icon = icons[step.standing]
  if (step.standing === 'GAP')
    return step.gaps.map((gap) => <Gap key={gap.kind} row={row} gap={gap} year={year} />)
  return (
    <StepLink
      step={step}
      row={row}
      year={year}
      className="ad-ribbon-calm"
      label={`${row.cluster.name}, ${step.label}: ${step.sentence}`}
    >
      <Icon size={15} aria-hidden="true" /> <span>{step.sentence}</span>
    </StepLink>
  )
}

function Gap({ row, gap, year }: { row: SeasonRow; gap: SeasonGap; year: number }) {
  const words = useWords().season
  const names = gap.units.map(({ name }) => name)
  const rest = names.length - shownUnits
  const units = `${names.slice(0, shownUnits).join(', ')}${rest > 0 ? ` ${words.others(rest)}` : ''}`
  return (
    <GapLink
      gap={gap}
      row={row}
      year={year}
      className="ad-ribbon-gap"
      // What is heard holds what is seen, word for word.
      label={`${row.cluster.name}: ${gap.sentence} ${units}`.trim()}
    >
      <IconAlertTriangle size={15} aria-hidden="true" />
      <span>
        {gap.sentence}{' '}
        {names.length > 0 && (
          <span className="ad-ribbon-units" title={names.join(', ')}>
            {units}
          </span>
        )}
      </span>
    </GapLink>
  )
}
