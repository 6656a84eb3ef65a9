import { invalidInput } from '../access/index.ts'
import { isMemberOn } from '../clusters/index.ts'
import { ok, type Result, refuse } from '../kernel/index.ts'
import { countedFor, membersAt, openBallotOf, tiesIn } from './agenda.ts'
import type {
  CastConferenceBallot,
  CloseConferenceBallot,
  OpenConferenceBallot,
} from './commands.ts'
import type { BallotPurpose, Conference, ConferenceBallot, ConferenceStep } from './conference.ts'
import { countOf } from './count.ts'
import { type ConferenceContext, notAMember, outOfTurn, statusForbidsIt } from './decide-meeting.ts'
import { stillOpen } from './decide-steps.ts'
import type {
  ConferenceBallotCounted,
  ConferenceBallotOpened,
  ConferenceCastOutcome,
} from './events.ts'
import type { ConferenceRefusal } from './refusals.ts'

const ballotClosed = { kind: 'BallotClosed', cites: [], rule: 'ballot-steps' } as const

/** The step of the agenda at which something is voted on. */
const stepOf: Readonly<Record<BallotPurpose, ConferenceStep>> = {
  tie: 'ranking',
  nomination: 'vote',
  head: 'elect',
  deputies: 'elect',
}

interface Paper {
  readonly optionUnitIds: readonly string[]
  readonly seats: number
}

const fault = (path: string, code: 'unknown-id' | 'empty' | 'not-positive' | 'duplicate') =>
  refuse(invalidInput([{ path, code }]))

/** Bắt đầu bỏ phiếu kín: one ballot at a time, at the step of the agenda where it belongs. */
export function decideOpenConferenceBallot(
  { cluster }: Pick<ConferenceContext, 'cluster'>,
  command: OpenConferenceBallot,
  conference: Conference,
): Result<ConferenceBallotOpened, ConferenceRefusal> {
  const { ballotId: id, purpose, award, rank, by, at } = command
  const wait = outOfTurn(conference, stepOf[purpose])
  if (wait !== null) return refuse(wait)
  const open = openBallotOf(conference)
  if (open !== undefined) return refuse(stillOpen(open))
  const paper = paperOf(cluster, command, conference)
  if (!paper.ok) return paper
  const ballot: ConferenceBallot = {
    ...{ id, purpose, ...paper.value },
    award: purpose === 'nomination' ? award : null,
    rank: purpose === 'tie' ? rank : null,
    ...{ status: 'open', voted: [], count: null },
  }
  return ok({ kind: 'ConferenceBallotOpened', conferenceId: conference.id, ballot, by, at })
}

function paperOf(
  cluster: ConferenceContext['cluster'],
  { purpose, award, rank, optionUnitIds, seats }: OpenConferenceBallot,
  conference: Conference,
): Result<Paper, ConferenceRefusal> {
  const { ranking, candidates, headUnitId } = conference
  if (purpose === 'tie') {
    if (rank === null || !tiesIn(ranking).includes(rank)) return fault('rank', 'unknown-id')
    const tied = ranking.filter((line) => line.rank === rank)
    return ok({ optionUnitIds: tied.map(({ unitId }) => unitId), seats: 1 })
  }
  if (purpose === 'nomination') {
    const considered = candidates.filter((candidate) => candidate.award === award)
    if (award === null || considered.length === 0) return fault('award', 'unknown-id')
    // What has been counted is not voted on again until it suits.
    if (countedFor(conference, award) !== undefined) return refuse(ballotClosed)
    return ok({
      optionUnitIds: considered.map(({ unitId }) => unitId),
      seats: considered.length,
    })
  }
  const members = membersAt(cluster, conference)
  const stranger = optionUnitIds.find((unitId) => !isMemberOn(members, unitId))
  if (stranger !== undefined)
    return refuse({ kind: 'HeadOutsideCluster', unitId: stranger, cites: [], rule: 'members-only' })
  if (optionUnitIds.length === 0) return fault('options', 'empty')
  if (new Set(optionUnitIds).size < optionUnitIds.length) return fault('options', 'duplicate')
  // A result stands; only where a ballot elected nobody is there another.
  if (purpose === 'head')
    return headUnitId === null ? ok({ optionUnitIds, seats: 1 }) : refuse(ballotClosed)
  if (headUnitId === null)
    return refuse({
      kind: 'StepNotDone',
      step: 'elect',
      lack: 'nobody-elected',
      cites: [],
      rule: 'step-has-result',
    })
  if (conference.deputyUnitIds.length > 0) return refuse(ballotClosed)
  if (optionUnitIds.includes(headUnitId))
    return refuse(invalidInput([{ path: 'options', code: 'head-is-deputy' }]))
  if (!Number.isInteger(seats) || seats < 1 || seats > optionUnitIds.length)
    return fault('seats', 'not-positive')
  return ok({ optionUnitIds, seats })
}

/**
 * Bỏ phiếu, một đơn vị một phiếu. The event says which unit voted; the ticks stand beside it, for the sealed box alone.
 * Only a member whose representative is there votes.
 */
export function decideCastConferenceBallot(
  { cluster }: Pick<ConferenceContext, 'cluster'>,
  { ballotId, unitId, ticks, by, at }: CastConferenceBallot,
  conference: Conference,
): Result<ConferenceCastOutcome, ConferenceRefusal> {
  const ballot = conference.ballots.find(({ id }) => id === ballotId)
  if (ballot === undefined) return fault('ballot', 'unknown-id')
  if (!isMemberOn(membersAt(cluster, conference), unitId)) return refuse(notAMember(unitId))
  if (ballot.status === 'closed') return refuse(ballotClosed)
  if (conference.status !== 'open') return refuse(statusForbidsIt(conference))
  if (ballot.voted.includes(unitId))
    return refuse({ kind: 'AlreadyVoted', cites: [], rule: 'one-member-one-ballot' })
  if (!conference.attendance.some((row) => row.unitId === unitId && row.present))
    return refuse({ kind: 'MemberAbsent', cites: [], rule: 'attendance-first' })
  const strange = ticks.findIndex((tick) => !ballot.optionUnitIds.includes(tick))
  if (strange >= 0) return fault(`choices.${strange}`, 'unknown-id')
  if (new Set(ticks).size < ticks.length) return fault('choices', 'duplicate')
  if (ticks.length > ballot.seats)
    return refuse(invalidInput([{ path: 'choices', code: 'too-long' }]))
  const { id: conferenceId } = conference
  const event = { kind: 'ConferenceBallotCast', conferenceId, ballotId, unitId, by, at } as const
  return ok({ event, ticks })
}

/** Kiểm phiếu, trên tổng số đơn vị thành viên. A box that differs from the roll is refused, not counted. */
export function decideCloseConferenceBallot(
  { cluster }: Pick<ConferenceContext, 'cluster'>,
  { ballotId, box, by, at }: CloseConferenceBallot,
  conference: Conference,
): Result<ConferenceBallotCounted, ConferenceRefusal> {
  const ballot = conference.ballots.find(({ id }) => id === ballotId)
  if (ballot === undefined) return fault('ballot', 'unknown-id')
  if (ballot.status === 'closed') return refuse(ballotClosed)
  if (box.length !== ballot.voted.length)
    return refuse(invalidInput([{ path: 'box', code: 'box-differs-from-roll' }]))
  const count = countOf(box, ballot.optionUnitIds, membersAt(cluster, conference).length)
  const { id: conferenceId } = conference
  return ok({ kind: 'ConferenceBallotCounted', conferenceId, ballotId, count, by, at })
}
