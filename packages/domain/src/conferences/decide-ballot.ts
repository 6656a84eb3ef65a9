import { type InputIssueCode, invalidInput } from '../access/index.ts'
import { isMemberOn } from '../clusters/index.ts'
import { ok, type Result, refuse } from '../kernel/index.ts'
import { countedFor, membersAt, openBallotOf, seatsLeft, tiesIn } from './agenda.ts'
import type {
  CastConferenceBallot,
  CloseConferenceBallot,
  OpenConferenceBallot,
} from './commands.ts'
import type { BallotPurpose, Conference, ConferenceBallot, ConferenceStep } from './conference.ts'
import { countOf } from './count.ts'
import type { HonourContext } from './decide-honour.ts'
import { type ConferenceContext, notAMember, outOfTurn, statusForbidsIt } from './decide-meeting.ts'
import { ballotClosed, stillOpen } from './decide-steps.ts'
import type {
  ConferenceBallotCounted,
  ConferenceBallotOpened,
  ConferenceCastOutcome,
} from './events.ts'
import type { ConferenceRefusal } from './refusals.ts'
import { limitOf, runoffOf } from './standings.ts'

/** The step of the agenda at which something is voted on. */
const stepOf: Readonly<Record<BallotPurpose, ConferenceStep>> = {
  tie: 'ranking',
  nomination: 'vote',
  head: 'elect',
  deputies: 'elect',
}

/** Điều cần biết để bỏ phiếu. */
export type BallotContext = Omit<HonourContext, 'today'>

interface Paper {
  readonly optionUnitIds: readonly string[]
  readonly seats: number
}

const fault = (path: string, code: InputIssueCode) => refuse(invalidInput([{ path, code }]))

/** Bắt đầu bỏ phiếu kín: one ballot at a time, at the step of the agenda where it belongs. */
export function decideOpenConferenceBallot(
  context: BallotContext,
  command: OpenConferenceBallot,
  conference: Conference,
): Result<ConferenceBallotOpened, ConferenceRefusal> {
  const { ballotId: id, purpose, award, rank, by, at } = command
  const wait = outOfTurn(conference, stepOf[purpose])
  if (wait !== null) return refuse(wait)
  const open = openBallotOf(conference)
  if (open !== undefined) return refuse(stillOpen(open))
  const paper = paperOf(context, command, conference)
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
  context: BallotContext,
  command: OpenConferenceBallot,
  conference: Conference,
): Result<Paper, ConferenceRefusal> {
  switch (command.purpose) {
    case 'tie':
      return tiePaper(command, conference)
    case 'nomination':
      return nominationPaper(context, command, conference)
    case 'head':
    case 'deputies':
      return electionPaper(context.cluster, command, conference)
  }
}

function tiePaper(
  { rank }: OpenConferenceBallot,
  { ranking }: Conference,
): Result<Paper, ConferenceRefusal> {
  if (rank === null || !tiesIn(ranking).includes(rank)) return fault('rank', 'unknown-id')
  const tied = ranking.filter((line) => line.rank === rank)
  return ok({ optionUnitIds: tied.map(({ unitId }) => unitId), seats: 1 })
}

/** What has been counted is not voted on again until it suits: only who shares the last place stands once more. */
function nominationPaper(
  { book, flagsPerCluster = 1 }: BallotContext,
  { award }: OpenConferenceBallot,
  conference: Conference,
): Result<Paper, ConferenceRefusal> {
  const considered = conference.candidates.filter((candidate) => candidate.award === award)
  if (award === null || considered.length === 0) return fault('award', 'unknown-id')
  if (countedFor(conference, award) === undefined)
    return ok({
      optionUnitIds: considered.map(({ unitId }) => unitId),
      seats: considered.length,
    })
  const limit = limitOf(book, award, flagsPerCluster)
  const runoff = limit === null ? null : runoffOf(conference, award, limit)
  return runoff === null ? refuse(ballotClosed) : ok(runoff)
}

/** A result stands; there is another ballot only for the seats that one has left empty. */
function electionPaper(
  cluster: ConferenceContext['cluster'],
  { purpose, optionUnitIds, seats }: OpenConferenceBallot,
  conference: Conference,
): Result<Paper, ConferenceRefusal> {
  const members = membersAt(cluster, conference)
  const stranger = optionUnitIds.find((unitId) => !isMemberOn(members, unitId))
  if (stranger !== undefined)
    return refuse({ kind: 'HeadOutsideCluster', unitId: stranger, cites: [], rule: 'members-only' })
  if (optionUnitIds.length === 0) return fault('options', 'empty')
  if (new Set(optionUnitIds).size < optionUnitIds.length) return fault('options', 'duplicate')
  const { headUnitIds, deputyUnitIds } = conference
  if (purpose === 'deputies' && headUnitIds.length === 0)
    return refuse({
      kind: 'StepNotDone',
      step: 'elect',
      lack: 'nobody-elected',
      cites: [],
      rule: 'step-has-result',
    })
  const left = seatsLeft(conference, purpose)
  if (left === 0) return refuse(ballotClosed)
  if (purpose === 'deputies' && optionUnitIds.some((unitId) => headUnitIds.includes(unitId)))
    return refuse(invalidInput([{ path: 'options', code: 'head-is-deputy' }]))
  if (optionUnitIds.some((unitId) => [...headUnitIds, ...deputyUnitIds].includes(unitId)))
    return fault('options', 'duplicate')
  if (!Number.isInteger(seats) || seats < 1) return fault('seats', 'not-positive')
  if (seats > Math.min(optionUnitIds.length, left ?? seats))
    return fault('seats', 'more-than-stand')
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
