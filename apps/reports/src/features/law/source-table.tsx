import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import { PageLink } from '../../shared/links.tsx'
import { WideTable } from '../../shared/wide-table.tsx'
import { useNumber, useWords } from '../../shared/words.tsx'
import type { LawSearch, Status } from './law-search.ts'

export interface SourceRow {
  readonly key: string
  readonly name: string
  readonly head: ReactNode
  /** What the row adds to the choice of rules. */
  readonly search: Pick<LawSearch, 'group' | 'instrument'>
  readonly counts: Readonly<Partial<Record<Status, number>>>
}

/** Bảng số quy định theo nguồn; every number opens the rules it counts. */
export function SourceTable(props: {
  readonly title: string
  readonly what: string
  readonly statuses: readonly Status[]
  readonly rows: readonly SourceRow[]
  readonly search: LawSearch
}) {
  const words = useWords()
  const number = useNumber()
  const opened = (
    count: number,
    name: string,
    label: string,
    search: Pick<LawSearch, 'group' | 'instrument' | 'status'>,
  ) =>
    count === 0 ? (
      number(0)
    ) : (
      <PageLink
        to="/law/rules"
        search={{ ...props.search, ...search }}
        aria-label={`${name}, ${label}: ${words.law.open(number(count))}`}
      >
        {number(count)}
      </PageLink>
    )
  const sum = ({ counts }: SourceRow) =>
    props.statuses.reduce((all, status) => all + (counts[status] ?? 0), 0)
  return (
    <WideTable label={props.title} minWidth={560}>
      <Table striped captionSide="top" verticalSpacing={6}>
        <Table.Caption ta="left">{props.title}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{props.what}</Table.Th>
            {props.statuses.map((status) => (
              <Table.Th key={status} ta="right">
                {words.law.statuses[status]}
              </Table.Th>
            ))}
            <Table.Th ta="right">{words.total}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.rows.map((row) => (
            <Table.Tr key={row.key}>
              <Table.Th scope="row" fw={500}>
                {row.head}
              </Table.Th>
              {props.statuses.map((status) => (
                <Table.Td key={status} ta="right">
                  {opened(row.counts[status] ?? 0, row.name, words.law.statuses[status], {
                    ...row.search,
                    status,
                  })}
                </Table.Td>
              ))}
              <Table.Td ta="right" fw={600}>
                {opened(sum(row), row.name, words.total, row.search)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  )
}
