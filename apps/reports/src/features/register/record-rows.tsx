import { Button, Table, Text } from '@mantine/core'
import { DataSetBadge, formatDay } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf, VariablesOf } from '../../graphql.ts'
import { useAwardName, useWords } from '../../shared/words.tsx'
import { RecordsQuery } from './documents.ts'

type Entry = ResultOf<typeof RecordsQuery>['register']['edges'][number]['node']
export type RecordsVariables = Omit<VariablesOf<typeof RecordsQuery>, 'first' | 'after'>

export const pageSize = 50
const columns = 6

function EntryRow({ entry }: { readonly entry: Entry }) {
  const words = useWords()
  const awardName = useAwardName()
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {entry.subjectNameAsWritten} <DataSetBadge dataSet={entry.dataSet} compact />
      </Table.Th>
      <Table.Td>{awardName(entry.award)}</Table.Td>
      <Table.Td ta="right">
        {entry.firstYear === entry.year ? entry.year : `${entry.firstYear}–${entry.year}`}
      </Table.Td>
      <Table.Td>
        {entry.decisionNumber ??
          (entry.origin === 'opening-record' ? words.records.opening : words.clusters.notStated)}
      </Table.Td>
      <Table.Td>
        {entry.decidedOn === null ? words.clusters.notStated : formatDay(entry.decidedOn)}
      </Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{words.records.statuses[entry.status]}</Table.Td>
    </Table.Tr>
  )
}

/** One page of records; "show more" puts the next page below it. */
export function RecordRows({
  variables,
  after,
}: {
  readonly variables: RecordsVariables
  readonly after: string | null
}) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const [{ data, fetching, error }, again] = useQuery({
    query: RecordsQuery,
    variables: { ...variables, first: pageSize, after },
  })
  if (error !== undefined || data === undefined)
    return (
      <Table.Tr>
        <Table.Td colSpan={columns} ta="center">
          {fetching ? (
            <Text role="status">{words.loading}</Text>
          ) : (
            <Button variant="default" onClick={() => again({ requestPolicy: 'network-only' })}>
              {words.retry}
            </Button>
          )}
        </Table.Td>
      </Table.Tr>
    )
  const { edges, pageInfo } = data.register
  return (
    <>
      {edges.map(({ node }) => (
        <EntryRow key={node.id} entry={node} />
      ))}
      {pageInfo.hasNextPage &&
        (open ? (
          <RecordRows variables={variables} after={pageInfo.endCursor} />
        ) : (
          <Table.Tr>
            <Table.Td colSpan={columns} ta="center">
              <Button variant="default" onClick={() => setOpen(true)}>
                {words.records.more}
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
    </>
  )
}
