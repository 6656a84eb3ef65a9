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
  const { heads, deputies, headSeatsLeft, deputySeatsLeft } = conference
  return (
    <>
      <Elected who={words.head} units={heads} year={conference.year + 1} />
      {conference.headsTwiceRunning && (
        <p className="vd-caution">
          {words.rotation(
            conference.headingNow.map(({ name }) => name).join(', '),
            conference.year,
          )}
        </p>
      )}
      {headSeatsLeft !== 0 && (
        <Standing key="HEAD" {...props} purpose="HEAD" left={headSeatsLeft} />
      )}
      {heads.length === 0 ? (
        <p className="vd-dim">{words.headFirst}</p>
      ) : (
        <>
          <Elected who={words.deputies} units={deputies} year={conference.year + 1} />
          {deputySeatsLeft !== 0 && (
            <Standing key="DEPUTIES" {...props} purpose="DEPUTIES" left={deputySeatsLeft} />
          )}
        </>
      )}
      <BallotBox conference={conference} purposes={['HEAD', 'DEPUTIES']} reload={props.reload} />
    </>
  )
}

/** Trúng cử, in the order of the votes. */
function Elected(props: {
  who: string
  units: readonly { readonly id: string; readonly name: string }[]
  year: number
}) {
  const words = useWords().conferences
  if (props.units.length === 0) return null
  return (
    <p>
      {words.elected}: <strong>{props.units.map(({ name }) => name).join(', ')}</strong> ·{' '}
      {props.who} {props.year}
    </p>
  )
}

/** Ai ứng cử và bầu mấy; after a ballot that left seats empty, only for those. */
function Standing(props: StepProps & { purpose: 'HEAD' | 'DEPUTIES'; left: number | null }) {
  const { conference, purpose, left } = props
  const words = useWords().conferences
  const command = useCommand(Conference_OpenConferenceBallot)
  const [options, setOptions] = useState<readonly string[]>([])
  const [seats, setSeats] = useState(left ?? 1)
  const units = conference.attendance
    .map(({ unit }) => unit)
    .filter(({ id }) => ![...conference.heads, ...conference.deputies].some((one) => one.id === id))
  const again = conference.headingNow.filter(({ id }) => options.includes(id))
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
      {left !== null && <p className="vd-caution">{words.seatsLeft(left)}</p>}
      {purpose === 'HEAD' && again.length > 0 && (
        <p className="vd-caution">
          {words.rotation(again.map(({ name }) => name).join(', '), conference.year)}
        </p>
      )}
      <CommandNotice state={command.state} onReload={props.reload} />
      <Group align="flex-end" mt="sm">
        <NumberInput
          label={purpose === 'HEAD' ? words.headSeats : words.seats}
          value={seats}
          min={1}
          {...(left === null ? {} : { max: left })}
          w={140}
          allowDecimal={false}
          onChange={(value) => typeof value === 'number' && setSeats(value)}
        />
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
