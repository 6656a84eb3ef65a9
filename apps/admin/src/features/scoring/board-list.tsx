import { Button } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type Column, Highlighted } from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { useListAddress } from '../../shared/list-address.ts'
import { YearFilter } from '../../shared/list-filters.tsx'
import { ListName, ListPage } from '../../shared/list-page.tsx'
import { pageVariables } from '../../shared/pages.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { BoardList_Query } from './documents.ts'
import { OpenBoardDialog } from './open-board.tsx'

type Row = ResultOf<typeof BoardList_Query>['scoreBoards']['edges'][number]['node']
const route = getRouteApi('/scoring')

/** Các bảng chấm điểm. */
export function BoardList() {
  const words = useWords().scoring
  const frame = useFrame()
  const navigate = useNavigate()
  const address = useListAddress(route.useSearch())
  const { q, year, cluster } = address.search
  const [opening, setOpening] = useState(false)
  const query = useQuery({
    query: BoardList_Query,
    variables: {
      ...pageVariables(address.search),
      search: q ?? null,
      year: year ?? null,
      cluster: cluster ?? null,
    },
  })
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'name',
        header: words.name,
        cell: (row) => (
          <ListName
            text={row.title}
            search={q}
            dataSet={row.organiser.dataSet}
            link={(name) => (
              <Link to="/scoring/$id" params={{ id: row.id }}>
                {name}
              </Link>
            )}
          />
        ),
      },
      {
        key: 'of',
        header: words.of,
        cell: (row) => <Highlighted text={row.cluster?.name ?? row.organiser.name} search={q} />,
      },
      { key: 'year', header: words.year, numeric: true, width: '72px', cell: (row) => row.year },
      { key: 'stage', header: words.stageHead, cell: (row) => words.stage[row.stage] },
      {
        key: 'rubric',
        header: words.rubric,
        wideOnly: true,
        cell: (row) => (
          <Link to="/rubrics/$id" params={{ id: row.rubric.id }}>
            <Highlighted text={row.rubric.title} search={q} />
          </Link>
        ),
      },
    ],
    [words, q],
  )
  const open = frame.can('openBoard') && (
    <Button onClick={() => setOpening(true)}>{words.open.title}</Button>
  )
  return (
    <>
      <ListPage
        words={words}
        create={open}
        address={address}
        filters={<YearFilter value={year} onYear={(next) => address.change({ year: next })} />}
        query={query}
        of={({ scoreBoards }) => scoreBoards}
        dataSet={(row) => row.organiser.dataSet}
        tableName={words.list}
        columns={columns}
        rowName={(row) => row.title}
        onOpen={(row) => void navigate({ to: '/scoring/$id', params: { id: row.id } })}
      />
      {opening && <OpenBoardDialog onClose={() => setOpening(false)} />}
    </>
  )
}
