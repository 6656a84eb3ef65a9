import { Group, Select, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { AsOfDate, EmptyState, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Loaded, Question } from '../../shared/figures.tsx'
import { PageLink } from '../../shared/links.tsx'
import { useNumber, useWords } from '../../shared/words.tsx'
import { LawRulesQuery } from './documents.ts'
import { groups, type LawSearch, statuses } from './law-search.ts'
import { pageSize, RuleRows, type RulesVariables } from './rule-rows.tsx'

const route = getRouteApi('/law/rules')

/** Từng quy định cùng nguồn của nó: what every number of the law opens to. */
export function RulesPage() {
  const words = useWords()
  const number = useNumber()
  const { language } = useLanguage()
  const search = route.useSearch() as LawSearch
  const navigate = route.useNavigate()
  const { on, status, group, instrument, ...scope } = search
  const variables: RulesVariables = {
    on: on ?? null,
    status: status ?? null,
    instrument: instrument ?? null,
    group: group === undefined || group === 'GENERAL' ? null : group,
    general: group === 'GENERAL' ? true : null,
  }
  const [{ data, fetching, error }, again] = useQuery({
    query: LawRulesQuery,
    variables: {
      ...variables,
      first: pageSize,
      after: null,
      language: language === 'en' ? 'EN' : 'VI',
    },
  })
  const change = (next: LawSearch) =>
    void navigate({ search: (old: LawSearch) => ({ ...old, ...next }), replace: true })
  const total = data?.law.rules.totalCount ?? 0
  return (
    <Question title={words.law.rulesTitle} note={words.law.note}>
      <PageLink to="/law" search={{ ...scope, on }} size="sm">
        {words.law.back}
      </PageLink>
      <AsOfDate value={on} today={data?.app.today ?? ''} onChange={(day) => change({ on: day })} />
      <Group gap="sm" align="end" wrap="wrap">
        <Select
          label={words.law.status}
          w={220}
          clearable
          value={status ?? null}
          data={statuses.map((value) => ({ value, label: words.law.statuses[value] }))}
          onChange={(value) => change({ status: statuses.find((name) => name === value) })}
        />
        <Select
          label={words.law.group}
          w={260}
          clearable
          value={group ?? null}
          data={groups.map((value) => ({ value, label: words.law.groups[value] }))}
          onChange={(value) => change({ group: groups.find((name) => name === value) })}
        />
        <Select
          label={words.law.instrument}
          w={220}
          clearable
          value={instrument ?? null}
          data={(data?.law.instruments ?? []).map(({ code, number: label }) => ({
            value: code,
            label,
          }))}
          onChange={(value) => change({ instrument: value ?? undefined })}
        />
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
              {words.law.rules(number(total))}
            </Text>
            <Stack component="ol" gap={0} m={0} p={0} style={{ listStyle: 'none' }} maw="60rem">
              <RuleRows key={JSON.stringify(variables)} variables={variables} after={null} />
            </Stack>
          </>
        )}
      </Loaded>
    </Question>
  )
}
