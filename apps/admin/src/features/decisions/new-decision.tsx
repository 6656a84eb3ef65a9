import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { EmptyState, PageHead, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Answered } from '../../shared/answered.tsx'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useDraft } from '../../shared/draft.ts'
import { type Picked, UnitPicker } from '../../shared/pickers.tsx'
import { oneOf } from '../../shared/search-values.ts'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { DraftDecision_DraftDecision, DraftDecision_Query } from './documents.ts'

export const posts = [
  'STATE_PRESIDENT',
  'PRIME_MINISTER',
  'MINISTER',
  'PROVINCIAL_CHAIR',
  'DEPARTMENT_DIRECTOR',
  'DISTRICT_CHAIR',
  'COMMUNE_CHAIR',
  'UNIT_HEAD',
  'ENTERPRISE_DIRECTOR',
  'ENTERPRISE_BOARD_CHAIR',
] as const
type Post = (typeof posts)[number]
const postOf = oneOf(posts)

interface DecisionDraft {
  readonly proposals: readonly string[]
  readonly post: Post | null
  readonly unit: Picked | null
  readonly signerName: string
}

/** Lập dự thảo quyết định, from dossiers the council passed. */
export function NewDecision() {
  const words = useWords()
  const text = words.decisions
  const { viewer } = useFrame()
  const { graphLanguage } = useLanguage()
  const awardName = useAwardName()
  const navigate = useNavigate()
  const [state, ask] = useQuery({
    query: DraftDecision_Query,
    variables: { language: graphLanguage },
  })
  const { draft, change, discard } = useDraft<DecisionDraft>('new-decision', {
    proposals: [],
    post: null,
    unit: null,
    signerName: viewer?.account.person?.name ?? viewer?.account.name ?? '',
  })
  const command = useCommand(DraftDecision_DraftDecision)
  useDataSets((state.data?.proposals.edges ?? []).map((edge) => edge.node.dataSet))
  const submit = async () => {
    if (draft.post === null || draft.unit === null) return
    const event = await command.send({
      authorityPost: draft.post,
      authorityUnit: draft.unit.id,
      proposals: [...draft.proposals],
      signerName: draft.signerName,
    })
    if (event === null) return
    discard()
    void navigate({ to: '/decisions/$id', params: { id: event.decision.id } })
  }
  return (
    <>
      <PageHead title={text.create} lead={text.createLead} />
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ proposals }) =>
          proposals.edges.length === 0 ? (
            <EmptyState title={text.noneReady} text={text.noneReadyText} />
          ) : (
            <form
              className="ad-form"
              onSubmit={(event) => {
                event.preventDefault()
                void submit()
              }}
            >
              <CommandNotice state={command.state} />
              <Stack gap="md">
                <Checkbox.Group
                  label={text.proposals}
                  value={[...draft.proposals]}
                  onChange={(chosen) => change({ proposals: chosen })}
                >
                  <ul className="ad-checks">
                    {proposals.edges.map(({ node }) => (
                      <li key={node.id}>
                        <Checkbox
                          value={node.id}
                          label={`${node.number} · ${node.subject.name} · ${awardName(node.award)}, ${node.year}`}
                          description={node.statusSentence}
                        />
                      </li>
                    ))}
                  </ul>
                </Checkbox.Group>
                <Group grow align="flex-start">
                  <Select
                    label={text.authorityPost}
                    placeholder={words.draft.choose}
                    data={posts.map((post) => ({ value: post, label: words.post[post] }))}
                    value={draft.post}
                    onChange={(value) => change({ post: postOf({ value }, 'value') ?? null })}
                    required
                  />
                  <UnitPicker
                    label={text.authorityUnit}
                    value={draft.unit}
                    onPick={(unit) => change({ unit })}
                    required
                  />
                </Group>
                <TextInput
                  label={text.signerName}
                  value={draft.signerName}
                  onChange={(event) => change({ signerName: event.currentTarget.value })}
                  required
                />
                <Group justify="flex-end">
                  <Button
                    type="submit"
                    loading={command.sending}
                    disabled={
                      draft.proposals.length === 0 || draft.post === null || draft.unit === null
                    }
                  >
                    {text.create}
                  </Button>
                </Group>
              </Stack>
            </form>
          )
        }
      </Answered>
    </>
  )
}
