import { Button, MultiSelect, Select, Stack, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import type { Picked } from '../../shared/pickers.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { DecisionFields, useDecision } from './decision-fields.tsx'
import {
  Cluster_ChangeMembers,
  Cluster_Merge,
  Cluster_Split,
  ClusterOthers_Query,
} from './documents.ts'
import type { StepProps } from './step-props.ts'
import { UnitList } from './unit-list.tsx'

/** Thêm, bớt thành viên. */
export function ChangeMembersDialog({ cluster, reload, close }: StepProps) {
  const words = useWords().clusters
  const decision = useDecision()
  const [joining, setJoining] = useState<readonly Picked[]>([])
  const [leaving, setLeaving] = useState<string[]>([])
  const command = useCommand(Cluster_ChangeMembers)
  return (
    <CommandDialog
      title={words.changeClusterMembers}
      lead={words.changeLead}
      command={command}
      onReload={reload}
      onClose={close}
      ready={decision.ready && joining.length + leaving.length > 0}
      onSubmit={async () => {
        const event = await command.send({
          cluster: cluster.id,
          expectedVersion: cluster.version,
          joining: joining.map(({ id }) => id),
          leaving,
          on: decision.on,
          decision: decision.decision,
        })
        if (event === null) return
        reload()
        close()
      }}
    >
      <Stack gap="sm">
        <DecisionFields value={decision} />
        <UnitList label={words.joining} value={joining} onChange={setJoining} />
        <MultiSelect
          label={words.leaving}
          data={cluster.on.members.map(({ unit }) => ({ value: unit.id, label: unit.name }))}
          value={leaving}
          onChange={setLeaving}
          searchable
        />
      </Stack>
    </CommandDialog>
  )
}

/** Tách cụm, khối: each member is placed, and nobody is left over. */
export function SplitDialog({ cluster, reload, close }: StepProps) {
  const words = useWords().clusters
  const decision = useDecision()
  const [names, setNames] = useState<readonly string[]>(['', ''])
  const [placed, setPlaced] = useState<Readonly<Record<string, string>>>({})
  const command = useCommand(Cluster_Split)
  const parts = names.map((name, index) => ({
    value: String(index),
    label: name.trim() === '' ? words.part(index + 1) : name,
  }))
  const { members } = cluster.on
  return (
    <CommandDialog
      title={words.splitCluster}
      lead={words.splitLead}
      command={command}
      onReload={reload}
      onClose={close}
      size="xl"
      ready={
        decision.ready &&
        names.every((name) => name.trim() !== '') &&
        members.every(({ unit }) => placed[unit.id] !== undefined)
      }
      onSubmit={async () => {
        const event = await command.send({
          cluster: cluster.id,
          expectedVersion: cluster.version,
          on: decision.on,
          decision: decision.decision,
          parts: names.map((name, index) => ({
            name,
            members: members
              .map(({ unit }) => unit.id)
              .filter((id) => placed[id] === String(index)),
          })),
        })
        if (event === null) return
        reload()
        close()
      }}
    >
      <Stack gap="sm">
        <DecisionFields value={decision} />
        {names.map((name, index) => (
          <TextInput
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name until filled in
            key={index}
            label={words.partName(index + 1)}
            value={name}
            onChange={(event) => {
              const typed = event.currentTarget.value
              setNames(names.map((each, at) => (at === index ? typed : each)))
            }}
            required
          />
        ))}
        <Button
          variant="default"
          size="xs"
          w="fit-content"
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => setNames([...names, ''])}
        >
          {words.addPart}
        </Button>
        {members.map(({ unit }) => (
          <Select
            key={unit.id}
            label={words.goesTo(unit.name)}
            data={parts}
            value={placed[unit.id] ?? null}
            onChange={(part) => {
              if (part !== null) setPlaced({ ...placed, [unit.id]: part })
            }}
            required
          />
        ))}
      </Stack>
    </CommandDialog>
  )
}

/** Nhập cụm, khối with others of its organiser. */
export function MergeDialog({ cluster, reload, close }: StepProps) {
  const words = useWords().clusters
  const { today } = useFrame()
  const decision = useDecision()
  const [others, setOthers] = useState<string[]>([])
  const [name, setName] = useState('')
  const [{ data }] = useQuery({
    query: ClusterOthers_Query,
    variables: { asOf: today, organiser: cluster.organiser?.id ?? null, kind: cluster.kind },
  })
  const command = useCommand(Cluster_Merge)
  return (
    <CommandDialog
      title={words.mergeClusters}
      lead={words.mergeLead}
      command={command}
      onReload={reload}
      onClose={close}
      ready={decision.ready && others.length > 0 && name.trim() !== ''}
      onSubmit={async () => {
        const event = await command.send({
          clusters: [cluster.id, ...others],
          name,
          on: decision.on,
          decision: decision.decision,
        })
        if (event === null) return
        reload()
        close()
      }}
    >
      <Stack gap="sm">
        <DecisionFields value={decision} />
        <MultiSelect
          label={words.mergeWith}
          data={(data?.clusters.edges ?? [])
            .filter(({ node }) => node.id !== cluster.id)
            .map(({ node }) => ({ value: node.id, label: node.name }))}
          value={others}
          onChange={setOthers}
          searchable
          required
        />
        <TextInput
          label={words.newName}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          required
        />
      </Stack>
    </CommandDialog>
  )
}
