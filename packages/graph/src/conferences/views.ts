import { inForce, type PossibleAction, type Target } from '@vinhdanh/domain/access'
import { isMemberOn } from '@vinhdanh/domain/clusters'
import {
  type Conference,
  type ConferenceBallot,
  decideCastConferenceBallot,
  membersAt,
  possibleConferenceActions,
} from '@vinhdanh/domain/conferences'
import { type LawBook, lawOn } from '@vinhdanh/domain/law'
import type { AnyRefusal } from '../access/any-refusal.ts'
import type { Context } from '../context.ts'
import type { ConferenceView } from '../refs.ts'
import { clusterTarget } from '../targets.ts'
import { flagsOf } from './board.ts'
import { clusterOf } from './cluster-of.ts'
import { covenantAt } from './covenant.ts'

/** Bộ luật của ngày họp. */
export const bookOf = ({ instruments }: Context, { heldOn }: Pick<Conference, 'heldOn'>): LawBook =>
  lawOn(instruments, heldOn)

/** Những đơn vị mà người xem đại diện: exactly the units of the roles, not what lies below them. */
export const seatsOf = ({ viewer, today }: Context): readonly string[] => [
  ...new Set(
    (viewer?.grants ?? [])
      .filter((grant) => grant.role === 'unit-officer' || grant.role === 'cluster-head')
      .filter((grant) => inForce(grant, today))
      .map(({ unitId }) => unitId),
  ),
]

/** The members whose part the viewer may take in this conference. */
export async function seatsAt(
  context: Context,
  conference: Pick<Conference, 'clusterId' | 'heldOn'>,
): Promise<readonly string[]> {
  const members = membersAt(await clusterOf(context, conference), conference)
  return seatsOf(context).filter((unitId) => isMemberOn(members, unitId))
}

/** Hội nghị làm đối tượng: run by the head of the cluster; read by its members and by who organises it. */
export async function conferenceTarget(
  context: Context,
  { clusterId }: Pick<Conference, 'clusterId'>,
  as: 'head' | 'reader',
): Promise<Target> {
  const head = await clusterTarget(context, clusterId, 'head')
  if (as === 'head' || head.own === true) return head
  return clusterTarget(context, clusterId, 'member')
}

/** Các thao tác trên hội nghị. */
export async function conferenceActions(
  context: Context,
  { state }: ConferenceView,
): Promise<readonly PossibleAction<AnyRefusal>[]> {
  const around = {
    today: context.today,
    cluster: await clusterOf(context, state),
    book: bookOf(context, state),
    target: await conferenceTarget(context, state, 'head'),
    covenant: await covenantAt(context, state),
    ...(await flagsOf(context, state)),
  }
  return possibleConferenceActions(around, state, context.viewer)
}

/** For which of the viewer's units a paper would be taken now: the command run dry, with a blank that goes nowhere. */
export async function mayVoteFor(
  context: Context,
  { state }: ConferenceView,
  { id: ballotId }: ConferenceBallot,
): Promise<readonly string[]> {
  const cluster = await clusterOf(context, state)
  const seats = await seatsAt(context, state)
  return seats.filter((unitId) => {
    const dry = { ballotId, unitId, ticks: [], by: '', at: '' }
    return decideCastConferenceBallot({ cluster }, dry, state).ok
  })
}
