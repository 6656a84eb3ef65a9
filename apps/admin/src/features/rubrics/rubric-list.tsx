import { NumberInput, Select } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import {
  type Column,
  DataSetBadge,
  DataTable,
  EmptyState,
  fold,
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
import { pointsText } from '../../shared/points.ts'
import { written } from '../../shared/search-values.ts'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { RubricList_Query } from './documents.ts'

type Row = ResultOf<typeof RubricList_Query>['rubrics']['edges'][number]['node']
const route = getRouteApi('/rubrics')
const statuses = ['DRAFT', 'ISSUED', 'WITHDRAWN'] as const

/** Các bảng tiêu chí chấm điểm, by year and type of unit. */
export function RubricList() {
  const words = useWords().rubrics
  const frame = useFrame()
  const { language, graphLanguage } = useLanguage()
  const search = route.useSearch()
  const navigate = useNavigate()
  const [state, ask] = useQuery({
    query: RubricList_Query,
    variables: {
      first: pageSize,
      after: search.after ?? null,
      year: search.year ?? null,
      status: search.status ?? null,
      language: graphLanguage,
    },
  })
  const rows = (state.data?.rubrics.edges ?? [])
    .map((edge) => edge.node)
    .filter((row) => fold(`${row.title} ${row.number ?? ''}`).includes(fold(search.q ?? '')))
  useDataSets(rows.map((row) => row.dataSet))
  const go = (next: typeof search) =>
    void navigate({ to: '/rubrics', search: written({ ...search, after: undefined, ...next }) })
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'title',
        header: words.name,
        cell: (row) => (
          <>
            <Link to="/rubrics/$id" params={{ id: row.id }}>
              {row.title}
            </Link>{' '}
            <DataSetBadge dataSet={row.dataSet} compact />
            {row.partly && <div className="vd-dim">{words.partly}</div>}
          </>
        ),
      },
      { key: 'number', header: words.number, cell: (row) => row.number ?? '—' },
      { key: 'unit', header: words.unit, cell: (row) => row.unit.name },
      {
        key: 'type',
        header: words.unitType,
        width: '110px',
        cell: (row) => words.unitTypes[row.unitType] ?? row.unitType,
      },
      {
        key: 'year',
        header: words.year,
        numeric: true,
        width: '84px',
        cell: (row) => row.year ?? words.everyYear,
      },
      {
        key: 'total',
        header: words.total,
        numeric: true,
        width: '96px',
        cell: (row) => pointsText(row.total, language) || '—',
      },
      {
        key: 'status',
        header: words.statusHead,
        cell: (row) => row.statusSentence,
      },
    ],
    [words, language],
  )
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          frame.can('saveRubric') && <ButtonLink to="/rubrics/new">{words.write}</ButtonLink>
        }
      />
      <div className="ad-toolbar">
        <SearchBox value={search.q ?? ''} onSearch={(q) => go({ q: q === '' ? undefined : q })} />
        <Select
          label={words.statusHead}
          placeholder={words.everyStatus}
          clearable
          value={search.status ?? null}
          data={statuses.map((value) => ({ value, label: words.status[value] }))}
          onChange={(value) => go({ status: statuses.find((each) => each === value) })}
        />
        <NumberInput
          label={words.year}
          value={search.year ?? ''}
          hideControls
          thousandSeparator=""
          w={110}
          onChange={(value) => {
            const year = Number(value)
            if (value === '') go({ year: undefined })
            else if (year >= 1945 && year <= 2100) go({ year })
          }}
        />
      </div>
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ rubrics }) =>
          rows.length === 0 ? (
            <EmptyState title={words.empty} text={words.emptyText} />
          ) : (
            <>
              <DataTable
                label={words.title}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                rowName={(row) => row.title}
                onOpen={(row) => void navigate({ to: '/rubrics/$id', params: { id: row.id } })}
              />
              <Pager
                shown={rows.length}
                total={rubrics.totalCount}
                onPrevious={search.after === undefined ? null : () => window.history.back()}
                onNext={
                  rubrics.pageInfo.hasNextPage
                    ? () => go({ after: rubrics.pageInfo.endCursor ?? '' })
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
