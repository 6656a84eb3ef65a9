import { Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { ActionButton } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useWords } from '../../shared/words.ts'
import { actionOf } from './action-of.ts'
import {
  Conference_OpenConference,
  Conference_RecordDelegates,
  type ConferenceData,
} from './documents.ts'

interface Row {
  readonly present: boolean
  readonly representative: string
}

/** Trước khai mạc: who is there and who speaks for each, then the opening itself. */
export function Opening(props: { conference: ConferenceData; reload: () => void }) {
  return (
    <>
      <Delegates {...props} />
      <Open {...props} />
    </>
  )
}

/** Đến muộn, về sớm: the roll is mended while the conference sits, out of the way of its step. */
export function LateDelegates(props: { conference: ConferenceData; reload: () => void }) {
  const words = useWords().conferences
  const { quorum } = props.conference
  const [open, setOpen] = useState(false)
  return (
    <details className="ad-late" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.lateDelegates} ({quorum.present}/{quorum.members})
      </summary>
      {open && <Delegates {...props} />}
    </details>
  )
}

function Delegates(props: { conference: ConferenceData; reload: () => void }) {
  const { conference } = props
  const words = useWords().conferences
  const command = useCommand(Conference_RecordDelegates)
  const action = actionOf(conference, 'RECORD_DELEGATES')
  const [changed, setChanged] = useState<Readonly<Record<string, Row>>>({})
  const rows = conference.attendance.map(({ unit, present, representative }) => ({
    unit,
    row: changed[unit.id] ?? { present: present ?? false, representative },
  }))
  const change = (id: string, row: Row) => setChanged({ ...changed, [id]: row })
  const { quorum } = conference
  const save = async () => {
    const event = await command.send({
      conference: conference.id,
      expectedVersion: conference.version,
      attendance: rows.map(({ unit, row }) => ({ unit: unit.id, ...row })),
    })
    if (event !== null) setChanged({})
  }
  return (
    <section aria-labelledby="delegates">
      <h2 id="delegates">{words.attendance}</h2>
      <p className={quorum.met ? 'ad-quorum ad-quorum-met' : 'ad-quorum'}>
        {words.quorum(quorum.present, quorum.members, quorum.needed)}
      </p>
      <CommandNotice state={command.state} onReload={props.reload} />
      <ul className="ad-plain ad-delegates">
        {rows.map(({ unit, row }) => (
          <li key={unit.id}>
            <Checkbox
              label={unit.name}
              aria-label={words.presentOf(unit.name)}
              checked={row.present}
              disabled={!action.allowed}
              onChange={(event) =>
                change(unit.id, { ...row, present: event.currentTarget.checked })
              }
            />
            <TextInput
              aria-label={words.representativeOf(unit.name)}
              placeholder={words.representative}
              value={row.representative}
              disabled={!action.allowed || !row.present}
              onChange={(event) =>
                change(unit.id, { ...row, representative: event.currentTarget.value })
              }
            />
          </li>
        ))}
      </ul>
      <ActionButton
        allowed={action.allowed}
        refusal={action.refusal}
        loading={command.sending}
        onClick={() => void save()}
      >
        {words.saveAttendance}
      </ActionButton>
    </section>
  )
}

function Open(props: { conference: ConferenceData; reload: () => void }) {
  const { conference } = props
  const words = useWords()
  const text = words.conferences
  const command = useCommand(Conference_OpenConference)
  const action = actionOf(conference, 'OPEN_CONFERENCE')
  const [chair, setChair] = useState(conference.chair)
  const [secretary, setSecretary] = useState(conference.secretary)
  const [guests, setGuests] = useState(conference.guests)
  const [beganAt, setBeganAt] = useState('')
  return (
    <form
      aria-label={text.opening}
      onSubmit={(event) => {
        event.preventDefault()
        void command.send({
          conference: conference.id,
          expectedVersion: conference.version,
          ...{ chair, secretary, guests },
          beganAt: beganAt === '' ? null : beganAt,
        })
      }}
    >
      <h2>{text.opening}</h2>
      <CommandNotice state={command.state} onReload={props.reload} />
      <Stack gap="sm">
        <TextInput
          label={text.chair}
          value={chair}
          required
          onChange={(event) => setChair(event.currentTarget.value)}
        />
        <TextInput
          label={text.secretary}
          value={secretary}
          required
          onChange={(event) => setSecretary(event.currentTarget.value)}
        />
        <TextInput
          label={text.guests}
          value={guests}
          onChange={(event) => setGuests(event.currentTarget.value)}
        />
        <TextInput
          type="time"
          label={text.beganAt}
          value={beganAt}
          onChange={(event) => setBeganAt(event.currentTarget.value)}
        />
        {action.allowed ? (
          <Button type="submit" loading={command.sending}>
            {words.action.OPEN_CONFERENCE}
          </Button>
        ) : (
          <ActionButton allowed={false} refusal={action.refusal} onClick={() => undefined}>
            {words.action.OPEN_CONFERENCE}
          </ActionButton>
        )}
      </Stack>
    </form>
  )
}
