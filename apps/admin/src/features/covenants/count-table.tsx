import { UnstyledButton } from '@mantine/core'
import { type Column, DataTable, formatNumber } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useWords } from '../../shared/words.ts'
import type { CovenantData, CovenantLine } from './documents.ts'

type Counts = CovenantData['members'][number]['counts']
export interface CountRow {
  readonly key: string
  readonly name: string
  readonly counts: Counts
}

/** The counts and the outcome that each of them counts. */
export const outcomeOf = {
  met: 'MET',
  ongoing: 'ONGOING',
  unmet: 'UNMET',
  missing: 'MISSING',
  notDue: 'NOT_DUE',
  notRegistered: 'NOT_REGISTERED',
} as const satisfies Readonly<Record<string, CovenantLine['progress']['outcome']>>
export type CountKey = keyof typeof outcomeOf
const countKeys = Object.keys(outcomeOf) as CountKey[]

/** Bảng đếm tình hình: each number leads to the lines that it counts. */
export function CountTable(props: {
  label: string
  head: string
  rows: readonly CountRow[]
  onPick: (row: CountRow, count: CountKey) => void
}) {
  const words = useWords().covenants
  const { head, onPick } = props
  const columns = useMemo<Column<CountRow>[]>(
    () => [
      { key: 'name', header: head, cell: (row) => row.name },
      ...countKeys.map((key) => ({
        key,
        header: words.counts[key],
        numeric: true,
        width: '110px',
        cell: (row: CountRow) =>
          row.counts[key] === 0 ? (
            formatNumber(0)
          ) : (
            <UnstyledButton
              className="vd-focus ad-count"
              aria-label={words.showCounted(row.counts[key], words.counts[key], row.name)}
              onClick={() => onPick(row, key)}
            >
              {formatNumber(row.counts[key])}
            </UnstyledButton>
          ),
      })),
    ],
    [head, words, onPick],
  )
  return (
    <div>
      <h2>{props.label}</h2>
      <DataTable
        label={props.label}
        columns={columns}
        rows={props.rows}
        rowKey={(row) => row.key}
        rowName={(row) => row.name}
      />
    </div>
  )
}
