import { Button, Checkbox, Stack } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { EmptyState, formatDay } from '@vinhdanh/ui'
import { useState } from 'react'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useDataSets } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { BallotResult, BallotTitle } from './ballot-box.tsx'
import { type BallotData, Voting_CastConferenceBallot } from './documents.ts'
import { type Followed, FollowedConference } from './followed-conference.tsx'

const route = getRouteApi('/conferences/$id/voting')

/** Phiếu của đơn vị: one ballot, its units, sent, done. Made for a phone; follows the chair. */
export function VotingPage() {
  const { id } = route.useParams()
  return (
    <FollowedConference id={id}>
      {(conference) => <Page conference={conference} />}
    </FollowedConference>
  )
}

function Page({ conference }: { conference: Followed }) {
  const words = useWords().conferences
  useDataSets([conference.dataSet])
  const open = conference.ballots.find(({ status }) => status === 'OPEN')
  const last = conference.ballots.filter(({ status }) => status === 'CLOSED').at(-1)
  return (
    <div className="ad-ballot">
      <p className="vd-dim">
        {conference.cluster.name}, {formatDay(conference.heldOn)}
      </p>
      {open === undefined ? (
        <EmptyState title={words.votingWait} text={words.votingWaitText} />
      ) : (
        <Open conference={conference} ballot={open} />
      )}
      {last !== undefined && (
        <section className="vd-card" aria-label={words.lastResult}>
          <h2>{words.lastResult}</h2>
          <strong>
            <BallotTitle ballot={last} />
          </strong>
          <BallotResult ballot={last} />
        </section>
      )}
      <ButtonLink to="/conferences/$id" params={{ id: conference.id }} variant="default" mt="md">
        {words.backToConference}
      </ButtonLink>
    </div>
  )
}

function Open({ conference, ballot }: { conference: Followed; ballot: BallotData }) {
  const words = useWords().conferences
  return (
    <>
      <div className="vd-card">
        <h1>
          <BallotTitle ballot={ballot} />
        </h1>
        <p className="vd-dim">{words.mostTicks(ballot.seats)}</p>
      </div>
      {ballot.mayVoteFor.map((unit) => (
        <Paper
          key={`${ballot.id} ${unit.id}`}
          conference={conference.id}
          ballot={ballot}
          unit={unit}
        />
      ))}
      {ballot.mayVoteFor.length === 0 &&
        (ballot.votedFor.length > 0 ? (
          <EmptyState title={words.votingDone} text={words.votingDoneText} />
        ) : (
          <EmptyState title={words.votingNotYours} text={words.votingNotYoursText} />
        ))}
    </>
  )
}

function Paper(props: {
  conference: string
  ballot: BallotData
  unit: { readonly id: string; readonly name: string }
}) {
  const { conference, ballot, unit } = props
  const words = useWords().conferences
  const command = useCommand(Voting_CastConferenceBallot)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [sure, setSure] = useState(false)
  const named = ballot.options.filter(({ id }) => ticked.includes(id)).map(({ name }) => name)
  // What was ticked leaves this page's memory as soon as it was received.
  const send = async () => {
    const paper = { conference, ballot: ballot.id, unit: unit.id, choices: [...ticked] }
    if ((await command.send(paper)) !== null) setTicked([])
  }
  return (
    <section aria-label={words.inNameOf(unit.name)}>
      <h2>{words.inNameOf(unit.name)}</h2>
      <CommandNotice state={command.state} kept="" />
      {sure ? (
        <div className="ad-ballot-choices" role="alert">
          <p>{named.length === 0 ? words.confirmBlank : words.confirm(named.join(', '))}</p>
          <Button loading={command.sending} onClick={() => void send()}>
            {words.send}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              command.reset()
              setSure(false)
            }}
          >
            {words.back}
          </Button>
        </div>
      ) : (
        <>
          <Stack gap="sm" mb="md">
            {ballot.options.map(({ id, name }) => {
              const on = ticked.includes(id)
              return (
                <Checkbox
                  key={id}
                  size="lg"
                  label={name}
                  checked={on}
                  disabled={!on && ticked.length >= ballot.seats}
                  onChange={() =>
                    setTicked(on ? ticked.filter((each) => each !== id) : [...ticked, id])
                  }
                />
              )
            })}
          </Stack>
          <div className="ad-ballot-choices">
            <Button onClick={() => setSure(true)}>{words.review}</Button>
          </div>
        </>
      )}
      <p className="vd-dim">
        <IconLock size={14} aria-hidden="true" /> {words.secretNote}
      </p>
    </section>
  )
}
