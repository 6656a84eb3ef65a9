import { Button, Group, Select, Table, Text, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { getRouteApi } from '@tanstack/react-router'
import { EmptyState } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Loaded, Question } from '../../shared/figures.tsx'
import { ScopeFilters } from '../../shared/filters.tsx'
import { WideTable } from '../../shared/wide-table.tsx'
import { useAwardName, useNumber, useWords } from '../../shared/words.tsx'
import { RecordsQuery } from './documents.ts'
import { pageSize, RecordRows, type RecordsVariables } from './record-rows.tsx'
import type { RecordsSearch } from './records-search.ts'

const route = getRouteApi('/records')
/** Sổ khen thưởng: what every number of the reports opens to. */
export function RecordsPage() {
  const words = useWords()
  const number = useNumber()
  const awardName = useAwardName()
  const search = route.useSearch() as RecordsSearch
  const navigate = route.useNavigate()
  const variables: RecordsVariables = {
    search: search.search ?? null,
    award: search.award ?? null,
    year: search.year ?? null,
    subjectKind: search.kind ?? null,
    direct: search.group === undefined ? null : search.group === 'direct',
    dataSet: search.dataSet ?? null,
  }
  const [{ data, fetching, error }, again] = useQuery({
    query: RecordsQuery,
    variables: { ...variables, first: pageSize, after: null },
  })
  const change = (next: { [Key in keyof RecordsSearch]: RecordsSearch[Key] | undefined }) => {
    void navigate({ search: (old: RecordsSearch) => ({ ...old, ...next }), replace: true })
  }
  const changeSearch = useDebouncedCallback(
    (text: string) => change({ search: text || undefined }),
    250,
  )
  const total = data?.register.totalCount ?? 0

  return (
    <Question title={words.records.title} note={words.basis}>
      <ScopeFilters years={false} />
      <Group gap="sm" align="end" wrap="wrap">
        <TextInput
          label={words.records.search}
          type="search"
          w={280}
          defaultValue={search.search ?? ''}
          onChange={(event) => changeSearch(event.currentTarget.value)}
        />
        <Select
          label={words.award}
          w={260}
          clearable
          searchable
          value={search.award ?? null}
          data={(data?.awards ?? []).map((award) => ({
            value: award.code,
            label: awardName(award),
          }))}
          onChange={(award) => change({ award: award ?? undefined })}
        />
        <TextInput
          label={words.year}
          w={90}
          inputMode="numeric"
          value={search.year?.toString() ?? ''}
          onChange={(event) => {
            const year = Number(event.currentTarget.value)
            change({ year: Number.isInteger(year) && year > 0 ? year : undefined })
          }}
        />
        <Select
          label={words.subjectKind}
          w={150}
          clearable
          value={search.kind ?? null}
          data={Object.entries(words.subjectKinds).map(([value, label]) => ({ value, label }))}
          onChange={(kind) => change({ kind: (kind ?? undefined) as RecordsSearch['kind'] })}
        />
        <Select
          label={words.records.group}
          w={190}
          clearable
          value={search.group ?? null}
          data={Object.entries(words.records.groups).map(([value, label]) => ({ value, label }))}
          onChange={(group) => change({ group: (group ?? undefined) as RecordsSearch['group'] })}
        />
        <Button variant="default" onClick={() => void navigate({ search: {} })}>
          {words.records.clear}
        </Button>
      </Group>
      <Loaded
        fetching={fetching && data === undefined}
        error={error}
        retry={() => again({ requestPolicy: 'network-only' })}
      >
        {total === 0 ? (
          <EmptyState title={words.nothing} text={words.records.empty} />
        ) : (
          <>
            <Text size="sm" role="status">
              {words.records.found(number(total))}
            </Text>
            <WideTable label={words.records.title} minWidth={720}>
              <Table striped verticalSpacing={6}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{words.records.subject}</Table.Th>
                    <Table.Th>{words.award}</Table.Th>
                    <Table.Th ta="right">{words.year}</Table.Th>
                    <Table.Th>{words.records.number}</Table.Th>
                    <Table.Th>{words.records.decided}</Table.Th>
                    <Table.Th>{words.records.status}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  <RecordRows key={JSON.stringify(variables)} variables={variables} after={null} />
                </Table.Tbody>
              </Table>
            </WideTable>
          </>
        )}
      </Loaded>
    </Question>
  )
}
