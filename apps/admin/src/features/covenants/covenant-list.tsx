import { Button, NumberInput, Select, Stack } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type Column, formatNumber, useLanguage } from '@vinhdanh/ui'
import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useListAddress } from '../../shared/list-address.ts'
import { YearFilter } from '../../shared/list-filters.tsx'
import { ListName, ListPage } from '../../shared/list-page.tsx'
import { pageVariables } from '../../shared/pages.ts'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Covenant_Draft, CovenantClusters_Query, CovenantList_Query } from './documents.ts'

type Row = ResultOf<typeof CovenantList_Query>['covenants']['edges'][number]['node']
const route = getRouteApi('/covenants')

/** Giao ước của một năm, by cluster: what is unsigned, what is missing. */
export function CovenantList() {
  const words = useWords().covenants
  const frame = useFrame()
  const navigate = useNavigate()
  const { graphLanguage } = useLanguage()
  const address = useListAddress(route.useSearch())
  const { q, year, cluster } = address.search
  const [drafting, setDrafting] = useState(false)
  const query = useQuery({
    query: CovenantList_Query,
    variables: {
      ...pageVariables(address.search),
      search: q ?? null,
      year: year ?? null,
      cluster: cluster ?? null,
      language: graphLanguage,
    },
  })
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'cluster',
        header: words.cluster,
        cell: (row) => (
          <ListName
            text={row.cluster.name}
            search={q}
            dataSet={row.dataSet}
            link={(name) => (
              <Link to="/covenants/$id" params={{ id: row.id }}>
                {name}
              </Link>
            )}
          />
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
    [words, q],
  )
  const draft = frame.can('draftCovenant') && (
    <Button onClick={() => setDrafting(true)}>{words.draft}</Button>
  )
  return (
    <>
      <ListPage
        words={words}
        create={draft}
        address={address}
        filters={<YearFilter value={year} onYear={(next) => address.change({ year: next })} />}
        query={query}
        of={({ covenants }) => covenants}
        dataSet={(row) => row.dataSet}
        tableName={words.list}
        columns={columns}
        rowName={(row) => `${row.cluster.name}, ${row.year}`}
        onOpen={(row) => void navigate({ to: '/covenants/$id', params: { id: row.id } })}
      />
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
