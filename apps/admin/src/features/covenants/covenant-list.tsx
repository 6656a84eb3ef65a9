import { Button } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type Column, formatNumber, useLanguage } from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { useListAddress } from '../../shared/list-address.ts'
import { YearFilter } from '../../shared/list-filters.tsx'
import { ListName, ListPage } from '../../shared/list-page.tsx'
import { pageVariables } from '../../shared/pages.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { CovenantList_Query } from './documents.ts'
import { DraftDialog } from './draft-dialog.tsx'

type Row = ResultOf<typeof CovenantList_Query>['covenants']['edges'][number]['node']
const route = getRouteApi('/covenants')

/** Giao ước của một năm, by cluster: what is unsigned, what is missing. */
export function CovenantList() {
  const words = useWords().covenants
  const frame = useFrame()
  const navigate = useNavigate()
  const { graphLanguage } = useLanguage()
  const address = useListAddress(route.useSearch())
  const { q, year, cluster } = address.search
  const [drafting, setDrafting] = useState(false)
  const query = useQuery({
    query: CovenantList_Query,
    variables: {
      ...pageVariables(address.search),
      search: q ?? null,
      year: year ?? null,
      cluster: cluster ?? null,
      language: graphLanguage,
    },
  })
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'cluster',
        header: words.cluster,
        cell: (row) => (
          <ListName
            text={row.cluster.name}
            search={q}
            dataSet={row.dataSet}
            link={(name) => (
              <Link to="/covenants/$id" params={{ id: row.id }}>
                {name}
              </Link>
            )}
          />
        ),
      },
      { key: 'year', header: words.year, numeric: true, width: '80px', cell: (row) => row.year },
      { key: 'status', header: words.status, cell: (row) => row.statusLabel },
      {
        key: 'signatures',
        header: words.signatures,
        numeric: true,
        width: '100px',
        cell: ({ signing }) => words.ofSigned(signing.signed, signing.needed),
      },
      {
        key: 'met',
        header: words.met,
        numeric: true,
        width: '90px',
        cell: ({ counts }) => formatNumber(counts.met),
      },
      {
        key: 'missing',
        header: words.missing,
        numeric: true,
        width: '120px',
        cell: ({ counts }) => formatNumber(counts.missing),
      },
    ],
    [words, q],
  )
  const draft = frame.can('draftCovenant') && (
    <Button onClick={() => setDrafting(true)}>{words.draft}</Button>
  )
  return (
    <>
      <ListPage
        words={words}
        create={draft}
        address={address}
        filters={<YearFilter value={year} onYear={(next) => address.change({ year: next })} />}
        query={query}
        of={({ covenants }) => covenants}
        dataSet={(row) => row.dataSet}
        tableName={words.list}
        columns={columns}
        rowName={(row) => `${row.cluster.name}, ${row.year}`}
        onOpen={(row) => void navigate({ to: '/covenants/$id', params: { id: row.id } })}
      />
      {drafting && <DraftDialog onClose={() => setDrafting(false)} />}
    </>
  )
}
