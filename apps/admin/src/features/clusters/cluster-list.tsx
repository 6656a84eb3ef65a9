import { NumberInput } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import {
  AsOfDate,
  type Column,
  DataSetBadge,
  DataTable,
  EmptyState,
  PageHead,
  Pager,
  SearchBox,
  useLanguage,
} from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { pageSize } from '../../shared/pages.ts'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { written } from '../../shared/search-values.ts'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { ClusterList_Query, namesOf } from './documents.ts'

type Row = ResultOf<typeof ClusterList_Query>['clusters']['edges'][number]['node']
const route = getRouteApi('/clusters')

/** Cụm, khối: who leads and who belongs, on the day looked at. */
export function ClusterList() {
  const words = useWords().clusters
  const frame = useFrame()
  const { graphLanguage } = useLanguage()
  const search = route.useSearch()
  const navigate = useNavigate()
  const [state, ask] = useQuery({
    query: ClusterList_Query,
    variables: {
      first: pageSize,
      after: search.after ?? null,
      year: search.year ?? null,
      asOf: search.on ?? frame.today,
      search: search.search ?? null,
      language: graphLanguage,
    },
  })
  const go = (change: { year?: number | undefined; on?: string | undefined; search?: string }) =>
    void navigate({
      to: '/clusters',
      search: written({ ...search, after: undefined, ...change }),
      replace: true,
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
            <Link to="/clusters/$id" params={{ id: row.id }} search={written({ on: search.on })}>
              {row.name}
            </Link>{' '}
            <DataSetBadge dataSet={row.dataSet} compact />
            <div className="vd-dim">{row.kindLabel}</div>
          </>
        ),
      },
      {
        key: 'head',
        header: words.head,
        cell: ({ on: { term } }) =>
          term === null ? (
            '—'
          ) : (
            <>
              {`${namesOf(term.heads)} (${term.year})`}
              <div className="vd-dim">{term.statusLabel}</div>
            </>
          ),
      },
      {
        key: 'members',
        header: words.members,
        numeric: true,
        width: '110px',
        cell: (row) => `${row.on.members.length}${row.membershipComplete ? '' : '+'}`,
      },
      {
        key: 'watched',
        header: words.watched,
        width: '150px',
        wideOnly: true,
        cell: (row) => row.on.unassigned ?? words.assigned,
      },
    ],
    [words, search.on],
  )
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <AsOfDate value={search.on} today={frame.today} onChange={(on) => go({ on })} />
            {frame.can('establishCluster') && (
              <ButtonLink to="/clusters/new">{words.establish}</ButtonLink>
            )}
          </>
        }
      />
      <div className="ad-toolbar">
        <SearchBox
          label={words.search}
          value={search.search ?? ''}
          onSearch={(text) => go({ search: text })}
        />
        <NumberInput
          aria-label={words.year}
          placeholder={words.allYears}
          value={search.year ?? ''}
          onChange={(value) => {
            const year = Number(value)
            if (value === '') go({ year: undefined })
            else if (year >= 1945 && year <= 2100) go({ year })
          }}
          hideControls
          thousandSeparator=""
          w={110}
        />
      </div>
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ clusters }) =>
          rows.length === 0 ? (
            search.search === undefined && search.on === undefined ? (
              <EmptyState title={words.empty} text={words.emptyText} />
            ) : (
              <EmptyState title={words.noneFound} text={words.noneFoundText} />
            )
          ) : (
            <>
              <DataTable
                label={words.title}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                rowName={(row) => row.name}
                onOpen={(row) =>
                  void navigate({
                    to: '/clusters/$id',
                    params: { id: row.id },
                    search: written({ on: search.on }),
                  })
                }
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
