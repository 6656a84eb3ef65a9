import { dayInFuture, type InputIssue, invalidInput } from '../access/index.ts'
import { type Cluster, isMemberOn, type NotClusterMember } from '../clusters/index.ts'
import { type Day, ok, type Result, refuse, yearOf } from '../kernel/index.ts'
import { attendanceOf, currentStep, membersAt } from './agenda.ts'
import type {
  CancelConference,
  OpenConference,
  PlanConference,
  RecordDelegates,
  RescheduleConference,
} from './commands.ts'
import type { Conference, ConferenceStep, RaisedLimitation } from './conference.ts'
import type {
  ConferenceCancelled,
  ConferenceOpened,
  ConferencePlanned,
  ConferenceRescheduled,
  DelegatesRecorded,
} from './events.ts'
import { isHourMinute } from './hour-minute.ts'
import type { AgendaOutOfOrder, ConferenceRefusal, ConferenceStatusForbids } from './refusals.ts'

/** Điều cần biết để điều hành hội nghị. */
export interface ConferenceContext {
  readonly today: Day
  readonly cluster: Cluster
}

export interface PlanContext extends ConferenceContext {
  /** The other conferences of this cluster for the same year. */
  readonly others: readonly Pick<Conference, 'id' | 'kind' | 'year' | 'status'>[]
}

/** Độ dài tối đa của một nội dung ghi tại hội nghị, in characters. */
export const longestNote = 8000

export const statusForbidsIt = ({
  status,
}: Pick<Conference, 'status'>): ConferenceStatusForbids => ({
  kind: 'ConferenceStatusForbids',
  status,
  cites: [],
  rule: 'conference-order',
})

export const notAMember = (unitId: string): NotClusterMember => ({
  kind: 'NotClusterMember',
  unitId,
  cites: [],
  rule: 'members-only',
})

/** The step something belongs to, against the step the conference is at; null when it is its turn. */
export function outOfTurn(
  conference: Conference,
  asked: ConferenceStep,
): AgendaOutOfOrder | ConferenceStatusForbids | null {
  if (conference.status !== 'open') return statusForbidsIt(conference)
  const current = currentStep(conference)
  return current === asked
    ? null
    : { kind: 'AgendaOutOfOrder', asked, current, cites: [], rule: 'agenda-in-order' }
}

/** A mid-year conference looks back on six months: from July of its year on. */
function dayRefusal(
  { kind, year, heldOn }: Pick<Conference, 'kind' | 'year' | 'heldOn'>,
  { others }: Pick<PlanContext, 'others'>,
): ConferenceRefusal | null {
  const late = kind === 'mid-year' ? year : year + 1
  const issues: InputIssue[] = []
  if (yearOf(heldOn) < year || yearOf(heldOn) > late)
    issues.push({ path: 'year', code: 'year-out-of-range' })
  if (issues.length > 0) return invalidInput(issues)
  const summedUp = others.some(
    ({ kind: other, status }) => other === 'annual' && (status === 'open' || status === 'closed'),
  )
  if (kind === 'mid-year' && (heldOn < `${year}-07-01` || summedUp))
    return { kind: 'MidYearOutOfTime', heldOn, cites: [], rule: 'mid-year-after-june' }
  return null
}

/** The host of a review is one of its members. */
const isGuestHost = (
  cluster: Cluster,
  heldOn: Day,
  hostUnitId: string | null,
): hostUnitId is string =>
  hostUnitId !== null && !isMemberOn(membersAt(cluster, { heldOn }), hostUnitId)

/** Lập hội nghị: one of each kind a year, the mid-year one before the annual one; a cancelled one does not count. */
export function decidePlanConference(
  { cluster, others }: PlanContext,
  { conferenceId: id, kind, year, heldOn, place, hostUnitId, by, at }: PlanConference,
): Result<ConferencePlanned, ConferenceRefusal> {
  const standing = others.filter(({ status }) => status !== 'cancelled')
  if (standing.some((other) => other.kind === kind && other.year === year))
    return refuse({
      kind: 'ReviewExists',
      conferenceKind: kind,
      year,
      cites: [],
      rule: 'one-review-a-year',
    })
  const wrongDay = dayRefusal({ kind, year, heldOn }, { others })
  if (wrongDay !== null) return refuse(wrongDay)
  if (isGuestHost(cluster, heldOn, hostUnitId)) return refuse(notAMember(hostUnitId))
  if (kind === 'annual' && cluster.conferences.some((held) => held.year === year))
    return refuse({
      kind: 'ReviewExists',
      conferenceKind: kind,
      year,
      cites: [],
      rule: 'one-review-a-year',
    })
  const conference: Conference = {
    id,
    clusterId: cluster.id,
    ...{ kind, year, heldOn, place, hostUnitId },
    status: 'planned',
    ...{ chair: '', secretary: '', guests: '' },
    ...{ attendance: [], outcomes: [], limitations: [], tasks: [] },
    ...{ ranking: [], rankingFrom: null, candidates: [], acclaimed: [], covenantId: null },
    ...{ minutesNumber: null, beganAt: null, endedAt: null, cancelledBecause: null },
    ...{ ballots: [], headUnitIds: [], deputyUnitIds: [] },
    version: 1,
  }
  return ok({ kind: 'ConferencePlanned', conferenceId: id, conference, by, at })
}

/** Đổi ngày, nơi họp, while nothing has begun. */
export function decideRescheduleConference(
  context: Pick<PlanContext, 'others' | 'cluster'>,
  { heldOn, place, hostUnitId, by, at }: RescheduleConference,
  conference: Conference,
): Result<ConferenceRescheduled, ConferenceRefusal> {
  if (conference.status !== 'planned') return refuse(statusForbidsIt(conference))
  const wrongDay = dayRefusal({ ...conference, heldOn }, context)
  if (wrongDay !== null) return refuse(wrongDay)
  if (isGuestHost(context.cluster, heldOn, hostUnitId)) return refuse(notAMember(hostUnitId))
  const { id: conferenceId } = conference
  const moved = { heldOn, place, hostUnitId }
  return ok({ kind: 'ConferenceRescheduled', conferenceId, ...moved, by, at })
}

/** Hủy hội nghị, while nothing has begun, with the reason: what was planned stays to be read. */
export function decideCancelConference(
  { reason, by, at }: CancelConference,
  conference: Conference,
): Result<ConferenceCancelled, ConferenceRefusal> {
  if (conference.status !== 'planned') return refuse(statusForbidsIt(conference))
  const said = reason.trim()
  if (said === '') return refuse(invalidInput([{ path: 'reason', code: 'empty' }]))
  if (said.length > longestNote) return refuse(invalidInput([{ path: 'reason', code: 'too-long' }]))
  const { id: conferenceId } = conference
  return ok({ kind: 'ConferenceCancelled', conferenceId, reason: said, by, at })
}

/** Điểm danh đơn vị thành viên. A row given again replaces the one before; who has voted does not become absent. */
export function decideRecordDelegates(
  { cluster }: Pick<ConferenceContext, 'cluster'>,
  { rows, by, at }: RecordDelegates,
  conference: Conference,
): Result<DelegatesRecorded, ConferenceRefusal> {
  if (conference.status === 'closed' || conference.status === 'cancelled')
    return refuse(statusForbidsIt(conference))
  const members = membersAt(cluster, conference)
  const voted = conference.ballots.flatMap((ballot) => ballot.voted)
  const issues: InputIssue[] = []
  for (const [index, { unitId, present, representative }] of rows.entries()) {
    const path = `attendance.${index}`
    if (!isMemberOn(members, unitId)) return refuse(notAMember(unitId))
    if (rows.findIndex((row) => row.unitId === unitId) < index)
      issues.push({ path, code: 'duplicate' })
    if (present && representative.trim() === '')
      issues.push({ path: `${path}.representative`, code: 'empty' })
    if (!present && voted.includes(unitId))
      return refuse({ kind: 'AlreadyVoted', cites: [], rule: 'one-member-one-ballot' })
  }
  if (issues.length > 0) return refuse(invalidInput(issues))
  return ok({ kind: 'DelegatesRecorded', conferenceId: conference.id, rows, by, at })
}

/** Khai mạc, when enough members are there. What the mid-year conference left open is open again. */
export function decideOpenConference(
  {
    today,
    cluster,
    carried,
  }: ConferenceContext & { readonly carried: readonly RaisedLimitation[] },
  { chair, secretary, guests, beganAt, by, at }: OpenConference,
  conference: Conference,
): Result<ConferenceOpened, ConferenceRefusal> {
  if (conference.status !== 'planned') return refuse(statusForbidsIt(conference))
  if (conference.heldOn > today) return refuse(dayInFuture(conference.heldOn))
  const issues: InputIssue[] = []
  if (chair.trim() === '') issues.push({ path: 'chair', code: 'empty' })
  if (secretary.trim() === '') issues.push({ path: 'secretary', code: 'empty' })
  if (beganAt !== null && !isHourMinute(beganAt))
    issues.push({ path: 'beganAt', code: 'not-an-hour' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  const { present, needed, met } = attendanceOf(cluster, conference)
  if (!met) return refuse({ kind: 'QuorumNotMet', present, needed, cites: [], rule: 'quorum' })
  const { id: conferenceId } = conference
  const said = { chair, secretary, guests, beganAt, carried }
  return ok({ kind: 'ConferenceOpened', conferenceId, ...said, by, at })
}
