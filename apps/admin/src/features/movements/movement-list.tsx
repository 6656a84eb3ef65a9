import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type Column, useLanguage } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { useListAddress } from '../../shared/list-address.ts'
import { ListName, ListPage } from '../../shared/list-page.tsx'
import { pageVariables } from '../../shared/pages.ts'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { FormalMovements_Query, MovementLauncher_Query, MovementList_Query } from './documents.ts'
import { MovementFilters } from './movement-filters.tsx'
import type { MovementSearch } from './search.ts'

type Row = ResultOf<typeof MovementList_Query>['movementRegister']['edges'][number]['node']
const route = getRouteApi('/movements')

/** Phong trào thi đua: which go on, whose they are. Filters and page are the address. */
export function MovementList() {
  const words = useWords().movements
  const frame = useFrame()
  const navigate = useNavigate()
  const { graphLanguage } = useLanguage()
  const address = useListAddress(route.useSearch())
  const { search } = address
  const { q } = search
  const query = useQuery({
    query: MovementList_Query,
    variables: {
      ...pageVariables(search),
      search: q ?? null,
      year: search.year ?? null,
      kind: search.kind ?? null,
      sector: search.sector ?? null,
      launcher: search.launcher ?? null,
      status: search.status ?? null,
      own: search.own ?? null,
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
                <Link to="/movements/$id" params={{ id: row.id }}>
                  {name}
                </Link>
              )}
            />{' '}
            {row.isCore && <span className="ad-count">{words.core}</span>}
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
    [words, q],
  )
  const create = frame.can('saveMovement') && (
    <ButtonLink to="/movements/new">{words.create}</ButtonLink>
  )
  return (
    <ListPage
      words={words}
      create={create}
      actions={
        <>
          <ButtonLink to="/movements/calendar" variant="default">
            {words.calendar}
          </ButtonLink>
        </>
      }
      above={frame.can('formalMovements') && <Formal />}
      address={address}
      searchLabel={words.search}
      filters={<MovementFilters search={search} change={address.change} />}
      note={
        search.launcher !== undefined && (
          <LauncherAnswer launcher={search.launcher} year={search.year} />
        )
      }
      query={query}
      of={({ movementRegister }) => movementRegister}
      dataSet={(row) => row.dataSet}
      columns={columns}
      rowName={(row) => row.name}
      onOpen={(row) => void navigate({ to: '/movements/$id', params: { id: row.id } })}
    />
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
