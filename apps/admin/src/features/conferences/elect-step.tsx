import { Button, Checkbox, Group, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { useWords } from '../../shared/words.ts'
import { BallotBox } from './ballot-box.tsx'
import { Conference_OpenConferenceBallot } from './documents.ts'
import type { StepProps } from './step-props.ts'

/** Bầu trưởng, rồi các phó: who stands is ticked, the ballot is secret, rotation is only a warning. */
export function ElectStep(props: StepProps) {
  const { conference } = props
  const words = useWords().conferences
  const { head, deputies } = conference
  return (
    <>
      {head === null ? (
        <>
          <Standing {...props} purpose="HEAD" />
          <p className="vd-dim">{words.headFirst}</p>
        </>
      ) : (
        <>
          <p>
            {words.elected}: <strong>{head.name}</strong> · {words.head} {conference.year + 1}
          </p>
          {conference.headsTwiceRunning && (
            <p className="vd-caution">{words.rotation(head.name)}</p>
          )}
          {deputies.length === 0 ? (
            <Standing {...props} purpose="DEPUTIES" />
          ) : (
            <p>
              {words.elected}: <strong>{deputies.map(({ name }) => name).join(', ')}</strong> ·{' '}
              {words.deputies} {conference.year + 1}
            </p>
          )}
        </>
      )}
      <BallotBox conference={conference} purposes={['HEAD', 'DEPUTIES']} reload={props.reload} />
    </>
  )
}

function Standing(props: StepProps & { purpose: 'HEAD' | 'DEPUTIES' }) {
  const { conference, purpose } = props
  const words = useWords().conferences
  const command = useCommand(Conference_OpenConferenceBallot)
  const [options, setOptions] = useState<readonly string[]>([])
  const [seats, setSeats] = useState(1)
  const units = conference.attendance
    .map(({ unit }) => unit)
    .filter(({ id }) => id !== conference.head?.id)
  const busy = conference.ballots.some(({ status }) => status === 'OPEN')
  if (busy) return null
  return (
    <fieldset className="ad-attestations">
      <legend>
        {purpose === 'HEAD' ? words.head : words.deputies}: {words.standing}
      </legend>
      {units.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          mb={6}
          checked={options.includes(id)}
          onChange={(event) =>
            setOptions(
              event.currentTarget.checked ? [...options, id] : options.filter((one) => one !== id),
            )
          }
        />
      ))}
      <CommandNotice state={command.state} onReload={props.reload} />
      <Group align="flex-end" mt="sm">
        {purpose === 'DEPUTIES' && (
          <NumberInput
            label={words.seats}
            value={seats}
            min={1}
            w={120}
            allowDecimal={false}
            onChange={(value) => typeof value === 'number' && setSeats(value)}
          />
        )}
        <Button
          disabled={options.length === 0}
          loading={command.sending}
          onClick={() =>
            void command.send({
              conference: conference.id,
              expectedVersion: conference.version,
              ...{ purpose, options: [...options], seats },
            })
          }
        >
          {purpose === 'HEAD' ? words.electHead : words.electDeputies}
        </Button>
      </Group>
    </fieldset>
  )
}
