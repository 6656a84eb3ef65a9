import { assertNever } from '../kernel/index.ts'
import type { Conference, ConferenceBallot } from './conference.ts'
import { elected, tieResolved } from './count.ts'
import type { ConferenceBallotCounted, ConferenceEvent } from './events.ts'

/** Hội nghị sau một sự kiện. */
export function evolveConference(state: Conference | null, event: ConferenceEvent): Conference {
  if (event.kind === 'ConferencePlanned') return event.conference
  if (state === null) throw new Error(`${event.kind} before ConferencePlanned`)
  const next = { ...state, version: state.version + 1 }
  const ballot = (id: string, change: (before: ConferenceBallot) => ConferenceBallot) => ({
    ...next,
    ballots: state.ballots.map((each) => (each.id === id ? change(each) : each)),
  })
  switch (event.kind) {
    case 'ConferenceRescheduled': {
      const { heldOn, place, hostUnitId } = event
      return { ...next, heldOn, place, hostUnitId }
    }
    case 'ConferenceCancelled':
      return { ...next, status: 'cancelled', cancelledBecause: event.reason }
    case 'DelegatesRecorded': {
      const replaced = new Set(event.rows.map(({ unitId }) => unitId))
      const kept = state.attendance.filter(({ unitId }) => !replaced.has(unitId))
      return { ...next, attendance: [...kept, ...event.rows] }
    }
    case 'ConferenceOpened': {
      const { chair, secretary, guests, beganAt, carried: limitations } = event
      return { ...next, status: 'open', chair, secretary, guests, beganAt, limitations }
    }
    case 'ConferenceLimitationsRaised':
      return { ...next, limitations: event.limitations }
    case 'ConferenceTasksSet':
      return { ...next, tasks: event.tasks }
    case 'MembersRanked':
      return { ...next, ranking: event.lines, rankingFrom: event.from }
    case 'CandidatesConsidered':
      return { ...next, candidates: event.candidates }
    case 'ConferenceBallotOpened':
      return { ...next, ballots: [...state.ballots, event.ballot] }
    // Sorted, so that the order of the roll does not tell the order of the voting.
    case 'ConferenceBallotCast':
      return ballot(event.ballotId, (before) => ({
        ...before,
        voted: [...before.voted, event.unitId].sort(),
      }))
    case 'ConferenceBallotCounted':
      return counted(
        ballot(event.ballotId, (before) => ({ ...before, status: 'closed', count: event.count })),
        event,
      )
    case 'CandidatesAcclaimed':
      return { ...next, acclaimed: event.candidateIds }
    case 'ConferenceStepPassed': {
      const { step, outcome, covenantId } = event
      return { ...next, outcomes: [...state.outcomes, { step, outcome }], covenantId }
    }
    case 'ConferenceClosed': {
      const { minutesNumber, endedAt } = event
      return { ...next, status: 'closed', minutesNumber, endedAt }
    }
    default:
      return assertNever(event)
  }
}

/** What a count changes beside the ballot: the ranks that were shared, or who is elected. */
function counted(state: Conference, { ballotId, count }: ConferenceBallotCounted): Conference {
  const ballot = state.ballots.find(({ id }) => id === ballotId)
  switch (ballot?.purpose) {
    case 'tie':
      return { ...state, ranking: tieResolved(state.ranking, ballot.rank, count) }
    case 'head':
      return { ...state, headUnitIds: [...state.headUnitIds, ...elected(count, ballot.seats)] }
    case 'deputies':
      return {
        ...state,
        deputyUnitIds: [...state.deputyUnitIds, ...elected(count, ballot.seats)],
      }
    default:
      return state
  }
}
