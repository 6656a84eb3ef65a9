import { Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Cluster_KeepRecognition, Cluster_ShareExchange } from './documents.ts'
import type { StepProps } from './step-props.ts'

const exchangeKinds = ['VISIT', 'MODEL', 'LESSON'] as const

/** Ghi khen của cụm. */
export function KeepDialog({ cluster, reload, close }: StepProps) {
  const words = useWords().clusters
  const { today } = useFrame()
  const [on, setOn] = useState(today)
  const [form, setForm] = useState('')
  const [giver, setGiver] = useState(cluster.name)
  const [individuals, setIndividuals] = useState(0)
  const [collectives, setCollectives] = useState(0)
  const [reason, setReason] = useState('')
  const command = useCommand(Cluster_KeepRecognition)
  return (
    <CommandDialog
      title={words.keepClusterRecognition}
      lead={words.keepLead}
      command={command}
      onReload={reload}
      onClose={close}
      ready={form.trim() !== '' && reason.trim() !== '' && individuals + collectives > 0}
      onSubmit={async () => {
        const event = await command.send({
          cluster: cluster.id,
          ...{ on, form, giver, individuals, collectives, reason },
        })
        if (event === null) return
        reload()
        close()
      }}
    >
      <Stack gap="sm">
        <DayField label={words.date} value={on} max={today} onDay={setOn} required />
        <TextInput
          label={words.form}
          value={form}
          onChange={(event) => setForm(event.currentTarget.value)}
          required
        />
        <TextInput
          label={words.giver}
          value={giver}
          onChange={(event) => setGiver(event.currentTarget.value)}
          required
        />
        <Group grow align="flex-start">
          <NumberInput
            label={words.individuals}
            value={individuals}
            min={0}
            onChange={(value) => setIndividuals(Number(value))}
          />
          <NumberInput
            label={words.collectives}
            value={collectives}
            min={0}
            onChange={(value) => setCollectives(Number(value))}
          />
        </Group>
        <Textarea
          label={words.reason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          minRows={2}
          required
        />
      </Stack>
    </CommandDialog>
  )
}

/** Chia sẻ với các thành viên: in the name of one's own unit. */
export function ShareDialog({ cluster, reload, close }: StepProps) {
  const words = useWords().clusters
  const { today, viewer } = useFrame()
  const spoken = new Set(viewer?.grants.map((grant) => grant.unit.id))
  const units = cluster.on.members.map(({ unit }) => ({ value: unit.id, label: unit.name }))
  const mine = units.filter(({ value }) => spoken.has(value))
  const [unit, setUnit] = useState<string | null>(mine[0]?.value ?? null)
  const [kind, setKind] = useState<(typeof exchangeKinds)[number]>('MODEL')
  const [host, setHost] = useState<string | null>(null)
  const [on, setOn] = useState(today)
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const command = useCommand(Cluster_ShareExchange)
  return (
    <CommandDialog
      title={words.shareExchange}
      lead={words.shareLead}
      command={command}
      onReload={reload}
      onClose={close}
      ready={unit !== null && title.trim() !== '' && text.trim() !== ''}
      onSubmit={async () => {
        if (unit === null) return
        const event = await command.send({
          cluster: cluster.id,
          ...{ kind, unit, on, title, text },
          host: kind === 'VISIT' ? host : null,
        })
        if (event === null) return
        reload()
        close()
      }}
    >
      <Stack gap="sm">
        <Group grow align="flex-start">
          <Select
            label={words.exchangeKind}
            data={exchangeKinds.map((each) => ({ value: each, label: words.exchangeKinds[each] }))}
            value={kind}
            onChange={(value) => setKind(exchangeKinds.find((each) => each === value) ?? 'MODEL')}
            required
          />
          <Select label={words.unit} data={mine} value={unit} onChange={setUnit} required />
          <DayField label={words.date} value={on} max={today} onDay={setOn} required />
        </Group>
        {kind === 'VISIT' && (
          <Select label={words.host} data={units} value={host} onChange={setHost} clearable />
        )}
        <TextInput
          label={words.subject}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          required
        />
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
