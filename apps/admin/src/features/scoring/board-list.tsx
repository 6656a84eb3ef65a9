import { Button, NumberInput } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type Column, DataSetBadge, DataTable, EmptyState, PageHead, Pager } from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { pageSize } from '../../shared/pages.ts'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { BoardList_Query } from './documents.ts'
import { OpenBoardDialog } from './open-board.tsx'

type Row = ResultOf<typeof BoardList_Query>['scoreBoards']['edges'][number]['node']
const route = getRouteApi('/scoring')

/** Các bảng chấm điểm. */
export function BoardList() {
  const words = useWords().scoring
  const frame = useFrame()
  const search = route.useSearch()
  const navigate = useNavigate()
  const [opening, setOpening] = useState(false)
  const [state, ask] = useQuery({
    query: BoardList_Query,
    variables: {
      first: pageSize,
      after: search.after ?? null,
      year: search.year ?? null,
      cluster: search.cluster ?? null,
    },
  })
  const rows = state.data?.scoreBoards.edges.map((edge) => edge.node) ?? []
  useDataSets(rows.map((row) => row.organiser.dataSet))
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'name',
        header: words.name,
        cell: (row) => (
          <>
            <Link to="/scoring/$id" params={{ id: row.id }}>
              {row.title}
            </Link>{' '}
            <DataSetBadge dataSet={row.organiser.dataSet} compact />
          </>
        ),
      },
      { key: 'of', header: words.of, cell: (row) => row.cluster?.name ?? row.organiser.name },
      { key: 'year', header: words.year, numeric: true, width: '72px', cell: (row) => row.year },
      { key: 'stage', header: words.stageHead, cell: (row) => words.stage[row.stage] },
      {
        key: 'rubric',
        header: words.rubric,
        wideOnly: true,
        cell: (row) => (
          <Link to="/rubrics/$id" params={{ id: row.rubric.id }}>
            {row.rubric.title}
          </Link>
        ),
      },
    ],
    [words],
  )
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <NumberInput
              label={words.year}
              placeholder={words.allYears}
              value={search.year ?? ''}
              onChange={(value) => {
                const year = Number(value)
                if (value === '') void navigate({ to: '/scoring', search: {}, replace: true })
                else if (year >= 1945 && year <= 2100)
                  void navigate({ to: '/scoring', search: { year }, replace: true })
              }}
              hideControls
              thousandSeparator=""
              w={110}
            />
            {frame.can('openBoard') && (
              <Button onClick={() => setOpening(true)}>{words.open.title}</Button>
            )}
          </>
        }
      />
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ scoreBoards }) =>
          rows.length === 0 ? (
            <EmptyState title={words.empty} text={words.emptyText} />
          ) : (
            <>
              <DataTable
                label={words.list}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                rowName={(row) => row.title}
                onOpen={(row) => void navigate({ to: '/scoring/$id', params: { id: row.id } })}
              />
              <Pager
                shown={rows.length}
                total={scoreBoards.totalCount}
                onPrevious={search.after === undefined ? null : () => window.history.back()}
                onNext={
                  scoreBoards.pageInfo.hasNextPage
                    ? () =>
                        void navigate({
                          to: '/scoring',
                          search: { ...search, after: scoreBoards.pageInfo.endCursor ?? '' },
                        })
                    : null
                }
              />
            </>
          )
        }
      </Answered>
      {opening && <OpenBoardDialog onClose={() => setOpening(false)} />}
    </>
  )
}
