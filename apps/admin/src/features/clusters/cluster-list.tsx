import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { AsOfDate, type Column, useLanguage } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { useListAddress } from '../../shared/list-address.ts'
import { YearFilter } from '../../shared/list-filters.tsx'
import { ListName, ListPage } from '../../shared/list-page.tsx'
import { pageVariables } from '../../shared/pages.ts'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { written } from '../../shared/search-values.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { ClusterList_Query, namesOf } from './documents.ts'

type Row = ResultOf<typeof ClusterList_Query>['clusters']['edges'][number]['node']
const route = getRouteApi('/clusters')

/** Cụm, khối: who leads and who belongs, on the day looked at. */
export function ClusterList() {
  const words = useWords().clusters
  const frame = useFrame()
  const { graphLanguage } = useLanguage()
  const navigate = useNavigate()
  const address = useListAddress(route.useSearch())
  const { q, year, on } = address.search
  const query = useQuery({
    query: ClusterList_Query,
    variables: {
      ...pageVariables(address.search),
      search: q ?? null,
      year: year ?? null,
      asOf: on ?? frame.today,
      language: graphLanguage,
    },
  })
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'name',
        header: words.name,
        cell: (row) => (
          <>
            <ListName
              text={row.name}
              search={q}
              dataSet={row.dataSet}
              link={(name) => (
                <Link to="/clusters/$id" params={{ id: row.id }} search={written({ on })}>
                  {name}
                </Link>
              )}
            />
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
    [words, q, on],
  )
  const establish = frame.can('establishCluster') && (
    <ButtonLink to="/clusters/new">{words.establish}</ButtonLink>
  )
  return (
    <ListPage
      words={words}
      create={establish}
      actions={
        <>
          <AsOfDate
            value={on}
            today={frame.today}
            onChange={(next) => address.change({ on: next })}
          />
        </>
      }
      address={address}
      searchLabel={words.search}
      filters={<YearFilter value={year} onYear={(next) => address.change({ year: next })} />}
      query={query}
      of={({ clusters }) => clusters}
      dataSet={(row) => row.dataSet}
      columns={columns}
      rowName={(row) => row.name}
      onOpen={(row) =>
        void navigate({ to: '/clusters/$id', params: { id: row.id }, search: written({ on }) })
      }
    />
  )
}
