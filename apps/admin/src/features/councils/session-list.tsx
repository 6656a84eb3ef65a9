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
} from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { pageSize } from '../../shared/pages.ts'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { SessionList_Query } from './documents.ts'

type Row = ResultOf<typeof SessionList_Query>['sessions']['edges'][number]['node']
const route = getRouteApi('/sessions')
const statuses = ['PLANNED', 'OPEN', 'CLOSED'] as const

/** Phiên họp: planned, in session, closed. */
export function SessionList() {
  const words = useWords()
  const text = words.councils
  const frame = useFrame()
  const search = route.useSearch()
  const navigate = useNavigate()
  const [state, ask] = useQuery({
    query: SessionList_Query,
    variables: { first: pageSize, after: search.after ?? null, status: search.status ?? null },
  })
  const rows = state.data?.sessions.edges.map((edge) => edge.node) ?? []
  useDataSets(rows.map((row) => row.dataSet))
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'heldOn',
        header: text.heldOn,
        width: '120px',
        cell: (row) => (
          <Link to="/sessions/$id" params={{ id: row.id }}>
            {formatDay(row.heldOn)}
          </Link>
        ),
      },
      {
        key: 'council',
        header: text.council,
        cell: (row) => (
          <>
            {row.council.name} <DataSetBadge dataSet={row.dataSet} compact />
          </>
        ),
      },
      { key: 'place', header: text.place, wideOnly: true, cell: (row) => row.place ?? '—' },
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
    [text],
  )
  const create = frame.can('planSession') && <ButtonLink to="/sessions/new">{text.plan}</ButtonLink>
  return (
    <>
      <PageHead title={text.title} lead={text.lead} actions={create} />
      <div className="ad-toolbar">
        <SegmentedControl
          aria-label={text.status}
          value={search.status ?? ''}
          onChange={(value) => {
            const status = statuses.find((each) => each === value)
            void navigate({
              to: '/sessions',
              search: status === undefined ? {} : { status },
              replace: true,
            })
          }}
          data={[
            { value: '', label: words.proposals.any },
            ...statuses.map((status) => ({ value: status, label: text.sessionStatus[status] })),
          ]}
        />
      </div>
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ sessions }) =>
          rows.length === 0 ? (
            <EmptyState title={text.empty} text={text.emptyText} action={create} />
          ) : (
            <>
              <DataTable
                label={text.title}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                rowName={(row) => `${row.council.name}, ${formatDay(row.heldOn)}`}
                onOpen={(row) => void navigate({ to: '/sessions/$id', params: { id: row.id } })}
              />
              <Pager
                shown={rows.length}
                total={sessions.totalCount}
                onPrevious={search.after === undefined ? null : () => window.history.back()}
                onNext={
                  sessions.pageInfo.hasNextPage
                    ? () =>
                        void navigate({
                          to: '/sessions',
                          search: { ...search, after: sessions.pageInfo.endCursor ?? '' },
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
