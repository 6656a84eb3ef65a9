import { Button, NumberInput, Select } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import {
  type Column,
  DataSetBadge,
  DataTable,
  EmptyState,
  formatDay,
  Highlighted,
  PageHead,
  Pager,
  SearchBox,
  useLanguage,
} from '@vinhdanh/ui'
import { useCallback, useMemo } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { pageSize } from '../../shared/pages.ts'
import { Awards_Query } from '../../shared/picker-documents.ts'
import { oneOf, written } from '../../shared/search-values.ts'
import { useDataSets } from '../../shared/viewer.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { Register_Query } from './documents.ts'

type Row = ResultOf<typeof Register_Query>['register']['edges'][number]['node']
const kinds = ['PERSON', 'COLLECTIVE', 'HOUSEHOLD'] as const
interface RegisterSearch {
  readonly q?: string | undefined
  readonly award?: string | undefined
  readonly year?: number | undefined
  readonly kind?: (typeof kinds)[number] | undefined
  readonly after?: string | undefined
}
const kindOf = oneOf(kinds)
const route = getRouteApi('/register')
const none: readonly Row[] = []
const filterKeys = ['q', 'award', 'year', 'kind'] as const

/** Sổ khen thưởng: who received what, by which decision. */
export function RegisterList() {
  const words = useWords()
  const text = words.register
  const awardName = useAwardName()
  const { graphLanguage } = useLanguage()
  const search: RegisterSearch = route.useSearch()
  const navigate = useNavigate()
  const change = useCallback(
    (part: RegisterSearch, replace = true) =>
      void navigate({
        to: '/register',
        search: (before) => written({ ...before, after: undefined, ...part }) as never,
        replace,
      }),
    [navigate],
  )
  const [state, ask] = useQuery({
    query: Register_Query,
    variables: {
      first: pageSize,
      after: search.after ?? null,
      search: search.q ?? null,
      award: search.award ?? null,
      year: search.year ?? null,
      subjectKind: search.kind ?? null,
      unit: null,
      dataSet: null,
      language: graphLanguage,
    },
  })
  const [{ data: law }] = useQuery({ query: Awards_Query, variables: { on: null } })
  const rows = useMemo(
    () => state.data?.register.edges.map((edge) => edge.node) ?? none,
    [state.data],
  )
  useDataSets(rows.map((row) => row.dataSet))
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'subject',
        header: text.subject,
        cell: (row) => (
          <>
            <Link to="/register/$id" params={{ id: row.subject.id }}>
              <Highlighted text={row.subjectNameAsWritten} search={search.q} />
            </Link>{' '}
            <DataSetBadge dataSet={row.dataSet} compact />
          </>
        ),
      },
      {
        key: 'award',
        header: text.award,
        cell: (row) => (
          <span className={row.status === 'GRANTED' ? 'vd-granted' : undefined}>
            {row.awardNameAsWritten}
          </span>
        ),
      },
      { key: 'year', header: text.year, numeric: true, width: '64px', cell: (row) => row.year },
      {
        key: 'decision',
        header: text.decision,
        width: '190px',
        cell: (row) => row.decisionNumber ?? <span className="vd-dim">{text.noNumber}</span>,
      },
      {
        key: 'decidedOn',
        header: text.decidedOn,
        width: '130px',
        cell: (row) => formatDay(row.decidedOn),
      },
      {
        key: 'status',
        header: text.status,
        width: '130px',
        cell: (row) => text.statusWord[row.status],
      },
    ],
    [text, search.q],
  )
  const onSearch = useCallback((q: string) => change({ q: q === '' ? undefined : q }), [change])
  const filtered = filterKeys.some((key) => search[key] !== undefined)
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <div className="ad-toolbar">
        <SearchBox value={search.q ?? ''} onSearch={onSearch} />
        <div className="ad-filters ad-filters-row">
          <Select
            label={text.award}
            placeholder={words.proposals.any}
            data={(law?.awards ?? []).map((award) => ({
              value: award.code,
              label: awardName(award),
            }))}
            value={search.award ?? null}
            onChange={(award) => change({ award: award ?? undefined })}
            clearable
            searchable
          />
          <Select
            label={words.draft.kind}
            placeholder={words.proposals.any}
            data={kinds.map((kind) => ({ value: kind, label: words.subjectKind[kind] }))}
            value={search.kind ?? null}
            onChange={(value) => change({ kind: kindOf({ value }, 'value') })}
            clearable
          />
          <NumberInput
            label={text.year}
            placeholder={words.proposals.any}
            value={search.year ?? ''}
            onChange={(value) => {
              const year = Number(value)
              if (value === '' || (year >= 1945 && year <= 2100))
                change({ year: value === '' ? undefined : year })
            }}
            hideControls
            thousandSeparator=""
            w={90}
          />
        </div>
      </div>
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ register }) =>
          rows.length === 0 ? (
            <EmptyState
              title={filtered ? text.emptyFiltered : text.empty}
              text={filtered ? text.emptyFilteredText : text.emptyText}
              action={
                filtered && (
                  <Button
                    variant="default"
                    onClick={() => void navigate({ to: '/register', search: {}, replace: true })}
                  >
                    {words.proposals.clearFilters}
                  </Button>
                )
              }
            />
          ) : (
            <>
              <DataTable
                label={text.title}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                rowName={(row) => `${row.subjectNameAsWritten}, ${row.awardNameAsWritten}`}
                rowClass={(row) => (row.status === 'REVOKED' ? 'vd-struck' : undefined)}
                onOpen={(row) =>
                  void navigate({ to: '/register/$id', params: { id: row.subject.id } })
                }
              />
              <Pager
                shown={rows.length}
                total={register.totalCount}
                onPrevious={search.after === undefined ? null : () => window.history.back()}
                onNext={
                  register.pageInfo.hasNextPage
                    ? () => change({ after: register.pageInfo.endCursor ?? undefined }, false)
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
