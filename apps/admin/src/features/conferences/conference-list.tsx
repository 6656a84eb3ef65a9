import { SegmentedControl } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import {
  type Column,
  DataSetBadge,
  DataTable,
  EmptyState,
  formatDay,
  PageHead,
  Pager,
  useLanguage,
} from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { pageSize } from '../../shared/pages.ts'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { ConferenceList_Query } from './documents.ts'

type Row = ResultOf<typeof ConferenceList_Query>['conferences']['edges'][number]['node']
const route = getRouteApi('/conferences')
const statuses = ['PLANNED', 'OPEN', 'CLOSED'] as const

/** Hội nghị của các cụm, khối: planned, open, closed. */
export function ConferenceList() {
  const words = useWords().conferences
  const frame = useFrame()
  const search = route.useSearch()
  const navigate = useNavigate()
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({
    query: ConferenceList_Query,
    variables: {
      first: pageSize,
      after: search.after ?? null,
      status: search.status ?? null,
      language: graphLanguage,
    },
  })
  const rows = state.data?.conferences.edges.map((edge) => edge.node) ?? []
  useDataSets(rows.map((row) => row.dataSet))
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'heldOn',
        header: words.heldOn,
        width: '120px',
        cell: (row) => (
          <Link to="/conferences/$id" params={{ id: row.id }}>
            {formatDay(row.heldOn)}
          </Link>
        ),
      },
      {
        key: 'cluster',
        header: words.cluster,
        cell: (row) => (
          <>
            {row.cluster.name} <DataSetBadge dataSet={row.dataSet} compact />
          </>
        ),
      },
      {
        key: 'kind',
        header: words.kindLabel,
        cell: (row) => `${words.kind[row.kind]}, ${row.year}`,
      },
      { key: 'place', header: words.place, wideOnly: true, cell: (row) => row.place ?? '—' },
      {
        key: 'status',
        header: words.state,
        width: '140px',
        cell: (row) => words.status[row.status],
      },
    ],
    [words],
  )
  const create = frame.can('planConference') && (
    <ButtonLink to="/conferences/new">{words.plan}</ButtonLink>
  )
  return (
    <>
      <PageHead title={words.title} lead={words.lead} actions={create} />
      <div className="ad-toolbar">
        <SegmentedControl
          aria-label={words.state}
          value={search.status ?? ''}
          onChange={(value) => {
            const status = statuses.find((each) => each === value)
            void navigate({
              to: '/conferences',
              search: status === undefined ? {} : { status },
              replace: true,
            })
          }}
          data={[
            { value: '', label: words.any },
            ...statuses.map((status) => ({ value: status, label: words.status[status] })),
          ]}
        />
      </div>
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ conferences }) =>
          rows.length === 0 ? (
            <EmptyState title={words.empty} text={words.emptyText} action={create} />
          ) : (
            <>
              <DataTable
                label={words.title}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                rowName={(row) => `${row.cluster.name}, ${formatDay(row.heldOn)}`}
                onOpen={(row) => void navigate({ to: '/conferences/$id', params: { id: row.id } })}
              />
              <Pager
                shown={rows.length}
                total={conferences.totalCount}
                onPrevious={search.after === undefined ? null : () => window.history.back()}
                onNext={
                  conferences.pageInfo.hasNextPage
                    ? () =>
                        void navigate({
                          to: '/conferences',
                          search: { ...search, after: conferences.pageInfo.endCursor ?? '' },
                        })
                    : null
                }
              />
            </>
          )
        }
      </Answered>
    </>
  )
}
