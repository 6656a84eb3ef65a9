import { dayInFuture, type InputIssue, invalidInput, statusForbids } from '../access/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import type { LawBook } from '../law/index.ts'
import type { CloseSession, OpenSession, PlanSession, RecordAttendance } from './commands.ts'
import type { AgendaItem, AgendaProposal, Council, CouncilSession, Quorum } from './council.ts'
import type { AttendanceRecorded, SessionClosed, SessionOpened, SessionPlanned } from './events.ts'
import type { CouncilRefusal, ProposalNotReady, QuorumNotMet, SessionNotOpen } from './refusals.ts'
import { ballotRuleFor, quorumOn, votingMembers } from './rules.ts'

/** Điều cần biết để điều hành phiên họp. */
export interface SessionContext {
  /** The law of the day of the session: it sets the quorum. */
  readonly book: LawBook
  readonly today: Day
  readonly council: Council
}

/** A proposal that may stand on an agenda, with the law of its dossier: that law sets its ballot. */
export interface Candidate {
  readonly proposal: AgendaProposal
  readonly book: LawBook
  /** True when it stands on the agenda of another session that has not been closed. */
  readonly onOtherAgenda: boolean
}

export const notReady = ({ id, number, status }: AgendaProposal): ProposalNotReady => ({
  kind: 'ProposalNotReady',
  proposalId: id,
  number,
  status,
  cites: [],
  rule: 'appraised-first',
})

export const notOpen = ({ status }: CouncilSession): SessionNotOpen => ({
  kind: 'SessionNotOpen',
  status,
  cites: [],
  rule: 'session-first',
})

export const noQuorum = ({ present, needed, cite }: Quorum): QuorumNotMet => ({
  kind: 'QuorumNotMet',
  present,
  needed,
  cites: cite === null ? [] : [cite],
  rule: 'quorum',
})

/** Lập phiên họp: only dossiers whose appraisal is done come before the council. */
export function decidePlan(
  { council, candidates }: { readonly council: Council; readonly candidates: readonly Candidate[] },
  { sessionId: id, heldOn, place, items, by, at }: PlanSession,
): Result<SessionPlanned, CouncilRefusal> {
  const issues: InputIssue[] = []
  if (items.length === 0) issues.push({ path: 'proposals', code: 'empty' })
  const agenda: AgendaItem[] = []
  for (const [index, { itemId, proposalId }] of items.entries()) {
    const candidate = candidates.find(({ proposal }) => proposal.id === proposalId)
    const path = `proposals.${index}`
    if (candidate === undefined) issues.push({ path, code: 'unknown-id' })
    else if (agenda.some((item) => item.proposalId === proposalId))
      issues.push({ path, code: 'duplicate' })
    else if (candidate.proposal.status !== 'appraised' || candidate.onOtherAgenda)
      return refuse(notReady(candidate.proposal))
    else {
      const { award, subject } = candidate.proposal
      const rule = ballotRuleFor(candidate.book, award, council)
      const ballot = { status: 'not-opened', rule, voted: [], tally: null } as const
      agenda.push({ id: itemId, order: index + 1, proposalId, award, subject, ballot })
    }
  }
  if (issues.length > 0) return refuse(invalidInput(issues))
  const session: CouncilSession = {
    id,
    councilId: council.id,
    heldOn,
    place,
    status: 'planned',
    attendance: [],
    agenda,
    version: 1,
  }
  return ok({ kind: 'SessionPlanned', sessionId: id, session, by, at })
}

/** Điểm danh. A row given again replaces the one before; nobody who has voted becomes absent. */
export function decideRecordAttendance(
  { council }: Pick<SessionContext, 'council'>,
  { rows, by, at }: RecordAttendance,
  session: CouncilSession,
): Result<AttendanceRecorded, CouncilRefusal> {
  if (session.status === 'closed')
    return refuse(statusForbids('session', session.status, 'record-attendance'))
  const voting = votingMembers(council, session.heldOn)
  const voted = session.agenda.flatMap(({ ballot }) => ballot.voted)
  const seen = new Set<string>()
  for (const [index, { memberId, attendance }] of rows.entries()) {
    if (!voting.some(({ id }) => id === memberId))
      return refuse({ kind: 'NotACouncilMember', cites: [], rule: 'members-vote' })
    if (seen.has(memberId))
      return refuse(invalidInput([{ path: `attendance.${index}`, code: 'duplicate' }]))
    if (attendance === 'absent' && voted.includes(memberId))
      return refuse({ kind: 'AlreadyVoted', cites: [], rule: 'one-member-one-ballot' })
    seen.add(memberId)
  }
  return ok({ kind: 'AttendanceRecorded', sessionId: session.id, rows, by, at })
}

/** Khai mạc, khi đủ số thành viên dự họp. */
export function decideOpenSession(
  { book, today, council }: SessionContext,
  { by, at }: OpenSession,
  session: CouncilSession,
): Result<SessionOpened, CouncilRefusal> {
  if (session.status !== 'planned')
    return refuse(statusForbids('session', session.status, 'open-session'))
  if (session.heldOn > today) return refuse(dayInFuture(session.heldOn))
  const quorum = quorumOn(book, council, session)
  if (!quorum.met) return refuse(noQuorum(quorum))
  return ok({ kind: 'SessionOpened', sessionId: session.id, by, at })
}

/** Bế mạc. Items without a ballot stay appraised and may come before a later session. */
export function decideCloseSession(
  { by, at }: CloseSession,
  session: CouncilSession,
): Result<SessionClosed, CouncilRefusal> {
  if (session.status !== 'open') return refuse(notOpen(session))
  const itemIds = session.agenda
    .filter(({ ballot }) => ballot.status === 'open')
    .map(({ id }) => id)
  if (itemIds.length > 0)
    return refuse({ kind: 'BallotsStillOpen', itemIds, cites: [], rule: 'ballot-steps' })
  return ok({ kind: 'SessionClosed', sessionId: session.id, by, at })
}
