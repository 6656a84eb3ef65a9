import { Button, Group, Stack, Text } from '@mantine/core'
import { useLanguage } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf, VariablesOf } from '../../graphql.ts'
import { useAwardName, useWords } from '../../shared/words.tsx'
import { LawRulesQuery } from './documents.ts'

type Rule = ResultOf<typeof LawRulesQuery>['law']['rules']['edges'][number]['node']
export type RulesVariables = Omit<VariablesOf<typeof LawRulesQuery>, 'first' | 'after' | 'language'>

export const pageSize = 50

function RuleRow({ rule }: { readonly rule: Rule }) {
  const words = useWords()
  const awardName = useAwardName()
  const { label, sentence, award, citation, provenance } = rule
  return (
    <Stack
      component="li"
      gap={2}
      py="sm"
      style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}
    >
      <Group gap="xs" wrap="wrap">
        <Text size="xs" c="dimmed">
          {[label, award === null ? words.law.groups.GENERAL : awardName(award)].join(' · ')}
        </Text>
        <Text size="xs" fw={600}>
          {words.law.statuses[provenance.status]}
        </Text>
      </Group>
      <Text style={{ overflowWrap: 'anywhere' }}>{sentence}</Text>
      <Text size="sm">{citation.label}</Text>
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {words.law.source}: {provenance.source}
        {provenance.note !== null && `. ${words.law.doubt}: ${provenance.note}`}
      </Text>
    </Stack>
  )
}

/** One page of rules; "show more" puts the next page below it. */
export function RuleRows({
  variables,
  after,
}: {
  readonly variables: RulesVariables
  readonly after: string | null
}) {
  const words = useWords()
  const { language } = useLanguage()
  const [open, setOpen] = useState(false)
  const [{ data, fetching, error }, again] = useQuery({
    query: LawRulesQuery,
    variables: {
      ...variables,
      first: pageSize,
      after,
      language: language === 'en' ? 'EN' : 'VI',
    },
  })
  if (error !== undefined || data === undefined)
    return (
      <li>
        {fetching ? (
          <Text role="status">{words.loading}</Text>
        ) : (
          <Button variant="default" onClick={() => again({ requestPolicy: 'network-only' })}>
            {words.retry}
          </Button>
        )}
      </li>
    )
  const { edges, pageInfo } = data.law.rules
  return (
    <>
      {edges.map(({ node }) => (
        <RuleRow key={node.key} rule={node} />
      ))}
      {pageInfo.hasNextPage &&
        (open ? (
          <RuleRows variables={variables} after={pageInfo.endCursor} />
        ) : (
          <li>
            <Button variant="default" onClick={() => setOpen(true)}>
              {words.records.more}
            </Button>
          </li>
        ))}
    </>
  )
}
