import { Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { PageHead } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useDraft } from '../../shared/draft.ts'
import { type Picked, UnitPicker } from '../../shared/pickers.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { DecisionFields, useDecision } from './decision-fields.tsx'
import { Cluster_Establish, ClusterSeats_Query } from './documents.ts'
import { Leaders } from './ordered-units.tsx'
import { UnitList } from './unit-list.tsx'

const kinds = [
  'DISTRICTS',
  'COMMUNES',
  'DEPARTMENTS',
  'ASSOCIATIONS',
  'ENTERPRISES',
  'PROVINCES',
  'SECTOR',
] as const

interface EstablishDraft {
  readonly name: string
  readonly aliases: string
  readonly kind: (typeof kinds)[number]
  readonly organiser: Picked | null
  readonly council: string | null
  readonly members: readonly Picked[]
  readonly heads: readonly string[]
  readonly deputies: readonly string[]
}

/** Lập cụm, khối theo quyết định. */
export function EstablishForm() {
  const words = useWords().clusters
  const { today } = useFrame()
  const navigate = useNavigate()
  const decision = useDecision()
  const { draft, change, discard } = useDraft<EstablishDraft>('establish-cluster', {
    name: '',
    aliases: '',
    kind: 'DEPARTMENTS',
    organiser: null,
    council: null,
    members: [],
    heads: [],
    deputies: [],
  })
  const [on] = useState(today)
  const [{ data }] = useQuery({
    query: ClusterSeats_Query,
    variables: { on },
    pause: draft.kind !== 'ENTERPRISES',
  })
  const command = useCommand(Cluster_Establish)
  const submit = async () => {
    if (draft.organiser === null) return
    const event = await command.send({
      name: draft.name,
      aliases: draft.aliases
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      kind: draft.kind,
      organiser: draft.organiser.id,
      council: draft.kind === 'ENTERPRISES' ? draft.council : null,
      members: draft.members.map(({ id }) => id),
      leaders:
        draft.heads.length === 0
          ? null
          : {
              year: Number(decision.on.slice(0, 4)),
              heads: [...draft.heads],
              deputies: [...draft.deputies],
            },
      on: decision.on,
      decision: decision.decision,
    })
    if (event === null) return
    discard()
    void navigate({ to: '/clusters/$id', params: { id: event.cluster.id } })
  }
  return (
    <>
      <PageHead title={words.establish} lead={words.establishLead} />
      <form
        className="ad-form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <CommandNotice state={command.state} />
        <Stack gap="md">
          <DecisionFields value={decision} />
          <Group grow align="flex-start">
            <TextInput
              label={words.clusterName}
              value={draft.name}
              onChange={(event) => change({ name: event.currentTarget.value })}
              required
            />
            <Select
              label={words.kind}
              data={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
              value={draft.kind}
              onChange={(value) =>
                change({ kind: kinds.find((kind) => kind === value) ?? 'DEPARTMENTS' })
              }
              required
            />
          </Group>
          <Textarea
            label={words.aliases}
            description={words.aliasesHint}
            value={draft.aliases}
            onChange={(event) => change({ aliases: event.currentTarget.value })}
            autosize
            minRows={2}
          />
          <UnitPicker
            label={words.organiser}
            value={draft.organiser}
            onPick={(organiser) => change({ organiser })}
            required
          />
          {draft.kind === 'ENTERPRISES' && (
            <Select
              label={words.council}
              data={(data?.councils.edges ?? []).map(({ node }) => ({
                value: node.id,
                label: node.name,
              }))}
              value={draft.council}
              onChange={(council) => change({ council })}
              clearable
            />
          )}
          <UnitList
            label={words.members}
            value={draft.members}
            onChange={(members) => {
              const stays = (id: string) => members.some((member) => member.id === id)
              change({
                members,
                heads: draft.heads.filter(stays),
                deputies: draft.deputies.filter(stays),
              })
            }}
          />
          {draft.members.length > 0 && (
            <fieldset className="ad-attestations">
              <legend>{words.leadersNamed(decision.on.slice(0, 4))}</legend>
              <Leaders
                units={draft.members.map(({ id, name }) => ({ value: id, label: name }))}
                value={draft}
                onHeads={(heads) => change({ heads })}
                onDeputies={(deputies) => change({ deputies })}
                optional
              />
            </fieldset>
          )}
          <Group justify="flex-end">
            <Button
              type="submit"
              loading={command.sending}
              disabled={!decision.ready || draft.organiser === null || draft.name.trim() === ''}
            >
              {words.establish}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  )
}
