import { mayDo } from '../access/index.ts'
import { type Cluster, isMemberOn } from '../clusters/index.ts'
import {
  type Conference,
  decideCastConferenceBallot,
  membersAt,
  openBallotOf,
} from '../conferences/index.ts'
import { type Desk, heads, seatsOf } from './desk.ts'
import { type Waiting, waiting } from './waiting.ts'

interface AtConference {
  readonly cluster: Cluster
  readonly conference: Conference
}

/** Đơn vị còn được bỏ phiếu: the command run dry, with a blank that goes nowhere; what others did is not looked at. */
function voters(desk: Desk, { cluster, conference }: AtConference, ballotId: string) {
  if (!mayDo(desk.viewer, 'castConferenceBallot', { own: true }, desk.today).ok) return []
  return seatsOf(desk).filter((unitId) => {
    const dry = { ballotId, unitId, ticks: [], by: '', at: '' }
    return decideCastConferenceBallot({ cluster }, dry, conference).ok
  })
}

/** Lá phiếu đang mở: to be cast by each member that has not, to be counted by who runs the conference. */
function ballots(desk: Desk, at: AtConference): readonly Waiting[] {
  const { cluster, conference } = at
  const ballot = openBallotOf(conference)
  if (ballot === undefined || conference.status !== 'open') return []
  const about = { now: true, dueOn: conference.heldOn }
  const unitIds = voters(desk, at, ballot.id)
  return [
    ...(unitIds.length === 0
      ? []
      : [waiting('vote-at-conference', ballot.id, { ...about, unitIds })]),
    ...(heads(desk, 'closeConferenceBallot', cluster.id)
      ? [waiting('count-at-conference', ballot.id, about)]
      : []),
  ]
}

/** Hội nghị của cụm mình đứng đầu: to be opened on its day, to be led to its end. */
function run(desk: Desk, { cluster, conference }: AtConference): readonly Waiting[] {
  const { id, status, heldOn: dueOn } = conference
  if (status === 'planned' && heads(desk, 'openConference', cluster.id))
    return [waiting('hold-conference', id, { dueOn })]
  if (status === 'open' && heads(desk, 'closeConference', cluster.id))
    return [waiting('run-conference', id, { dueOn })]
  return []
}

/** Hội nghị mà đơn vị mình dự: until its day; one not held on it waits for its head alone. */
function attend(desk: Desk, { cluster, conference }: AtConference): readonly Waiting[] {
  const { viewer, today } = desk
  const { id, status, heldOn: dueOn } = conference
  const toCome = (status === 'planned' && dueOn >= today) || (status === 'open' && dueOn === today)
  const members = membersAt(cluster, conference)
  const unitIds = seatsOf(desk).filter((unitId) => isMemberOn(members, unitId))
  const may = mayDo(viewer, 'conferences', { own: true }, today).ok
  return toCome && may && unitIds.length > 0
    ? [waiting('attend-conference', id, { dueOn, unitIds })]
    : []
}

/** Việc đang chờ ở một hội nghị của cụm, khối. */
export function waitingAtConference(desk: Desk, at: AtConference): readonly Waiting[] {
  const voting = ballots(desk, at)
  const running = run(desk, at)
  // Who votes or leads is there already.
  return voting.length + running.length > 0 ? [...voting, ...running] : attend(desk, at)
}
