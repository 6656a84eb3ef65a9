import { Button, Group } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type Column, Highlighted, StatusSentence, TruthCounts, useLanguage } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { type ListAddress, useListAddress } from '../../shared/list-address.ts'
import { ListName, ListPage } from '../../shared/list-page.tsx'
import { pageVariables } from '../../shared/pages.ts'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { ProposalList_Query } from './documents.ts'
import { ProposalFilters } from './proposal-filters.tsx'
import type { ProposalSearch } from './search.ts'

type Row = ResultOf<typeof ProposalList_Query>['proposals']['edges'][number]['node']
const route = getRouteApi('/proposals')

/** Đề nghị: which are ready, which are not. Filters, order and page are the address. */
export function ProposalList() {
  const words = useWords().proposals
  const frame = useFrame()
  const awardName = useAwardName()
  const navigate = useNavigate()
  const { graphLanguage } = useLanguage()
  const address = useListAddress(route.useSearch())
  const { search, change } = address
  const { q, order } = search
  const query = useQuery({
    query: ProposalList_Query,
    variables: {
      ...pageVariables(search),
      orderBy: order ?? 'STATUS_SINCE',
      filter: {
        search: q ?? null,
        statuses: search.status ?? null,
        award: search.award ?? null,
        year: search.year ?? null,
        truth: search.truth ?? null,
        mine: search.mine ?? null,
      },
      language: graphLanguage,
    },
  })
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'number',
        header: words.number,
        width: '128px',
        cell: (row) => (
          <Link to="/proposals/$id" params={{ id: row.id }} className="vd-code">
            <Highlighted text={row.number} search={q} />
          </Link>
        ),
      },
      {
        key: 'subject',
        header: words.subject,
        sort: {
          active: order === 'GIVEN_NAME',
          onSort: () => change({ order: 'GIVEN_NAME' }),
        },
        cell: (row) => (
          <>
            <ListName text={row.subject.name} search={q} dataSet={row.dataSet} />
            <div className="vd-dim">{row.submittingUnit.name}</div>
          </>
        ),
      },
      {
        key: 'award',
        header: words.award,
        width: '220px',
        sort: { active: order === 'AWARD', onSort: () => change({ order: 'AWARD' }) },
        cell: (row) => `${awardName(row.award)}, ${row.year}`,
      },
      {
        key: 'verdict',
        header: words.verdict,
        width: '220px',
        cell: (row) => <TruthCounts truth={row.verdict.truth} counts={row.verdict.counts} />,
      },
      {
        key: 'status',
        header: words.status,
        width: '320px',
        cell: (row) => <StatusSentence sentence={row.statusSentence} overdue={row.overdue} />,
      },
    ],
    [words, awardName, q, order, change],
  )
  const create = frame.can('draftProposal') && (
    <ButtonLink to="/proposals/new">{words.create}</ButtonLink>
  )
  return (
    <ListPage
      words={words}
      create={create}
      above={<Views address={address} />}
      address={address}
      filters={<ProposalFilters search={search} change={change} />}
      query={query}
      of={({ proposals }) => proposals}
      dataSet={(row) => row.dataSet}
      columns={columns}
      rowName={(row) => `${row.number}, ${row.subject.name}`}
      onOpen={(row) => void navigate({ to: '/proposals/$id', params: { id: row.id } })}
    />
  )
}

/** Xem nhanh: the questions asked most. */
function Views({ address }: { address: ListAddress<ProposalSearch> }) {
  const words = useWords().proposals
  const { search, filters, change, clear } = address
  return (
    <Group gap={8} mb="sm" className="ad-views" role="group" aria-label={words.savedViews}>
      <View
        label={words.viewWaiting}
        on={() => change({ ...noFilter, status: ['SUBMITTED', 'IN_APPRAISAL'] })}
      />
      <View label={words.viewReady} on={() => change({ ...noFilter, truth: 'MET' })} />
      <View label={words.viewMissing} on={() => change({ ...noFilter, truth: 'UNKNOWN' })} />
      <View label={words.viewPassed} on={() => change({ ...noFilter, status: ['PASSED'] })} />
      {(search.q !== undefined || filters > 0) && <View label={words.clearFilters} on={clear} />}
    </Group>
  )
}

const noFilter: ProposalSearch = {
  q: undefined,
  status: undefined,
  award: undefined,
  year: undefined,
  truth: undefined,
  mine: undefined,
}

function View(props: { label: string; on: () => void }) {
  return (
    <Button size="compact-sm" variant="default" radius="xl" onClick={props.on}>
      {props.label}
    </Button>
  )
}
