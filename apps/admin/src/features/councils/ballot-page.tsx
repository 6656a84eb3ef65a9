import { Button, Group } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState, formatDay, TruthMark, useLanguage } from '@vinhdanh/ui'
import { useEffect, useState } from 'react'
import { useQuery } from 'urql'
import type { ResultOf } from '../../graphql.ts'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { useCommand } from '../../shared/command.ts'
import { CommandNotice } from '../../shared/command-notice.tsx'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useDataSets } from '../../shared/viewer.tsx'
import { useAwardName, useWords } from '../../shared/words.ts'
import { Ballot_CastBallot, Ballot_Query } from './documents.ts'
import { TallyBar } from './tally-bar.tsx'

type Node = NonNullable<ResultOf<typeof Ballot_Query>['node']>
type Item = Extract<Node, { __typename: 'AgendaItem' }>
type Choice = 'YES' | 'NO' | 'BLANK'
const route = getRouteApi('/ballots/$id')
const pollEvery = 4000

/** Phiếu của tôi: one item, its papers, the ballot, done. Made for a phone. */
export function BallotPage() {
  const { id } = route.useParams()
  const { graphLanguage } = useLanguage()
  const [state, ask] = useQuery({ query: Ballot_Query, variables: { id, language: graphLanguage } })
  const node = state.data?.node
  const waiting = node?.__typename === 'AgendaItem' && node.ballot.status !== 'CLOSED'
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), pollEvery)
    return () => clearInterval(timer)
  }, [waiting, ask])
  return (
    <Answered state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {(data) =>
        data.node?.__typename === 'AgendaItem' ? <Page item={data.node} /> : <NotFound />
      }
    </Answered>
  )
}

function Page({ item }: { item: Item }) {
  const words = useWords().councils
  const awardName = useAwardName()
  const { proposal, ballot, session } = item
  useDataSets([proposal.dataSet])
  useEffect(() => {
    document.title = `${words.myBallot} · ${proposal.subject.name}`
  }, [words, proposal.subject.name])
  const next = session.agenda.find((each) => each.order === item.order + 1)
  return (
    <div className="ad-ballot">
      <p className="vd-dim">
        {session.council.name}, {formatDay(session.heldOn)} · {words.itemTitle(item.order)}
      </p>
      <div className="vd-card">
        <h1>{proposal.subject.name}</h1>
        <p>
          {words.ballotAsk}: <strong>{awardName(proposal.award)}</strong>, {proposal.year}
        </p>
        <p>
          <TruthMark truth={proposal.verdict.truth} />
        </p>
        <p className="ad-prose ad-clamp">{proposal.merits}</p>
        <Link to="/proposals/$id" params={{ id: proposal.id }}>
          {words.ballotPapers}
        </Link>
      </div>
      <Vote item={item} />
      {ballot.tally !== null && (
        <>
          <TallyBar {...ballot.tally} members={ballot.members} needed={ballot.yesNeeded} />
          <p>{ballot.tally.sentence}</p>
        </>
      )}
      <Group justify="space-between" mt="md">
        <ButtonLink to="/sessions/$id" params={{ id: session.id }} variant="default">
          {words.backToSession}
        </ButtonLink>
        {next !== undefined && (
          <ButtonLink to="/ballots/$id" params={{ id: next.id }} variant="default">
            {words.nextItem}
          </ButtonLink>
        )}
      </Group>
    </div>
  )
}

function Vote({ item }: { item: Item }) {
  const words = useWords().councils
  const [choice, setChoice] = useState<Choice | null>(null)
  const command = useCommand(Ballot_CastBallot)
  const { ballot } = item
  const label = { YES: words.yes, NO: words.no, BLANK: words.blank }
  if (ballot.status === 'CLOSED')
    return <EmptyState title={words.ballotClosed} text={words.ballotDoneText} />
  if (ballot.viewerHasVoted)
    return <EmptyState title={words.ballotDone} text={words.ballotDoneText} />
  if (ballot.status === 'NOT_OPENED')
    return <EmptyState title={words.ballotWait} text={words.ballotWaitText} />
  if (!ballot.viewerMayVote)
    return <EmptyState title={words.ballotNotYours} text={words.ballotNotYoursText} />
  return (
    <section aria-label={words.myBallot}>
      <CommandNotice state={command.state} kept="" />
      {choice === null ? (
        <div className="ad-ballot-choices">
          <Button color="ink" onClick={() => setChoice('YES')}>
            {words.yes}
          </Button>
          <Button variant="outline" onClick={() => setChoice('NO')}>
            {words.no}
          </Button>
          <Button variant="default" onClick={() => setChoice('BLANK')}>
            {words.blank}
          </Button>
        </div>
      ) : (
        <div className="ad-ballot-choices" role="alert">
          <p>{words.ballotConfirm(label[choice])}</p>
          <Button
            loading={command.sending}
            onClick={() =>
              // The choice leaves this page's memory as soon as it was received.
              void command.send({ item: item.id, choice }).then((event) => event && setChoice(null))
            }
          >
            {words.ballotSend}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              command.reset()
              setChoice(null)
            }}
          >
            {words.ballotBack}
          </Button>
        </div>
      )}
      <p className="vd-dim">
        <IconLock size={14} aria-hidden="true" /> {words.ballotSecretNote}
      </p>
    </section>
  )
}
