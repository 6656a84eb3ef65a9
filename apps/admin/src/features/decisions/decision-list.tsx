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
import { DecisionList_Query } from './documents.ts'

type Row = ResultOf<typeof DecisionList_Query>['decisions']['edges'][number]['node']
const route = getRouteApi('/decisions')
const statuses = ['DRAFT', 'SIGNED', 'REVOKED'] as const

/** Quyết định: drafts to check and sign, and those signed. */
export function DecisionList() {
  const words = useWords()
  const text = words.decisions
  const frame = useFrame()
  const search = route.useSearch()
  const navigate = useNavigate()
  const [state, ask] = useQuery({
    query: DecisionList_Query,
    variables: { first: pageSize, after: search.after ?? null, status: search.status ?? null },
  })
  const rows = state.data?.decisions.edges.map((edge) => edge.node) ?? []
  useDataSets(rows.map((row) => row.dataSet))
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'number',
        header: text.number,
        cell: (row) => (
          <>
            <Link to="/decisions/$id" params={{ id: row.id }}>
              {row.number ?? text.notNumbered}
            </Link>{' '}
            <DataSetBadge dataSet={row.dataSet} compact />
          </>
        ),
      },
      {
        key: 'signedOn',
        header: text.signedOn,
        width: '120px',
        cell: (row) => formatDay(row.signedOn),
      },
      {
        key: 'authority',
        header: text.authority,
        cell: (row) => (
          <>
            {words.post[row.authorityPost]}
            <div className="vd-dim">{row.authorityUnit.name}</div>
          </>
        ),
      },
      { key: 'signer', header: text.signer, wideOnly: true, cell: (row) => row.signerName },
      {
        key: 'items',
        header: text.items,
        numeric: true,
        width: '90px',
        cell: (row) => row.proposals.length,
      },
      {
        key: 'status',
        header: text.status,
        width: '110px',
        cell: (row) => text.statusWord[row.status],
      },
    ],
    [text, words.post],
  )
  const create = frame.can('draftDecision') && (
    <ButtonLink to="/decisions/new">{text.create}</ButtonLink>
  )
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
              to: '/decisions',
              search: status === undefined ? {} : { status },
              replace: true,
            })
          }}
          data={[
            { value: '', label: words.proposals.any },
            ...statuses.map((status) => ({ value: status, label: text.statusWord[status] })),
          ]}
        />
      </div>
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ decisions }) =>
          rows.length === 0 ? (
            <EmptyState title={text.empty} text={text.emptyText} action={create} />
          ) : (
            <>
              <DataTable
                label={text.title}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                rowName={(row) => row.number ?? text.notNumbered}
                onOpen={(row) => void navigate({ to: '/decisions/$id', params: { id: row.id } })}
              />
              <Pager
                shown={rows.length}
                total={decisions.totalCount}
                onPrevious={search.after === undefined ? null : () => window.history.back()}
                onNext={
                  decisions.pageInfo.hasNextPage
                    ? () =>
                        void navigate({
                          to: '/decisions',
                          search: { ...search, after: decisions.pageInfo.endCursor ?? '' },
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
