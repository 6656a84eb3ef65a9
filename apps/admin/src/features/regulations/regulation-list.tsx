import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type Column, fold, formatDay, Highlighted, useLanguage } from '@vinhdanh/ui'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useListAddress } from '../../shared/list-address.ts'
import { StatusFilter } from '../../shared/list-filters.tsx'
import { ListName, ListPage } from '../../shared/list-page.tsx'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { LawNav } from '../law/law-nav.tsx'
import { type Regulation, Regulations_Query } from './documents.ts'
import { regulationStatuses } from './search.ts'

const route = getRouteApi('/law/regulations')

/** Quy định của đơn vị: what a province, a ministry, an enterprise has laid down beside the law. */
export function RegulationList() {
  const words = useWords().law.regulations
  const frame = useFrame()
  const navigate = useNavigate()
  const { language, graphLanguage } = useLanguage()
  const address = useListAddress(route.useSearch())
  const { q, status } = address.search
  const query = useQuery({
    query: Regulations_Query,
    variables: { language: graphLanguage },
  })
  const statusWords = useMemo(() => standingAlone(words.status), [words])
  const columns = useMemo<Column<Regulation>[]>(
    () => [
      {
        key: 'number',
        header: words.column.number,
        width: '190px',
        cell: (row) => (
          <ListName
            text={row.number}
            search={q}
            dataSet={row.organisation.dataSet}
            link={(name) => (
              <Link to="/law/regulations/$id" params={{ id: row.id }}>
                {name}
              </Link>
            )}
          />
        ),
      },
      {
        key: 'title',
        header: words.column.name,
        cell: (row) => <Highlighted text={titleIn(row, language)} search={q} />,
      },
      {
        key: 'organisation',
        header: words.column.organisation,
        cell: (row) => <Highlighted text={row.organisation.name} search={q} />,
      },
      {
        key: 'time',
        header: words.column.effect,
        width: '210px',
        cell: (row) =>
          words.time(formatDay(row.from), row.until === null ? null : formatDay(row.until)),
      },
      {
        key: 'rules',
        header: words.rules,
        width: '130px',
        wideOnly: true,
        cell: (row) => words.ruleCount(row.rules.length),
      },
      {
        key: 'status',
        header: words.column.state,
        width: '120px',
        cell: (row) => statusWords[row.status],
      },
    ],
    [words, statusWords, language, q],
  )
  const write = frame.can('saveRegulation') && (
    <ButtonLink to="/law/regulations/new">{words.write}</ButtonLink>
  )
  return (
    <ListPage
      words={words}
      create={write}
      above={<LawNav />}
      address={address}
      filters={
        <StatusFilter
          label={words.column.state}
          statuses={regulationStatuses}
          words={statusWords}
          value={status}
          onStatus={(next) => address.change({ status: next })}
        />
      }
      query={query}
      of={({ regulations }) => {
        const asked = fold(q ?? '').split(/\s+/)
        const found = regulations.filter((row) => {
          const text = fold(`${row.number} ${row.title} ${row.titleEn} ${row.organisation.name}`)
          return (
            (status === undefined || row.status === status) &&
            asked.every((word) => text.includes(word))
          )
        })
        return { edges: found.map((node) => ({ node })), totalCount: found.length }
      }}
      dataSet={(row) => row.organisation.dataSet}
      columns={columns}
      rowName={(row) => `${row.number}, ${row.organisation.name}`}
      onOpen={(row) => void navigate({ to: '/law/regulations/$id', params: { id: row.id } })}
    />
  )
}

const titleIn = ({ title, titleEn }: Regulation, language: string): string =>
  language === 'en' && titleEn !== null ? titleEn : title

/** Words that stand in a sentence elsewhere, as they stand alone in a cell. */
const standingAlone = <Words extends Readonly<Record<string, string>>>(words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, word.charAt(0).toUpperCase() + word.slice(1)]),
  ) as Words
