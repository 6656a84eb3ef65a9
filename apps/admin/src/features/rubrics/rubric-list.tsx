import { Button, Select } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type Column, formatDay, Highlighted, useLanguage } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { useListAddress } from '../../shared/list-address.ts'
import { DayFilter, YearFilter } from '../../shared/list-filters.tsx'
import { ListName, ListPage } from '../../shared/list-page.tsx'
import { pageVariables } from '../../shared/pages.ts'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { pointsText } from '../../shared/points.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { RubricList_Query } from './documents.ts'
import { rubricStatuses, rubricStatusOf } from './search.ts'

type Row = ResultOf<typeof RubricList_Query>['rubrics']['edges'][number]['node']
const route = getRouteApi('/rubrics')

/** Các bảng tiêu chí chấm điểm, by year and type of unit. */
export function RubricList() {
  const words = useWords().rubrics
  const frame = useFrame()
  const { language, graphLanguage } = useLanguage()
  const navigate = useNavigate()
  const address = useListAddress(route.useSearch())
  const { q, year, status, on } = address.search
  const query = useQuery({
    query: RubricList_Query,
    variables: {
      ...pageVariables(address.search),
      search: q ?? null,
      year: year ?? null,
      status: status ?? null,
      asOf: on ?? null,
      language: graphLanguage,
    },
  })
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'title',
        header: words.name,
        cell: (row) => (
          <>
            <ListName
              text={row.title}
              search={q}
              dataSet={row.dataSet}
              link={(name) => (
                <Link to="/rubrics/$id" params={{ id: row.id }}>
                  {name}
                </Link>
              )}
            />
            {row.partly && <div className="vd-dim">{words.partly}</div>}
          </>
        ),
      },
      {
        key: 'number',
        header: words.number,
        cell: (row) => <Highlighted text={row.number ?? '—'} search={q} />,
      },
      {
        key: 'unit',
        header: words.unit,
        cell: (row) => <Highlighted text={row.unit.name} search={q} />,
      },
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
      { key: 'status', header: words.statusHead, cell: (row) => row.statusSentence },
    ],
    [words, language, q],
  )
  const write = frame.can('saveRubric') && <ButtonLink to="/rubrics/new">{words.write}</ButtonLink>
  return (
    <ListPage
      words={words}
      create={write}
      address={address}
      filters={
        <>
          <Select
            label={words.statusHead}
            placeholder={words.everyStatus}
            clearable
            size="sm"
            w={180}
            value={status ?? null}
            data={rubricStatuses.map((value) => ({ value, label: words.status[value] }))}
            onChange={(value) => address.change({ status: rubricStatusOf({ value }, 'value') })}
          />
          <YearFilter value={year} onYear={(next) => address.change({ year: next })} />
          <DayFilter
            label={words.inForceOn}
            value={on}
            onDay={(next) => address.change({ on: next })}
          />
        </>
      }
      note={
        on !== undefined && (
          <p className="vd-asof-past" role="status">
            {words.inForceNote(formatDay(on))}{' '}
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => address.change({ on: undefined })}
            >
              {words.everyVersion}
            </Button>
          </p>
        )
      }
      query={query}
      of={({ rubrics }) => rubrics}
      dataSet={(row) => row.dataSet}
      columns={columns}
      rowName={(row) => row.title}
      onOpen={(row) => void navigate({ to: '/rubrics/$id', params: { id: row.id } })}
    />
  )
}
