import { getRouteApi, Link } from '@tanstack/react-router'
import { DataSetBadge, formatDay, PageHead, useLanguage } from '@vinhdanh/ui'
import { useEffect } from 'react'
import { useQuery } from 'urql'
import { Answered, NotFound } from '../../shared/answered.tsx'
import { useLastAnswer } from '../../shared/last-answer.ts'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useDataSets } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { Closed, Closing } from './closing.tsx'
import { Conference_Query, type ConferenceData } from './documents.ts'
import { DownloadMinutes, Minutes } from './minutes.tsx'
import { LateDelegates, Opening } from './opening.tsx'
import { Cancelled, PlannedActions } from './planned.tsx'
import { StepPanel } from './step-panel.tsx'

const route = getRouteApi('/conferences/$id')
const pollEvery = 4000

/** Hội nghị: the agenda as a column of steps, the current step, the minutes beside it. Follows the room while it sits. */
export function ConferencePage() {
  const { id } = route.useParams()
  const { graphLanguage } = useLanguage()
  const [answer, ask] = useQuery({
    query: Conference_Query,
    variables: { id, language: graphLanguage },
  })
  const state = useLastAnswer(answer, id)
  const node = state.data?.node
  const voting =
    node?.__typename === 'Conference' && node.ballots.some(({ status }) => status === 'OPEN')
  useEffect(() => {
    if (!voting) return
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), pollEvery)
    return () => clearInterval(timer)
  }, [voting, ask])
  const reload = () => ask({ requestPolicy: 'network-only' })
  return (
    <Answered state={state} retry={reload}>
      {(data) =>
        data.node?.__typename === 'Conference' ? (
          <Page conference={data.node} reload={reload} />
        ) : (
          <NotFound />
        )
      }
    </Answered>
  )
}

function Page(props: { conference: ConferenceData; reload: () => void }) {
  const { conference, reload } = props
  const words = useWords().conferences
  useDataSets([conference.dataSet])
  const mine = conference.ballots.some(({ mayVoteFor }) => mayVoteFor.length > 0)
  const where = conference.place ?? conference.host?.name ?? null
  return (
    <>
      <PageHead
        title={conference.title}
        lead={
          <>
            <Link to="/clusters/$id" params={{ id: conference.cluster.id }}>
              {conference.cluster.name}
            </Link>
            , {formatDay(conference.heldOn)}
            {where !== null && `, ${where}`} · {words.status[conference.status]}{' '}
            <DataSetBadge dataSet={conference.dataSet} />
          </>
        }
        actions={
          <>
            {mine && (
              <ButtonLink to="/conferences/$id/voting" params={{ id: conference.id }}>
                {words.toVote}
              </ButtonLink>
            )}
            <ButtonLink to="/conferences/$id/room" params={{ id: conference.id }} variant="default">
              {words.room}
            </ButtonLink>
            <DownloadMinutes id={conference.id} />
          </>
        }
      />
      <div className="ad-conference">
        <Agenda conference={conference} />
        <div className="ad-conference-now">
          {conference.status === 'PLANNED' && (
            <>
              <PlannedActions conference={conference} reload={reload} />
              <Opening conference={conference} reload={reload} />
            </>
          )}
          {conference.status === 'OPEN' && (
            <LateDelegates conference={conference} reload={reload} />
          )}
          {conference.status === 'OPEN' &&
            (conference.step === null ? (
              <Closing conference={conference} reload={reload} />
            ) : (
              <StepPanel key={conference.step} conference={conference} reload={reload} />
            ))}
          {conference.status === 'CLOSED' && <Closed conference={conference} />}
          {conference.status === 'CANCELLED' && <Cancelled conference={conference} />}
        </div>
        <Minutes conference={conference} />
      </div>
    </>
  )
}

/** Chương trình: passed, current, to come; each by word, not by colour alone. */
function Agenda({ conference }: { conference: ConferenceData }) {
  const words = useWords().conferences
  return (
    <nav aria-label={words.agenda} className="ad-agenda">
      <ol>
        {conference.steps.map(({ step, label, passed }) => {
          const now = conference.step === step
          return (
            <li
              key={step}
              className={now ? 'ad-agenda-now' : passed ? 'ad-agenda-passed' : ''}
              {...(now ? { 'aria-current': 'step' as const } : {})}
            >
              <span>{label}</span>
              <span className="vd-dim">
                {passed ? words.agendaPassed : now ? words.agendaNow : words.agendaNext}
              </span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
