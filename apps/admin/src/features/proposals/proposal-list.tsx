import { Button, Group } from '@mantine/core'
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
  StatusSentence,
  TruthCounts,
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
import { useAwardName, useWords } from '../../shared/words.ts'
import { ProposalList_Query } from './documents.ts'
import { ProposalFilters } from './proposal-filters.tsx'
import type { ProposalSearch } from './search.ts'

type Row = ResultOf<typeof ProposalList_Query>['proposals']['edges'][number]['node']
const route = getRouteApi('/proposals')
const none: readonly Row[] = []
const filterKeys = ['q', 'status', 'award', 'year', 'truth', 'mine'] as const

/** Đề nghị: which are ready, which are not. Filters, order and page are the address. */
export function ProposalList() {
  const words = useWords().proposals
  const frame = useFrame()
  const awardName = useAwardName()
  const { graphLanguage } = useLanguage()
  const search: ProposalSearch = route.useSearch()
  const navigate = useNavigate()
  const change = useCallback(
    (part: ProposalSearch) =>
      void navigate({
        to: '/proposals',
        search: (before) =>
          written({
            ...before,
            after: undefined,
            before: undefined,
            ...part,
            ...(part.status?.length === 0 ? { status: undefined } : {}),
          }) as never,
        replace: true,
      }),
    [navigate],
  )
  const [filtersOpen, setFiltersOpen] = useState(false)
  const [state, ask] = useQuery({
    query: ProposalList_Query,
    variables: {
      ...pageVariables(search),
      orderBy: search.order ?? 'STATUS_SINCE',
      filter: {
        search: search.q ?? null,
        statuses: search.status === undefined ? null : [...search.status],
        award: search.award ?? null,
        year: search.year ?? null,
        truth: search.truth ?? null,
        mine: search.mine ?? null,
      },
      language: graphLanguage,
    },
  })
  const rows = useMemo(
    () => state.data?.proposals.edges.map((edge) => edge.node) ?? none,
    [state.data],
  )
  useDataSets(rows.map((row) => row.dataSet))

  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'number',
        header: words.number,
        width: '128px',
        cell: (row) => (
          <Link to="/proposals/$id" params={{ id: row.id }} className="vd-code">
            <Highlighted text={row.number} search={search.q} />
          </Link>
        ),
      },
      {
        key: 'subject',
        header: words.subject,
        sort: {
          active: search.order === 'GIVEN_NAME',
          onSort: () => change({ order: 'GIVEN_NAME' }),
        },
        cell: (row) => (
          <>
            <Highlighted text={row.subject.name} search={search.q} />{' '}
            <DataSetBadge dataSet={row.dataSet} compact />
            <div className="vd-dim">{row.submittingUnit.name}</div>
          </>
        ),
      },
      {
        key: 'award',
        header: words.award,
        width: '220px',
        sort: { active: search.order === 'AWARD', onSort: () => change({ order: 'AWARD' }) },
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
    [words, awardName, search.q, search.order, change],
  )
  const filtered = filterKeys.some((key) => search[key] !== undefined)
  const onSearch = useCallback((q: string) => change({ q: q === '' ? undefined : q }), [change])

  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          frame.can('draftProposal') && <ButtonLink to="/proposals/new">{words.create}</ButtonLink>
        }
      />
      <Group gap={8} mb="sm" className="ad-views" role="group" aria-label={words.savedViews}>
        <View
          label={words.viewWaiting}
          on={() => change({ ...noFilter, status: ['SUBMITTED', 'IN_APPRAISAL'] })}
        />
        <View label={words.viewReady} on={() => change({ ...noFilter, truth: 'MET' })} />
        <View label={words.viewMissing} on={() => change({ ...noFilter, truth: 'UNKNOWN' })} />
        <View label={words.viewPassed} on={() => change({ ...noFilter, status: ['PASSED'] })} />
        {filtered && <View label={words.clearFilters} on={() => change(noFilter)} />}
      </Group>
      <div className="ad-toolbar">
        <SearchBox value={search.q ?? ''} onSearch={onSearch} />
        <Button
          className="ad-filter-toggle"
          variant="default"
          aria-expanded={filtersOpen}
          onClick={() => setFiltersOpen(!filtersOpen)}
        >
          {words.filters}
        </Button>
        <div className="ad-filter-box" data-open={filtersOpen}>
          <ProposalFilters search={search} change={change} />
        </div>
      </div>
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ proposals }) =>
          rows.length === 0 ? (
            <EmptyState
              title={filtered ? words.emptyFiltered : words.empty}
              text={filtered ? words.emptyFilteredText : words.emptyText}
              action={
                filtered ? (
                  <Button variant="default" onClick={() => change(noFilter)}>
                    {words.clearFilters}
                  </Button>
                ) : (
                  frame.can('draftProposal') && (
                    <ButtonLink to="/proposals/new">{words.create}</ButtonLink>
                  )
                )
              }
            />
          ) : (
            <>
              <DataTable
                label={words.title}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                rowName={(row) => `${row.number}, ${row.subject.name}`}
                onOpen={(row) => void navigate({ to: '/proposals/$id', params: { id: row.id } })}
              />
              <Pager
                shown={rows.length}
                total={proposals.totalCount}
                onPrevious={
                  proposals.pageInfo.hasPreviousPage
                    ? () => change({ before: proposals.pageInfo.startCursor ?? undefined })
                    : null
                }
                onNext={
                  proposals.pageInfo.hasNextPage
                    ? () => change({ after: proposals.pageInfo.endCursor ?? undefined })
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
