import { Select } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type Column, formatDay, Highlighted, useLanguage } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { useListAddress } from '../../shared/list-address.ts'
import { YearFilter } from '../../shared/list-filters.tsx'
import { ListName, ListPage } from '../../shared/list-page.tsx'
import { pageVariables } from '../../shared/pages.ts'
import { Awards_Query } from '../../shared/picker-documents.ts'
import { useAwardName, useWords } from '../../shared/words.ts'
import { Register_Query } from './documents.ts'
import { subjectKindOf, subjectKinds } from './search.ts'

type Row = ResultOf<typeof Register_Query>['register']['edges'][number]['node']
const route = getRouteApi('/register')

/** Sổ khen thưởng: who received what, by which decision. */
export function RegisterList() {
  const words = useWords()
  const text = words.register
  const awardName = useAwardName()
  const navigate = useNavigate()
  const { graphLanguage } = useLanguage()
  const address = useListAddress(route.useSearch())
  const { q, award, year, kind } = address.search
  const query = useQuery({
    query: Register_Query,
    variables: {
      ...pageVariables(address.search),
      search: q ?? null,
      award: award ?? null,
      year: year ?? null,
      subjectKind: kind ?? null,
      language: graphLanguage,
    },
  })
  const [{ data: law }] = useQuery({ query: Awards_Query, variables: { on: null } })
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'subject',
        header: text.subject,
        cell: (row) => (
          <ListName
            text={row.subjectNameAsWritten}
            search={q}
            dataSet={row.dataSet}
            link={(name) => (
              <Link to="/register/$id" params={{ id: row.subject.id }}>
                {name}
              </Link>
            )}
          />
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
        cell: (row) =>
          row.decisionNumber === null ? (
            <span className="vd-dim">{text.noNumber}</span>
          ) : (
            <Highlighted text={row.decisionNumber} search={q} />
          ),
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
    [text, q],
  )
  const { any } = words.lists
  return (
    <ListPage
      words={text}
      address={address}
      filters={
        <>
          <Select
            label={text.award}
            placeholder={any}
            data={(law?.awards ?? []).map((each) => ({ value: each.code, label: awardName(each) }))}
            value={award ?? null}
            onChange={(value) => address.change({ award: value ?? undefined })}
            clearable
            searchable
            size="sm"
            w={260}
          />
          <Select
            label={words.draft.kind}
            placeholder={any}
            data={subjectKinds.map((each) => ({ value: each, label: words.subjectKind[each] }))}
            value={kind ?? null}
            onChange={(value) => address.change({ kind: subjectKindOf({ value }, 'value') })}
            clearable
            size="sm"
            w={180}
          />
          <YearFilter
            label={text.year}
            value={year}
            onYear={(next) => address.change({ year: next })}
          />
        </>
      }
      query={query}
      of={({ register }) => register}
      dataSet={(row) => row.dataSet}
      columns={columns}
      rowName={(row) => `${row.subjectNameAsWritten}, ${row.awardNameAsWritten}`}
      rowClass={(row) => (row.status === 'REVOKED' ? 'vd-struck' : undefined)}
      onOpen={(row) => void navigate({ to: '/register/$id', params: { id: row.subject.id } })}
    />
  )
}
