import {
  type Conference,
  type ConferenceEvent,
  evolveConference,
} from '@vinhdanh/domain/conferences'
import type { BallotSecret } from '../councils/index.ts'
import type { Prisma, Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'
import { putPaper, setUpConferenceBox } from './box.ts'
import { recordOf } from './state.ts'

export interface ConferenceWriting extends JournalContext {
  /** Needed to open a ballot. */
  readonly secret: BallotSecret
  /** Needed to cast one: it goes into the sealed box and nowhere else. */
  readonly ticks?: readonly string[]
}

/**
 * Writes what happened in a conference. It must have been read by `lockConference`, so nobody can have changed it since.
 * @param before null for a conference just planned
 */
export async function appendConference(
  tx: Tx,
  before: Conference | null,
  events: readonly ConferenceEvent[],
  context: ConferenceWriting,
): Promise<Conference> {
  let state = before
  for (const event of events) {
    state = evolveConference(state, event)
    await write(tx, state, event, context)
  }
  if (state === null) throw new Error('nothing to append')
  const { id, version, status, heldOn, place, hostUnitId } = state
  const { chair, secretary, guests, headUnitIds, deputyUnitIds } = state
  await tx.conference.update({
    where: { id },
    data: {
      ...{ version, status, heldOn, place, hostUnitId, chair, secretary, guests },
      headUnitIds: [...headUnitIds],
      deputyUnitIds: [...deputyUnitIds],
      record: recordOf(state) as unknown as Prisma.InputJsonObject,
    },
  })
  journal(tx, 'conference', id, events, context)
  return state
}

async function write(
  tx: Tx,
  state: Conference,
  event: ConferenceEvent,
  { secret, ticks }: ConferenceWriting,
): Promise<void> {
  switch (event.kind) {
    case 'ConferencePlanned': {
      const { id, clusterId, kind, year, heldOn, status } = event.conference
      const { dataSet } = await tx.cluster.findUniqueOrThrow({ where: { id: clusterId } })
      await tx.conference.create({
        data: { ...{ id, clusterId, kind, year, heldOn, status, dataSet }, record: {} },
      })
      return
    }
    case 'ConferenceBallotOpened':
      return setUpConferenceBox(tx, state.id, event.ballot, { at: event.at, secret })
    case 'ConferenceBallotCast': {
      const ballot = state.ballots.find(({ id }) => id === event.ballotId)
      if (ballot === undefined || ticks === undefined) throw new Error('a ballot without a paper')
      return putPaper(tx, ballot, event.unitId, ticks)
    }
    case 'ConferenceBallotCounted': {
      const { ballotId, count, at } = event
      await tx.conferenceBallot.update({
        where: { id: ballotId },
        data: {
          status: 'closed',
          closedAt: at,
          tally: count as unknown as Prisma.InputJsonObject,
          publicKey: null,
          wrappedKey: null,
        },
      })
      await tx.conferenceBox.delete({ where: { ballotId } })
      return
    }
    // Everything else is in the row of the conference, written once for all events.
    default:
      return
  }
}
