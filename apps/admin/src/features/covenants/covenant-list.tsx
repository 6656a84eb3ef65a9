import { Button, NumberInput, Select, Stack } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import {
  type Column,
  DataSetBadge,
  DataTable,
  EmptyState,
  formatNumber,
  PageHead,
  Pager,
  useLanguage,
} from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered } from '../../shared/answered.tsx'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { pageSize } from '../../shared/pages.ts'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Covenant_Draft, CovenantClusters_Query, CovenantList_Query } from './documents.ts'

type Row = ResultOf<typeof CovenantList_Query>['covenants']['edges'][number]['node']
const route = getRouteApi('/covenants')

/** Giao ước của một năm, by cluster: what is unsigned, what is missing. */
export function CovenantList() {
  const words = useWords().covenants
  const frame = useFrame()
  const { graphLanguage } = useLanguage()
  const search = route.useSearch()
  const navigate = useNavigate()
  const [drafting, setDrafting] = useState(false)
  const [state, ask] = useQuery({
    query: CovenantList_Query,
    variables: {
      first: pageSize,
      after: search.after ?? null,
      year: search.year ?? null,
      cluster: search.cluster ?? null,
      language: graphLanguage,
    },
  })
  const rows = state.data?.covenants.edges.map((edge) => edge.node) ?? []
  useDataSets(rows.map((row) => row.dataSet))
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'cluster',
        header: words.cluster,
        cell: (row) => (
          <>
            <Link to="/covenants/$id" params={{ id: row.id }}>
              {row.cluster.name}
            </Link>{' '}
            <DataSetBadge dataSet={row.dataSet} compact />
          </>
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
                if (value === '') void navigate({ to: '/covenants', search: {}, replace: true })
                else if (year >= 1945 && year <= 2100)
                  void navigate({ to: '/covenants', search: { year }, replace: true })
              }}
              hideControls
              thousandSeparator=""
              w={110}
            />
            {frame.can('draftCovenant') && (
              <Button onClick={() => setDrafting(true)}>{words.draft}</Button>
            )}
          </>
        }
      />
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ covenants }) =>
          rows.length === 0 ? (
            <EmptyState title={words.empty} text={words.emptyText} />
          ) : (
            <>
              <DataTable
                label={words.list}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                rowName={(row) => `${row.cluster.name}, ${row.year}`}
                onOpen={(row) => void navigate({ to: '/covenants/$id', params: { id: row.id } })}
              />
              <Pager
                shown={rows.length}
                total={covenants.totalCount}
                onPrevious={search.after === undefined ? null : () => window.history.back()}
                onNext={
                  covenants.pageInfo.hasNextPage
                    ? () =>
                        void navigate({
                          to: '/covenants',
                          search: { ...search, after: covenants.pageInfo.endCursor ?? '' },
                        })
                    : null
                }
              />
            </>
          )
        }
      </Answered>
      {drafting && <DraftDialog onClose={() => setDrafting(false)} />}
    </>
  )
}

function DraftDialog({ onClose }: { onClose: () => void }) {
  const words = useWords().covenants
  const { today } = useFrame()
  const navigate = useNavigate()
  const command = useCommand(Covenant_Draft)
  const [{ data }] = useQuery({ query: CovenantClusters_Query })
  const [cluster, setCluster] = useState<string | null>(null)
  const [year, setYear] = useState<number | null>(Number(today.slice(0, 4)) + 1)
  const clusters = (data?.clusters.edges ?? [])
    .filter(({ node }) => node.dataSet !== 'REAL')
    .map(({ node }) => ({ value: node.id, label: node.name }))
  return (
    <CommandDialog
      title={words.draft}
      lead={words.draftLead}
      command={command}
      ready={cluster !== null && year !== null}
      onClose={onClose}
      onSubmit={async () => {
        if (cluster === null || year === null) return
        const event = await command.send({ cluster, year })
        if (event === null) return
        onClose()
        void navigate({
          to: '/covenants/$id',
          params: { id: event.covenant.id },
          search: { tab: 'targets' },
        })
      }}
    >
      <Stack gap="sm">
        <Select
          label={words.cluster}
          required
          searchable
          data={clusters}
          value={cluster}
          onChange={setCluster}
        />
        <NumberInput
          label={words.year}
          required
          hideControls
          thousandSeparator=""
          value={year ?? ''}
          onChange={(value) => setYear(typeof value === 'number' ? value : null)}
        />
      </Stack>
    </CommandDialog>
  )
}
