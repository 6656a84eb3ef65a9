import {
  type BallotChoice,
  type CouncilSession,
  evolveSession,
  type SessionEvent,
} from '@vinhdanh/domain/councils'
import { assertNever } from '@vinhdanh/domain/kernel'
import type { Prisma, Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'
import { subjectColumns } from '../subjects/index.ts'
import { putIntoBox, setUpBox } from './box.ts'
import type { BallotSecret } from './seal.ts'

export interface SessionContext extends JournalContext {
  /** Needed to open a ballot. */
  readonly secret: BallotSecret
  /** Needed to cast one: it goes into the sealed box and nowhere else. */
  readonly choice?: BallotChoice
}

/**
 * Writes what happened in a session. It must have been read by `lockSession`, so nobody can have changed it since.
 * @param before null for a session just planned
 */
export async function appendSession(
  tx: Tx,
  before: CouncilSession | null,
  events: readonly SessionEvent[],
  context: SessionContext,
): Promise<CouncilSession> {
  let state = before
  for (const event of events) {
    state = evolveSession(state, event)
    await write(tx, state, event, context)
  }
  if (state === null) throw new Error('nothing to append')
  const { id, version, status } = state
  await tx.councilSession.update({ where: { id }, data: { version, status } })
  journal(tx, 'session', state.id, events, context)
  return state
}

async function write(
  tx: Tx,
  state: CouncilSession,
  event: SessionEvent,
  { secret, choice, byName, role }: SessionContext,
): Promise<void> {
  switch (event.kind) {
    case 'SessionPlanned':
      return plan(tx, event.session)
    case 'AttendanceRecorded': {
      const sessionId = state.id
      await tx.sessionAttendance.deleteMany({ where: { sessionId } })
      await tx.sessionAttendance.createMany({
        data: state.attendance.map((row, order) => ({ ...row, sessionId, order })),
      })
      return
    }
    case 'BallotOpened':
      return setUpBox(tx, event.itemId, event.at, secret)
    case 'BallotCast':
      if (choice === undefined) throw new Error('a ballot without a choice')
      return putIntoBox(tx, event.itemId, event.memberId, choice)
    case 'BallotTallied': {
      const { itemId, tally, at } = event
      // What each reading gives is told anew from the rule and the counts.
      const { readings: _, choice: __, ...counts } = tally
      await tx.ballot.update({
        where: { itemId },
        data: {
          ...counts,
          status: 'closed',
          closedAt: at,
          publicKey: null,
          wrappedKey: null,
          version: { increment: 1 },
        },
      })
      await tx.ballotBox.delete({ where: { itemId } })
      return
    }
    case 'BallotReadingChosen': {
      const { itemId, reading, reason, yesNeeded, passed, by, at } = event
      await tx.ballot.update({
        where: { itemId },
        data: {
          ...{ reading, reason, yesNeeded, passed },
          chosenBy: by,
          chosenName: byName ?? null,
          chosenRole: role ?? null,
          chosenAt: at,
          version: { increment: 1 },
        },
      })
      return
    }
    // The status is in the row of the session, written once for all events.
    case 'SessionOpened':
    case 'SessionClosed':
      return
    default:
      assertNever(event)
  }
}

async function plan(tx: Tx, session: CouncilSession): Promise<void> {
  const { id, councilId, heldOn, place, status, version, agenda } = session
  const { dataSet } = await tx.council.findUniqueOrThrow({ where: { id: councilId } })
  await tx.councilSession.create({
    data: { id, councilId, heldOn, place, status, version, dataSet },
  })
  await tx.agendaItem.createMany({
    data: agenda.map((item) => ({
      id: item.id,
      sessionId: id,
      order: item.order,
      proposalId: item.proposalId,
      award: item.award,
      ...subjectColumns(item.subject),
      rule: item.ballot.rule as unknown as Prisma.InputJsonObject,
    })),
  })
  await tx.ballot.createMany({ data: agenda.map((item) => ({ itemId: item.id })) })
}
