import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type Column, formatDay, Highlighted } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { useListAddress } from '../../shared/list-address.ts'
import { StatusFilter } from '../../shared/list-filters.tsx'
import { ListName, ListPage } from '../../shared/list-page.tsx'
import { pageVariables } from '../../shared/pages.ts'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { SessionList_Query } from './documents.ts'
import { sessionStatuses } from './search.ts'

type Row = ResultOf<typeof SessionList_Query>['sessions']['edges'][number]['node']
const route = getRouteApi('/sessions')

/** Phiên họp: planned, in session, closed. */
export function SessionList() {
  const text = useWords().councils
  const frame = useFrame()
  const navigate = useNavigate()
  const address = useListAddress(route.useSearch())
  const { q, status } = address.search
  const query = useQuery({
    query: SessionList_Query,
    variables: { ...pageVariables(address.search), search: q ?? null, status: status ?? null },
  })
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'heldOn',
        header: text.heldOn,
        width: '120px',
        cell: (row) => (
          <Link to="/sessions/$id" params={{ id: row.id }}>
            <Highlighted text={formatDay(row.heldOn)} search={q} />
          </Link>
        ),
      },
      {
        key: 'council',
        header: text.council,
        cell: (row) => <ListName text={row.council.name} search={q} dataSet={row.dataSet} />,
      },
      {
        key: 'place',
        header: text.place,
        wideOnly: true,
        cell: (row) => <Highlighted text={row.place ?? '—'} search={q} />,
      },
      {
        key: 'items',
        header: text.items,
        numeric: true,
        width: '90px',
        cell: (row) => row.agenda.length,
      },
      {
        key: 'status',
        header: text.status,
        width: '140px',
        cell: (row) => text.sessionStatus[row.status],
      },
    ],
    [text, q],
  )
  const create = frame.can('planSession') && <ButtonLink to="/sessions/new">{text.plan}</ButtonLink>
  return (
    <ListPage
      words={text}
      create={create}
      address={address}
      filters={
        <StatusFilter
          label={text.status}
          statuses={sessionStatuses}
          words={text.sessionStatus}
          value={status}
          onStatus={(next) => address.change({ status: next })}
        />
      }
      query={query}
      of={({ sessions }) => sessions}
      dataSet={(row) => row.dataSet}
      columns={columns}
      rowName={(row) => `${row.council.name}, ${formatDay(row.heldOn)}`}
      onOpen={(row) => void navigate({ to: '/sessions/$id', params: { id: row.id } })}
    />
  )
}
