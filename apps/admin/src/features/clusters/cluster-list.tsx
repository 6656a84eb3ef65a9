import { NumberInput } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type Column, DataSetBadge, DataTable, EmptyState, PageHead, Pager } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { pageSize } from '../../shared/pages.ts'
import { useDataSets } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { ClusterList_Query } from './documents.ts'

type Row = ResultOf<typeof ClusterList_Query>['clusters']['edges'][number]['node']
const route = getRouteApi('/clusters')

/** The term of the year looked at, else the latest known. */
const termOf = (row: Row, year: number | undefined) =>
  row.terms.find((term) => term.year === year) ??
  [...row.terms].sort((a, b) => b.year - a.year).at(0)

/** Cụm, khối: who leads, who belongs. */
export function ClusterList() {
  const words = useWords().clusters
  const search = route.useSearch()
  const navigate = useNavigate()
  const [state, ask] = useQuery({
    query: ClusterList_Query,
    variables: { first: pageSize, after: search.after ?? null, year: search.year ?? null },
  })
  const rows = state.data?.clusters.edges.map((edge) => edge.node) ?? []
  useDataSets(rows.map((row) => row.dataSet))
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'name',
        header: words.name,
        cell: (row) => (
          <>
            <Link to="/clusters/$id" params={{ id: row.id }}>
              {row.name}
            </Link>{' '}
            <DataSetBadge dataSet={row.dataSet} compact />
          </>
        ),
      },
      {
        key: 'head',
        header: words.head,
        cell: (row) => {
          const term = termOf(row, search.year)
          return term === undefined ? '—' : `${term.head.name} (${term.year})`
        },
      },
      {
        key: 'members',
        header: words.members,
        numeric: true,
        width: '120px',
        cell: (row) => `${row.members.length}${row.membershipComplete ? '' : '+'}`,
      },
    ],
    [words, search.year],
  )
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          <NumberInput
            label={words.year}
            placeholder={words.allYears}
            value={search.year ?? ''}
            onChange={(value) => {
              const year = Number(value)
              if (value === '') void navigate({ to: '/clusters', search: {}, replace: true })
              else if (year >= 1945 && year <= 2100)
                void navigate({ to: '/clusters', search: { year }, replace: true })
            }}
            hideControls
            thousandSeparator=""
            w={110}
          />
        }
      />
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ clusters }) =>
          rows.length === 0 ? (
            <EmptyState title={words.empty} text={words.emptyText} />
          ) : (
            <>
              <DataTable
                label={words.title}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                rowName={(row) => row.name}
                onOpen={(row) => void navigate({ to: '/clusters/$id', params: { id: row.id } })}
              />
              <Pager
                shown={rows.length}
                total={clusters.totalCount}
                onPrevious={search.after === undefined ? null : () => window.history.back()}
                onNext={
                  clusters.pageInfo.hasNextPage
                    ? () =>
                        void navigate({
                          to: '/clusters',
                          search: { ...search, after: clusters.pageInfo.endCursor ?? '' },
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
