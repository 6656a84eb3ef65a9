import { invalidInput, notAllowed, statusForbids } from '../access/index.ts'
import { ok, type Result, refuse } from '../kernel/index.ts'
import type { CastBallot, CloseBallot, OpenBallot } from './commands.ts'
import type { AgendaItem, AgendaProposal, CouncilMember, CouncilSession } from './council.ts'
import { noQuorum, notOpen, notReady, type SessionContext } from './decide-session.ts'
import type { BallotOpened, BallotTallied, CastOutcome } from './events.ts'
import type { CouncilRefusal } from './refusals.ts'
import { quorumOn, tallyBy, votingMembers } from './rules.ts'

const ballotNotOpen = { kind: 'BallotNotOpen', cites: [], rule: 'ballot-steps' } as const
const ballotClosed = { kind: 'BallotClosed', cites: [], rule: 'ballot-steps' } as const
const notAMember = { kind: 'NotACouncilMember', cites: [], rule: 'members-vote' } as const

const itemOf = ({ agenda }: CouncilSession, itemId: string): AgendaItem | undefined =>
  agenda.find(({ id }) => id === itemId)

const unknownItem = () => refuse(invalidInput([{ path: 'item', code: 'unknown-id' }]))

/** Bắt đầu bỏ phiếu: the session is open, still quorate, and the dossier has not moved since. */
export function decideOpenBallot(
  { book, council, proposal }: SessionContext & { readonly proposal: AgendaProposal },
  { itemId, by, at }: OpenBallot,
  session: CouncilSession,
): Result<BallotOpened, CouncilRefusal> {
  const item = itemOf(session, itemId)
  if (item === undefined) return unknownItem()
  if (session.status !== 'open') return refuse(notOpen(session))
  if (item.ballot.status === 'closed') return refuse(ballotClosed)
  if (item.ballot.status === 'open') return refuse(statusForbids('ballot', 'open', 'open-ballot'))
  if (proposal.status !== 'appraised') return refuse(notReady(proposal))
  const quorum = quorumOn(book, council, session)
  if (!quorum.met) return refuse(noQuorum(quorum))
  return ok({ kind: 'BallotOpened', sessionId: session.id, itemId, by, at })
}

/** Không bỏ phiếu về chính mình. */
export const isRecused = (member: CouncilMember, { subject }: AgendaItem): boolean =>
  subject.kind === 'person' && subject.id === member.personId

/**
 * Bỏ phiếu. The event says who voted; the choice stands beside it, for the sealed box alone.
 * Someone present, or who sent a written opinion, may vote; the absent may not.
 */
export function decideCastBallot(
  { council }: Pick<SessionContext, 'council'>,
  { itemId, personId, choice, by, at }: CastBallot,
  session: CouncilSession,
): Result<CastOutcome, CouncilRefusal> {
  const item = itemOf(session, itemId)
  if (item === undefined) return unknownItem()
  const member = votingMembers(council, session.heldOn).find((each) => each.personId === personId)
  if (member === undefined) return refuse(notAMember)
  if (item.ballot.status === 'closed') return refuse(ballotClosed)
  if (session.status !== 'open') return refuse(notOpen(session))
  if (item.ballot.status === 'not-opened') return refuse(ballotNotOpen)
  if (isRecused(member, item)) return refuse(notAllowed('castBallot', 'recused'))
  if (item.ballot.voted.includes(member.id))
    return refuse({ kind: 'AlreadyVoted', cites: [], rule: 'one-member-one-ballot' })
  const row = session.attendance.find(({ memberId }) => memberId === member.id)
  if (row === undefined || row.attendance === 'absent')
    return refuse({ kind: 'MemberAbsent', cites: [], rule: 'attendance-first' })
  const { id: memberId } = member
  const event = { kind: 'BallotCast', sessionId: session.id, itemId, memberId, by, at } as const
  return ok({ event, choice })
}

/**
 * Kiểm phiếu: counts against ALL members of the session's day, present or not.
 * A box that holds more or fewer ballots than the roll has names is refused, not counted.
 */
export function decideCloseBallot(
  { council }: Pick<SessionContext, 'council'>,
  { itemId, box, by, at }: CloseBallot,
  session: CouncilSession,
): Result<BallotTallied, CouncilRefusal> {
  const item = itemOf(session, itemId)
  if (item === undefined) return unknownItem()
  if (item.ballot.status === 'closed') return refuse(ballotClosed)
  if (session.status !== 'open') return refuse(notOpen(session))
  if (item.ballot.status === 'not-opened') return refuse(ballotNotOpen)
  if (box.length !== item.ballot.voted.length)
    return refuse(invalidInput([{ path: 'box', code: 'box-differs-from-roll' }]))
  const members = votingMembers(council, session.heldOn).length
  const tally = tallyBy(box, members, item.ballot.rule)
  const { proposalId } = item
  return ok({ kind: 'BallotTallied', sessionId: session.id, itemId, proposalId, tally, by, at })
}
