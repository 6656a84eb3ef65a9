import { Group, MultiSelect, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { DecisionFields, useDecision } from './decision-fields.tsx'
import {
  Cluster_AssignMonitors,
  Cluster_NoteMonitoring,
  Cluster_Recognise,
  ClusterSeats_Query,
} from './documents.ts'
import { Leaders } from './ordered-units.tsx'
import type { StepProps } from './step-props.ts'

const idsOf = (units: readonly { readonly id: string }[] = []): readonly string[] =>
  units.map(({ id }) => id)

/** Công nhận trưởng, phó: what was elected is there already. */
export function RecogniseDialog({ cluster, reload, close }: StepProps) {
  const words = useWords().clusters
  const { today } = useFrame()
  const waiting = [...cluster.terms]
    .sort((a, b) => b.year - a.year)
    .find((term) => term.recognisedNumber === null)
  const decision = useDecision()
  const [year, setYear] = useState(waiting?.year ?? Number(today.slice(0, 4)))
  const [heads, setHeads] = useState(idsOf(waiting?.heads))
  const [deputies, setDeputies] = useState(idsOf(waiting?.deputies))
  const units = cluster.on.members.map(({ unit }) => ({ value: unit.id, label: unit.name }))
  const command = useCommand(Cluster_Recognise)
  return (
    <CommandDialog
      title={words.recogniseHeads}
      lead={words.recogniseLead}
      command={command}
      onReload={reload}
      onClose={close}
      ready={decision.ready && heads.length > 0}
      onSubmit={async () => {
        const event = await command.send({
          cluster: cluster.id,
          expectedVersion: cluster.version,
          year,
          heads: [...heads],
          deputies: [...deputies],
          decision: decision.decision,
        })
        if (event === null) return
        reload()
        close()
      }}
    >
      <Stack gap="sm">
        <DecisionFields value={decision} withDay={false} />
        <NumberInput
          label={words.year}
          value={year}
          thousandSeparator=""
          hideControls
          onChange={(value) => typeof value === 'number' && setYear(value)}
          required
        />
        <Leaders
          units={units}
          value={{ heads, deputies }}
          onHeads={setHeads}
          onDeputies={setDeputies}
        />
      </Stack>
    </CommandDialog>
  )
}

/** Phân công theo dõi: seats of a council on that day. */
export function AssignDialog({ cluster, reload, close }: StepProps) {
  const words = useWords().clusters
  const { today } = useFrame()
  const [on, setOn] = useState(today)
  const [chosen, setChosen] = useState<string | null>(null)
  const [seats, setSeats] = useState<string[]>([])
  const [documentNumber, setDocumentNumber] = useState('')
  const [{ data }] = useQuery({ query: ClusterSeats_Query, variables: { on } })
  const councils = (data?.councils.edges ?? []).map(({ node }) => node)
  const council =
    councils.find(({ id }) => id === chosen) ?? (councils.length === 1 ? councils[0] : undefined)
  const command = useCommand(Cluster_AssignMonitors)
  return (
    <CommandDialog
      title={words.assignMonitors}
      lead={words.assignLead}
      command={command}
      onReload={reload}
      onClose={close}
      ready={council !== undefined && seats.length > 0 && documentNumber.trim() !== ''}
      onSubmit={async () => {
        if (council === undefined) return
        const event = await command.send({
          cluster: cluster.id,
          expectedVersion: cluster.version,
          council: council.id,
          members: seats,
          ...{ on, documentNumber },
        })
        if (event === null) return
        reload()
        close()
      }}
    >
      <Stack gap="sm">
        <Group grow align="flex-start">
          <DayField label={words.on} value={on} onDay={setOn} required />
          <TextInput
            label={words.documentNumber}
            value={documentNumber}
            onChange={(event) => setDocumentNumber(event.currentTarget.value)}
            required
          />
        </Group>
        <Select
          label={words.councilOf}
          data={councils.map(({ id, name }) => ({ value: id, label: name }))}
          value={council?.id ?? null}
          onChange={(id) => {
            setChosen(id)
            setSeats([])
          }}
          required
        />
        <MultiSelect
          label={words.seats}
          data={(council?.members ?? []).map(({ id, post, person }) => ({
            value: id,
            label: `${person.name} (${post})`,
          }))}
          value={seats}
          onChange={setSeats}
          searchable
          required
        />
      </Stack>
    </CommandDialog>
  )
}

/** Ghi chép theo dõi. */
export function NoteDialog({ cluster, reload, close }: StepProps) {
  const words = useWords().clusters
  const { today } = useFrame()
  const [on, setOn] = useState(today)
  const [text, setText] = useState('')
  const command = useCommand(Cluster_NoteMonitoring)
  return (
    <CommandDialog
      title={words.noteMonitoring}
      lead={words.noteLead}
      command={command}
      onReload={reload}
      onClose={close}
      ready={text.trim() !== ''}
      onSubmit={async () => {
        if ((await command.send({ cluster: cluster.id, on, text })) === null) return
        reload()
        close()
      }}
    >
      <Stack gap="sm">
        <DayField label={words.date} value={on} max={today} onDay={setOn} required />
        <Textarea
          label={words.content}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={3}
          required
        />
      </Stack>
    </CommandDialog>
  )
}
