import { Checkbox, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core'
import { DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useFrame } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import {
  Movement_CarryOver,
  Movement_Launch,
  Movement_MarkCore,
  Movement_Withdraw,
  type MovementData,
} from './documents.ts'

export interface DialogProps {
  readonly movement: MovementData
  readonly reload: () => void
  readonly close: () => void
}

export function LaunchDialog({ movement, reload, close }: DialogProps) {
  const words = useWords().movements
  const { today } = useFrame()
  const [launchedOn, setLaunchedOn] = useState(today)
  const command = useCommand(Movement_Launch)
  return (
    <CommandDialog
      title={words.launch}
      lead={words.launchLead}
      command={command}
      onReload={reload}
      onClose={close}
      onSubmit={async () => {
        const input = { movement: movement.id, expectedVersion: movement.version, launchedOn }
        if ((await command.send(input)) !== null) close()
      }}
    >
      <DayField
        label={words.launchedOn}
        value={launchedOn}
        max={today}
        onDay={setLaunchedOn}
        required
      />
    </CommandDialog>
  )
}

export function WithdrawDialog({ movement, reload, close }: DialogProps) {
  const words = useWords().movements
  const [reason, setReason] = useState('')
  const command = useCommand(Movement_Withdraw)
  return (
    <CommandDialog
      title={words.withdraw}
      lead={words.withdrawLead}
      command={command}
      onReload={reload}
      onClose={close}
      danger
      ready={reason.trim() !== ''}
      onSubmit={async () => {
        const input = { movement: movement.id, expectedVersion: movement.version, reason }
        if ((await command.send(input)) !== null) close()
      }}
    >
      <Textarea
        label={words.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        required
      />
    </CommandDialog>
  )
}

export function CarryOverDialog({ movement, reload, close }: DialogProps) {
  const words = useWords().movements
  const [fields, setFields] = useState({ until: '', endEvent: '', reason: '' })
  const command = useCommand(Movement_CarryOver)
  return (
    <CommandDialog
      title={words.carryOver}
      lead={words.carryOverLead}
      command={command}
      onReload={reload}
      onClose={close}
      ready={fields.reason.trim() !== '' && (fields.until !== '' || fields.endEvent !== '')}
      onSubmit={async () => {
        const input = {
          movement: movement.id,
          expectedVersion: movement.version,
          until: fields.until === '' ? null : fields.until,
          endEvent: fields.endEvent === '' ? null : fields.endEvent,
          reason: fields.reason,
        }
        if ((await command.send(input)) !== null) close()
      }}
    >
      <Stack gap="sm">
        <DayField
          label={words.newEnd}
          value={fields.until}
          onDay={(until) => setFields({ ...fields, until })}
        />
        <TextInput
          label={words.endEvent}
          description={words.endEventHint}
          value={fields.endEvent}
          onChange={(event) => setFields({ ...fields, endEvent: event.currentTarget.value })}
        />
        <Textarea
          label={words.reason}
          value={fields.reason}
          onChange={(event) => setFields({ ...fields, reason: event.currentTarget.value })}
          required
        />
      </Stack>
    </CommandDialog>
  )
}

/** A period that has a core movement already is refused first; only then is the confirmation offered. */
export function MarkCoreDialog({ movement, reload, close }: DialogProps) {
  const words = useWords().movements
  const { today } = useFrame()
  const thisYear = Number(today.slice(0, 4))
  const [fields, setFields] = useState({
    fromYear: movement.core?.fromYear ?? thisYear,
    untilYear: movement.core?.untilYear ?? thisYear + 4,
  })
  const [confirmed, setConfirmed] = useState(false)
  const command = useCommand(Movement_MarkCore)
  const asked =
    confirmed ||
    (command.state.kind === 'refused' && command.state.refusal.__typename === 'CoreExists')
  return (
    <CommandDialog
      title={words.markCore}
      lead={words.markCoreLead}
      command={command}
      onReload={reload}
      onClose={close}
      ready={!asked || confirmed}
      onSubmit={async () => {
        const input = {
          movement: movement.id,
          expectedVersion: movement.version,
          ...fields,
          confirmed,
        }
        if ((await command.send(input)) !== null) close()
      }}
    >
      <Stack gap="sm">
        <Group grow>
          <NumberInput
            label={words.fromYear}
            value={fields.fromYear}
            thousandSeparator=""
            onChange={(fromYear) =>
              typeof fromYear === 'number' && setFields({ ...fields, fromYear })
            }
            required
          />
          <NumberInput
            label={words.untilYear}
            value={fields.untilYear}
            thousandSeparator=""
            onChange={(untilYear) =>
              typeof untilYear === 'number' && setFields({ ...fields, untilYear })
            }
            required
          />
        </Group>
        {asked && (
          <Checkbox
            label={words.confirmCore}
            checked={confirmed}
            onChange={(event) => setConfirmed(event.currentTarget.checked)}
          />
        )}
      </Stack>
    </CommandDialog>
  )
}
