import { getRouteApi } from '@tanstack/react-router'
import { formatDay } from '@vinhdanh/ui'
import { ButtonLink } from '../../shared/plain-link.tsx'
import { useDataSets } from '../../shared/viewer.tsx'
import { useWords } from '../../shared/words.ts'
import { BallotResult, BallotTitle } from './ballot-box.tsx'
import { type Followed, FollowedConference } from './followed-conference.tsx'

const route = getRouteApi('/conferences/$id/room')

/** Màn hình phòng họp: big type, how many have voted, the counted numbers; no secrets. */
export function RoomPage() {
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
  const at = conference.steps.findIndex(({ step }) => step === conference.step)
  const now = conference.steps[at]
  const open = conference.ballots.find(({ status }) => status === 'OPEN')
  const last = conference.ballots.filter(({ status }) => status === 'CLOSED').at(-1)
  const voting = now !== undefined && ['RANKING', 'VOTE', 'ACCLAIM', 'ELECT'].includes(now.step)
  const { quorum } = conference
  return (
    <div className="ad-room">
      <p>
        {conference.cluster.name}, {formatDay(conference.heldOn)}
        {conference.place !== null && `, ${conference.place}`}
      </p>
      <h1>{conference.title}</h1>
      <p className="ad-room-step" role="status">
        {conference.status === 'PLANNED' && words.roomWaiting}
        {conference.status === 'CLOSED' && words.roomClosed}
        {conference.status === 'CANCELLED' && words.roomCancelled}
        {conference.status === 'OPEN' &&
          (now === undefined
            ? words.closing
            : `${at + 1}/${conference.steps.length}. ${now.label}`)}
      </p>
      {conference.status === 'PLANNED' && (
        <p>{words.quorum(quorum.present, quorum.members, quorum.needed)}</p>
      )}
      {open !== undefined ? (
        <section>
          <h2>
            <BallotTitle ballot={open} />
          </h2>
          <p className="ad-room-count">{words.ballotProgress(open.cast, open.members)}</p>
          <progress
            value={open.cast}
            max={open.members}
            aria-label={words.ballotProgress(open.cast, open.members)}
          />
        </section>
      ) : (
        last !== undefined &&
        voting && (
          <section>
            <h2>
              <BallotTitle ballot={last} />
            </h2>
            <BallotResult ballot={last} />
          </section>
        )
      )}
      <div className="vd-no-print ad-room-back">
        <ButtonLink to="/conferences/$id" params={{ id: conference.id }} variant="default">
          {words.backToConference}
        </ButtonLink>
      </div>
    </div>
  )
}
