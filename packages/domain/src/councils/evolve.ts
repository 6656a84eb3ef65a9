import { assertNever } from '../kernel/index.ts'
import type { Ballot, CouncilSession } from './council.ts'
import type { SessionEvent } from './events.ts'

/** Phiên họp sau một sự kiện. */
export function evolveSession(state: CouncilSession | null, event: SessionEvent): CouncilSession {
  if (event.kind === 'SessionPlanned') return event.session
  if (state === null) throw new Error(`${event.kind} before SessionPlanned`)
  const next = { ...state, version: state.version + 1 }
  const ballot = (itemId: string, change: (before: Ballot) => Ballot): CouncilSession => ({
    ...next,
    agenda: state.agenda.map((item) =>
      item.id === itemId ? { ...item, ballot: change(item.ballot) } : item,
    ),
  })
  switch (event.kind) {
    case 'AttendanceRecorded': {
      const replaced = new Set(event.rows.map(({ memberId }) => memberId))
      const kept = state.attendance.filter(({ memberId }) => !replaced.has(memberId))
      return { ...next, attendance: [...kept, ...event.rows] }
    }
    case 'SessionOpened':
      return { ...next, status: 'open' }
    case 'BallotOpened':
      return ballot(event.itemId, (before) => ({ ...before, status: 'open' }))
    // Sorted, so that the order of the roll does not tell the order of the voting.
    case 'BallotCast':
      return ballot(event.itemId, (before) => ({
        ...before,
        voted: [...before.voted, event.memberId].sort(),
      }))
    case 'BallotTallied':
      return ballot(event.itemId, (before) => ({ ...before, status: 'closed', tally: event.tally }))
    case 'BallotReadingChosen': {
      const { reading, reason, by, at, yesNeeded, passed } = event
      const choice = { reading, reason, by, at }
      return ballot(event.itemId, (before) => ({
        ...before,
        tally: before.tally && { ...before.tally, yesNeeded, passed, choice },
      }))
    }
    case 'SessionClosed':
      return { ...next, status: 'closed' }
    default:
      return assertNever(event)
  }
}
