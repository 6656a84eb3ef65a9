import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { DayField, EmptyState, PageHead, useLanguage } from '@vinhdanh/ui'
import { useQuery } from 'urql'
import { Answered } from '../../shared/answered.tsx'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useDraft } from '../../shared/draft.ts'
import { useDataSets, useFrame } from '../../shared/viewer.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { PlanSession_PlanSession, PlanSession_Query } from './documents.ts'

interface PlanDraft {
  readonly council: string | null
  readonly heldOn: string
  readonly place: string
  readonly proposals: readonly string[]
}

/** Lập phiên họp: which council, when, which appraised dossiers. */
export function PlanSession() {
  const words = useWords()
  const text = words.councils
  const { today } = useFrame()
  const { graphLanguage } = useLanguage()
  const awardName = useAwardName()
  const navigate = useNavigate()
  const [state, ask] = useQuery({
    query: PlanSession_Query,
    variables: { language: graphLanguage },
  })
  const { draft, change, discard } = useDraft<PlanDraft>('plan-session', {
    council: null,
    heldOn: today,
    place: '',
    proposals: [],
  })
  const command = useCommand(PlanSession_PlanSession)
  // A dossier already on the agenda of another session waits there.
  const waiting = (state.data?.proposals.edges ?? []).flatMap(({ node }) =>
    node.agendaItem === null ? [node] : [],
  )
  useDataSets(waiting.map((node) => node.dataSet))
  const submit = async () => {
    if (draft.council === null) return
    const event = await command.send({
      council: draft.council,
      heldOn: draft.heldOn,
      place: draft.place === '' ? null : draft.place,
      proposals: [...draft.proposals],
    })
    if (event === null) return
    discard()
    void navigate({ to: '/sessions/$id', params: { id: event.session.id } })
  }
  return (
    <>
      <PageHead title={text.plan} lead={text.planLead} />
      <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ councils }) =>
          waiting.length === 0 ? (
            <EmptyState title={text.planNone} text={text.emptyText} />
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
                <Select
                  label={text.council}
                  placeholder={words.draft.choose}
                  data={councils.edges.map(({ node }) => ({ value: node.id, label: node.name }))}
                  value={draft.council}
                  onChange={(council) => change({ council })}
                  required
                />
                <Group grow>
                  <DayField
                    label={text.heldOn}
                    value={draft.heldOn}
                    onDay={(heldOn) => change({ heldOn })}
                    required
                  />
                  <TextInput
                    label={text.place}
                    value={draft.place}
                    onChange={(event) => change({ place: event.currentTarget.value })}
                  />
                </Group>
                <Checkbox.Group
                  label={text.agenda}
                  value={[...draft.proposals]}
                  onChange={(chosen) => change({ proposals: chosen })}
                >
                  <ul className="ad-checks">
                    {waiting.map((node) => (
                      <li key={node.id}>
                        <Checkbox
                          value={node.id}
                          label={`${node.number} · ${node.subject.name} · ${awardName(node.award)}`}
                          description={node.statusSentence}
                        />
                      </li>
                    ))}
                  </ul>
                </Checkbox.Group>
                <Group justify="space-between">
                  <span className="vd-dim" role="status">
                    {text.chosen(draft.proposals.length)}
                  </span>
                  <Button
                    type="submit"
                    loading={command.sending}
                    disabled={draft.council === null || draft.proposals.length === 0}
                  >
                    {text.plan}
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
