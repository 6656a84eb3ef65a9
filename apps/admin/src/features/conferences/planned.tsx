import { Group, Select, Textarea, TextInput } from '@mantine/core'
import { ActionButton, DayField } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useWords } from '../../shared/words.ts'
import { actionOf } from './action-of.ts'
import type { ConferenceData } from './documents.ts'
import {
  Conference_CancelConference,
  Conference_RescheduleConference,
} from './planned-documents.ts'
import type { StepProps } from './step-props.ts'

type Asking = StepProps & { readonly onClose: () => void }

/** Hội nghị dự kiến: moved to another day or place, or cancelled with a reason, until it opens. */
export function PlannedActions(props: StepProps) {
  const { conference } = props
  const words = useWords()
  const [asking, setAsking] = useState<'move' | 'cancel' | null>(null)
  const onClose = () => setAsking(null)
  const move = actionOf(conference, 'RESCHEDULE_CONFERENCE')
  const cancel = actionOf(conference, 'CANCEL_CONFERENCE')
  return (
    <>
      <Group mb="md">
        <ActionButton
          variant="default"
          allowed={move.allowed}
          refusal={move.refusal}
          onClick={() => setAsking('move')}
        >
          {words.action.RESCHEDULE_CONFERENCE}
        </ActionButton>
        <ActionButton
          variant="default"
          allowed={cancel.allowed}
          refusal={cancel.refusal}
          onClick={() => setAsking('cancel')}
        >
          {words.action.CANCEL_CONFERENCE}
        </ActionButton>
      </Group>
      {asking === 'move' && <Move {...props} onClose={onClose} />}
      {asking === 'cancel' && <Cancel {...props} onClose={onClose} />}
    </>
  )
}

function Move({ conference, reload, onClose }: Asking) {
  const words = useWords()
  const text = words.conferences
  const command = useCommand(Conference_RescheduleConference)
  const [heldOn, setHeldOn] = useState(conference.heldOn)
  const [place, setPlace] = useState(conference.place ?? '')
  const [host, setHost] = useState<string | null>(conference.host?.id ?? null)
  return (
    <CommandDialog
      title={words.action.RESCHEDULE_CONFERENCE}
      lead={text.moveLead}
      command={command}
      onReload={reload}
      onClose={onClose}
      ready={heldOn !== ''}
      onSubmit={async () => {
        const event = await command.send({
          conference: conference.id,
          expectedVersion: conference.version,
          ...{ heldOn, host },
          place: place === '' ? null : place,
        })
        if (event !== null) onClose()
      }}
    >
      <DayField label={text.heldOn} value={heldOn} onDay={setHeldOn} required />
      <TextInput
        label={text.place}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      <Select
        label={text.host}
        data={conference.attendance.map(({ unit }) => ({ value: unit.id, label: unit.name }))}
        value={host}
        onChange={setHost}
        clearable
      />
    </CommandDialog>
  )
}

function Cancel({ conference, reload, onClose }: Asking) {
  const words = useWords()
  const text = words.conferences
  const command = useCommand(Conference_CancelConference)
  const [reason, setReason] = useState('')
  return (
    <CommandDialog
      title={words.action.CANCEL_CONFERENCE}
      lead={text.cancelLead}
      command={command}
      onReload={reload}
      onClose={onClose}
      danger
      ready={reason.trim() !== ''}
      onSubmit={async () => {
        const event = await command.send({
          conference: conference.id,
          expectedVersion: conference.version,
          reason,
        })
        if (event !== null) onClose()
      }}
    >
      <Textarea
        label={text.cancelReason}
        value={reason}
        required
        autosize
        minRows={2}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandDialog>
  )
}

/** Hội nghị đã hủy: kept, with the reason. */
export function Cancelled({ conference }: { conference: ConferenceData }) {
  const words = useWords().conferences
  return (
    <section aria-labelledby="cancelled">
      <h2 id="cancelled">{words.status.CANCELLED}</h2>
      <p>
        {words.cancelReason}: <strong>{conference.cancelledBecause}</strong>
      </p>
      <p className="vd-dim">{words.cancelledKept}</p>
    </section>
  )
}
