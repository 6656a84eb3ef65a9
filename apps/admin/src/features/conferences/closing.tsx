import { TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ActionButton } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandDialog } from '../../shared/command-dialog.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { actionOf } from './action-of.ts'
import { BallotResult, BallotTitle } from './ballot-box.tsx'
import { Conference_CloseConference, type ConferenceData } from './documents.ts'
import type { StepProps } from './step-props.ts'

/** Bế mạc: what it writes is said before it is done. */
export function Closing({ conference, reload }: StepProps) {
  const words = useWords()
  const text = words.conferences
  const command = useCommand(Conference_CloseConference)
  const action = actionOf(conference, 'CLOSE_CONFERENCE')
  const [asking, setAsking] = useState(false)
  const [minutesNumber, setNumber] = useState('')
  const [endedAt, setEndedAt] = useState('')
  return (
    <section aria-labelledby="closing">
      <h2 id="closing">{text.closing}</h2>
      <p>{text.closingText}</p>
      <Nominations conference={conference} />
      <ActionButton
        allowed={action.allowed}
        refusal={action.refusal}
        onClick={() => setAsking(true)}
      >
        {words.action.CLOSE_CONFERENCE}
      </ActionButton>
      {asking && (
        <CommandDialog
          title={words.action.CLOSE_CONFERENCE}
          lead={text.closingText}
          command={command}
          onReload={reload}
          onClose={() => setAsking(false)}
          onSubmit={async () => {
            const event = await command.send({
              conference: conference.id,
              expectedVersion: conference.version,
              minutesNumber: minutesNumber === '' ? null : minutesNumber,
              endedAt: endedAt === '' ? null : endedAt,
            })
            if (event !== null) setAsking(false)
          }}
        >
          <TextInput
            label={text.minutesNumber}
            value={minutesNumber}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <TextInput
            type="time"
            mt="sm"
            label={text.endedAt}
            value={endedAt}
            onChange={(event) => setEndedAt(event.currentTarget.value)}
          />
        </CommandDialog>
      )}
    </section>
  )
}

/** Sau bế mạc: who was proposed and elected, and the dossiers made from it. */
export function Closed({ conference }: { conference: ConferenceData }) {
  const words = useWords().conferences
  return (
    <section aria-labelledby="closed">
      <h2 id="closed">{words.status.CLOSED}</h2>
      {conference.heads.length > 0 && (
        <p>
          {words.head} {conference.year + 1}:{' '}
          <strong>{conference.heads.map(({ name }) => name).join(', ')}</strong>
          {conference.deputies.length > 0 && (
            <>
              ; {words.deputies}:{' '}
              <strong>{conference.deputies.map(({ name }) => name).join(', ')}</strong>
            </>
          )}
        </p>
      )}
      <Nominations conference={conference} />
      {conference.ballots.map((ballot) => (
        <div key={ballot.id} className="ad-ballot-box">
          <strong>
            <BallotTitle ballot={ballot} />
          </strong>
          <BallotResult ballot={ballot} />
        </div>
      ))}
    </section>
  )
}

function Nominations({ conference }: { conference: ConferenceData }) {
  const words = useWords().conferences
  const awardName = useAwardName()
  const acclaimed = conference.candidates.filter((each) => each.acclaimed)
  if (acclaimed.length === 0) return null
  return (
    <>
      <h3>{conference.status === 'CLOSED' ? words.proposals : words.proposalsToCome}</h3>
      <p className="vd-dim">{words.proposedOnly}</p>
      <ul className="ad-plain">
        {acclaimed.map(({ id, unit, award, proposal }) => (
          <li key={id}>
            <span>
              {unit.name} · {awardName(award)}
            </span>
            {proposal !== null && (
              <span>
                <Link to="/proposals/$id" params={{ id: proposal.id }}>
                  {words.hasProposal(proposal.number)}
                </Link>
                <span className="vd-dim"> {proposal.statusSentence}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
