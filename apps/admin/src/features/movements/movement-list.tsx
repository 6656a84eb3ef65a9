import { Button } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import {
  type Column,
  DataSetBadge,
  DataTable,
  EmptyState,
  Highlighted,
  PageHead,
  Pager,
  SearchBox,
  useLanguage,
} from '@vinhdanh/ui'
import { useCallback, useMemo, useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { pageVariables } from '../../shared/pages.ts'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { written } from '../../shared/search-values.ts'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { FormalMovements_Query, MovementLauncher_Query, MovementList_Query } from './documents.ts'
import { MovementFilters } from './movement-filters.tsx'
import type { MovementSearch } from './search.ts'

type Row = ResultOf<typeof MovementList_Query>['movementRegister']['edges'][number]['node']
const route = getRouteApi('/movements')
const none: readonly Row[] = []

/** Phong trào thi đua: which go on, whose they are. Filters and page are the address. */
export function MovementList() {
  const words = useWords().movements
  const frame = useFrame()
  const { graphLanguage } = useLanguage()
  const search: MovementSearch = route.useSearch()
  const navigate = useNavigate()
  const change = useCallback(
    (part: MovementSearch) =>
      void navigate({
        to: '/movements',
        search: (before) =>
          written({ ...before, after: undefined, before: undefined, ...part }) as never,
        replace: true,
      }),
    [navigate],
  )
  const [state, ask] = useQuery({
    query: MovementList_Query,
    variables: {
      ...pageVariables(search),
      search: search.q ?? null,
      year: search.year ?? null,
      kind: search.kind ?? null,
      sector: search.sector ?? null,
      launcher: search.launcher ?? null,
      status: search.status ?? null,
      own: search.own ?? null,
      language: graphLanguage,
    },
  })
  const rows = useMemo(
    () => state.data?.movementRegister.edges.map((edge) => edge.node) ?? none,
    [state.data],
  )
  useDataSets(rows.map((row) => row.dataSet))
  const [filtersOpen, setFiltersOpen] = useState(false)
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'name',
        header: words.name,
        cell: (row) => (
          <>
            <Link to="/movements/$id" params={{ id: row.id }}>
              <Highlighted text={row.name} search={search.q ?? ''} />
            </Link>{' '}
            {row.isCore && <span className="ad-count">{words.core}</span>}{' '}
            <DataSetBadge dataSet={row.dataSet} compact />
          </>
        ),
      },
      { key: 'kind', header: words.kind, width: '130px', cell: (row) => row.kindLabel ?? '—' },
      {
        key: 'launcher',
        header: words.launcher,
        width: '170px',
        wideOnly: true,
        cell: (row) => row.launcherLabel,
      },
      {
        key: 'sectors',
        header: words.sector,
        width: '190px',
        wideOnly: true,
        cell: (row) => row.sectors.map(({ label }) => label).join('; ') || '—',
      },
      { key: 'period', header: words.period, width: '210px', cell: (row) => row.periodSentence },
      { key: 'status', header: words.status, width: '130px', cell: (row) => row.statusLabel },
    ],
    [words, search.q],
  )
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <ButtonLink to="/movements/calendar" variant="default">
              {words.calendar}
            </ButtonLink>
            {frame.can('saveMovement') && (
              <ButtonLink to="/movements/new">{words.create}</ButtonLink>
            )}
          </>
        }
      />
      {frame.can('formalMovements') && <Formal />}
      <div className="ad-toolbar">
        <SearchBox
          label={words.search}
          value={search.q ?? ''}
          onSearch={(q) => change({ q: q === '' ? undefined : q })}
        />
        <Button
          className="ad-filter-toggle"
          variant="default"
          aria-expanded={filtersOpen}
          onClick={() => setFiltersOpen(!filtersOpen)}
        >
          {words.filters}
        </Button>
        <div className="ad-filter-box" data-open={filtersOpen}>
          <MovementFilters search={search} change={change} />
        </div>
      </div>
      {search.launcher !== undefined && (
        <LauncherAnswer launcher={search.launcher} year={search.year} />
      )}
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ movementRegister }) =>
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
                onOpen={(row) => void navigate({ to: '/movements/$id', params: { id: row.id } })}
              />
              <Pager
                shown={rows.length}
                total={movementRegister.totalCount}
                onPrevious={
                  movementRegister.pageInfo.hasPreviousPage
                    ? () => change({ before: movementRegister.pageInfo.startCursor ?? undefined })
                    : null
                }
                onNext={
                  movementRegister.pageInfo.hasNextPage
                    ? () => change({ after: movementRegister.pageInfo.endCursor ?? undefined })
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

/** A filter on a launcher that nobody stated is answered "not stated", which the empty list alone would not say. */
function LauncherAnswer(props: {
  launcher: NonNullable<MovementSearch['launcher']>
  year: number | undefined
}) {
  const { graphLanguage } = useLanguage()
  const [{ data }] = useQuery({
    query: MovementLauncher_Query,
    variables: { launcher: props.launcher, year: props.year ?? null, language: graphLanguage },
  })
  return (
    <p className="vd-dim" role="status">
      {data?.movementsByLauncher.sentence}
    </p>
  )
}

function Formal() {
  const words = useWords().movements
  const { graphLanguage } = useLanguage()
  const [{ data }] = useQuery({
    query: FormalMovements_Query,
    variables: { language: graphLanguage },
  })
  if (data === undefined) return null
  const formal = data.formalMovements
  if (formal.length === 0) return <p className="vd-dim">{words.formalNone}</p>
  return (
    <details className="vd-caution">
      <summary>{words.formalLead(formal.length)}</summary>
      <ul>
        {formal.map(({ movement, signs }) => (
          <li key={movement.id}>
            <Link to="/movements/$id" params={{ id: movement.id }}>
              {movement.name}
            </Link>
            : {signs.map(({ sentence }) => sentence).join('; ')}
          </li>
        ))}
      </ul>
    </details>
  )
}
