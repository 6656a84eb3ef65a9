import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type Column, formatDay, Highlighted, useLanguage } from '@vinhdanh/ui'
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
import { ConferenceList_Query } from './documents.ts'
import { conferenceStatuses } from './search.ts'

type Row = ResultOf<typeof ConferenceList_Query>['conferences']['edges'][number]['node']
const route = getRouteApi('/conferences')

/** Hội nghị của các cụm, khối: planned, open, closed. */
export function ConferenceList() {
  const words = useWords().conferences
  const frame = useFrame()
  const navigate = useNavigate()
  const { graphLanguage } = useLanguage()
  const address = useListAddress(route.useSearch())
  const { q, status } = address.search
  const query = useQuery({
    query: ConferenceList_Query,
    variables: {
      ...pageVariables(address.search),
      search: q ?? null,
      status: status ?? null,
      language: graphLanguage,
    },
  })
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'heldOn',
        header: words.heldOn,
        width: '120px',
        cell: (row) => (
          <Link to="/conferences/$id" params={{ id: row.id }}>
            <Highlighted text={formatDay(row.heldOn)} search={q} />
          </Link>
        ),
      },
      {
        key: 'cluster',
        header: words.cluster,
        cell: (row) => <ListName text={row.cluster.name} search={q} dataSet={row.dataSet} />,
      },
      {
        key: 'kind',
        header: words.kindLabel,
        cell: (row) => `${words.kind[row.kind]}, ${row.year}`,
      },
      {
        key: 'place',
        header: words.place,
        wideOnly: true,
        cell: (row) => <Highlighted text={row.place ?? '—'} search={q} />,
      },
      {
        key: 'status',
        header: words.state,
        width: '140px',
        cell: (row) => words.status[row.status],
      },
    ],
    [words, q],
  )
  const create = frame.can('planConference') && (
    <ButtonLink to="/conferences/new">{words.plan}</ButtonLink>
  )
  return (
    <ListPage
      words={words}
      create={create}
      address={address}
      filters={
        <StatusFilter
          label={words.state}
          statuses={conferenceStatuses}
          words={words.status}
          value={status}
          onStatus={(next) => address.change({ status: next })}
        />
      }
      query={query}
      of={({ conferences }) => conferences}
      dataSet={(row) => row.dataSet}
      columns={columns}
      rowName={(row) => `${row.cluster.name}, ${formatDay(row.heldOn)}`}
      onOpen={(row) => void navigate({ to: '/conferences/$id', params: { id: row.id } })}
    />
  )
}
