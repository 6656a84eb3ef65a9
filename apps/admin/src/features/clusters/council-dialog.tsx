import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  MultiSelect,
  Select,
  SimpleGrid,
  TextInput,
} from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { PersonPicker, type Picked } from '../../shared/pickers.tsx'
import { StepDialog } from '../../shared/step-dialog.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Cluster_RestructureCouncil } from './documents.ts'
import type { StepProps } from './step-props.ts'

/** The graph's names of the roles beside the words'. */
const roles = {
  CHAIR: 'chair',
  VICE_CHAIR: 'vice-chair',
  STANDING: 'standing',
  MEMBER: 'member',
  SECRETARY: 'secretary',
} as const
type Role = keyof typeof roles
const roleNames: readonly Role[] = ['CHAIR', 'VICE_CHAIR', 'STANDING', 'MEMBER', 'SECRETARY']

interface NewMember {
  readonly key: number
  readonly person: Picked | null
  readonly post: string
  readonly role: Role
  readonly votes: boolean
}

/** Kiện toàn hội đồng của khối: who leaves, who comes, by which decision and from which day. */
export function RestructureDialog({ cluster, reload, close }: StepProps) {
  const words = useWords().clusters
  const { today } = useFrame()
  const [decisionNumber, setNumber] = useState('')
  const [decisionOn, setSignedOn] = useState(today)
  const [on, setOn] = useState(today)
  const [leaving, setLeaving] = useState<string[]>([])
  const [joining, setJoining] = useState<readonly NewMember[]>([])
  const command = useCommand(Cluster_RestructureCouncil)
  const { council } = cluster
  if (council === null) return null
  const complete = joining.flatMap(({ person, post, role, votes }) =>
    person === null || post.trim() === '' ? [] : [{ person: person.id, post, role, votes }],
  )
  const change = (key: number, part: Partial<NewMember>) =>
    setJoining(joining.map((each) => (each.key === key ? { ...each, ...part } : each)))
  return (
    <StepDialog
      title={words.restructureCouncil}
      lead={`${council.name}. ${words.restructureLead}`}
      command={command}
      reload={reload}
      onClose={close}
      size="xl"
      ready={
        decisionNumber.trim() !== '' &&
        complete.length === joining.length &&
        joining.length + leaving.length > 0
      }
      send={() =>
        command.send({
          ...{ council: council.id, expectedVersion: council.version },
          ...{ leaving, joining: complete, on, decisionNumber, decisionOn },
        })
      }
    >
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        <TextInput
          label={words.decisionNumber}
          value={decisionNumber}
          onChange={(event) => setNumber(event.currentTarget.value)}
          required
          data-autofocus
        />
        <DayField label={words.signedOn} value={decisionOn} onDay={setSignedOn} required />
        <DayField label={words.on} value={on} onDay={setOn} required />
      </SimpleGrid>
      <MultiSelect
        label={words.leavingMembers}
        data={council.members.map(({ id, person, post }) => ({
          value: id,
          label: `${person.name}, ${post}`,
        }))}
        value={leaving}
        onChange={setLeaving}
        searchable
      />
      {joining.map((member, index) => (
        <fieldset key={member.key} className="ad-attestations">
          <legend>{words.joiningMember(index + 1)}</legend>
          <Group align="flex-end">
            <div className="ad-grow">
              <PersonPicker
                label={words.person}
                value={member.person}
                onPick={(person) => change(member.key, { person })}
                required
              />
            </div>
            <TextInput
              label={words.post}
              value={member.post}
              onChange={(event) => change(member.key, { post: event.currentTarget.value })}
              required
            />
            <Select
              label={words.role}
              data={roleNames.map((role) => ({
                value: role,
                label: words.councilRoles[roles[role]],
              }))}
              value={member.role}
              onChange={(value) =>
                change(member.key, { role: roleNames.find((role) => role === value) ?? 'MEMBER' })
              }
              allowDeselect={false}
              required
            />
            <Checkbox
              label={words.votes}
              checked={member.votes}
              mb={8}
              onChange={(event) => change(member.key, { votes: event.currentTarget.checked })}
            />
            <ActionIcon
              variant="subtle"
              mb={4}
              aria-label={words.removeNomination(words.joiningMember(index + 1))}
              onClick={() => setJoining(joining.filter(({ key }) => key !== member.key))}
            >
              <IconX size={16} aria-hidden="true" />
            </ActionIcon>
          </Group>
        </fieldset>
      ))}
      <Button
        variant="default"
        size="xs"
        w="fit-content"
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        onClick={() =>
          setJoining([
            ...joining,
            {
              ...{ key: Math.max(0, ...joining.map(({ key }) => key)) + 1, person: null },
              ...{ post: '', role: 'MEMBER', votes: true },
            },
          ])
        }
      >
        {words.addMember}
      </Button>
    </StepDialog>
  )
}
