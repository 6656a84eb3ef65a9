import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type Column, formatDay, Highlighted } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { useListAddress } from '../../shared/list-address.ts'
import { StatusFilter } from '../../shared/list-filters.tsx'
import { ListName, ListPage } from '../../shared/list-page.tsx'
import { pageVariables } from '../../shared/pages.ts'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { DecisionList_Query } from './documents.ts'
import { decisionStatuses } from './search.ts'

type Row = ResultOf<typeof DecisionList_Query>['decisions']['edges'][number]['node']
const route = getRouteApi('/decisions')

/** Quyết định: drafts to check and sign, and those signed. */
export function DecisionList() {
  const words = useWords()
  const text = words.decisions
  const frame = useFrame()
  const navigate = useNavigate()
  const address = useListAddress(route.useSearch())
  const { q, status } = address.search
  const query = useQuery({
    query: DecisionList_Query,
    variables: { ...pageVariables(address.search), search: q ?? null, status: status ?? null },
  })
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'number',
        header: text.number,
        cell: (row) => (
          <ListName
            text={row.number ?? text.notNumbered}
            search={q}
            dataSet={row.dataSet}
            link={(name) => (
              <Link to="/decisions/$id" params={{ id: row.id }}>
                {name}
              </Link>
            )}
          />
        ),
      },
      {
        key: 'signedOn',
        header: text.signedOn,
        width: '120px',
        cell: (row) => <Highlighted text={formatDay(row.signedOn)} search={q} />,
      },
      {
        key: 'authority',
        header: text.authority,
        cell: (row) => (
          <>
            {words.post[row.authorityPost]}
            <div className="vd-dim">
              <Highlighted text={row.authorityUnit.name} search={q} />
            </div>
          </>
        ),
      },
      {
        key: 'signer',
        header: text.signer,
        wideOnly: true,
        cell: (row) => <Highlighted text={row.signerName} search={q} />,
      },
      {
        key: 'items',
        header: text.items,
        numeric: true,
        width: '90px',
        cell: (row) => row.proposals.length,
      },
      {
        key: 'status',
        header: text.status,
        width: '110px',
        cell: (row) => text.statusWord[row.status],
      },
    ],
    [text, words.post, q],
  )
  const create = frame.can('draftDecision') && (
    <ButtonLink to="/decisions/new">{text.create}</ButtonLink>
  )
  return (
    <ListPage
      words={text}
      create={create}
      address={address}
      filters={
        <StatusFilter
          label={text.status}
          statuses={decisionStatuses}
          words={text.statusWord}
          value={status}
          onStatus={(next) => address.change({ status: next })}
        />
      }
      query={query}
      of={({ decisions }) => decisions}
      dataSet={(row) => row.dataSet}
      columns={columns}
      rowName={(row) => row.number ?? text.notNumbered}
      onOpen={(row) => void navigate({ to: '/decisions/$id', params: { id: row.id } })}
    />
  )
}
