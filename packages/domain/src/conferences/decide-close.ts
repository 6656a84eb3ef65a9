import { type InputIssue, invalidInput } from '../access/index.ts'
import { type ConferenceRecorded, decideRecordConference } from '../clusters/index.ts'
import { ok, type Result, refuse } from '../kernel/index.ts'
import { agendaOf, currentStep, termYearOf } from './agenda.ts'
import type { CloseConference } from './commands.ts'
import type { Conference, ConferenceCandidate } from './conference.ts'
import type { HonourContext } from './decide-honour.ts'
import { statusForbidsIt } from './decide-meeting.ts'
import type { ConferenceClosed } from './events.ts'
import { isHourMinute } from './hour-minute.ts'
import type { CloseConferenceRefusal } from './refusals.ts'

/** Những gì bế mạc làm cùng một lúc; of a mid-year conference only its own end. */
export interface ConferenceClosing {
  readonly closed: ConferenceClosed
  /** Written down on the cluster: the nominations, the ranks and the term. */
  readonly recorded: ConferenceRecorded | null
  /** One draft each: proposed, not granted. */
  readonly drafts: readonly ConferenceCandidate[]
}

/** Những đơn vị được suy tôn. */
export const acclaimedOf = ({
  candidates,
  acclaimed,
}: Conference): readonly ConferenceCandidate[] =>
  acclaimed.flatMap((id) => candidates.find((candidate) => candidate.id === id) ?? [])

/** Bế mạc, when every step has been passed. The cluster's own rules are asked once more. */
export function decideCloseConference(
  { book, today, cluster, flagsPerCluster }: HonourContext,
  { minutesNumber, endedAt, by, at }: CloseConference,
  conference: Conference,
): Result<ConferenceClosing, CloseConferenceRefusal> {
  if (conference.status !== 'open') return refuse(statusForbidsIt(conference))
  const current = currentStep(conference)
  const last = agendaOf(conference.kind).at(-1)
  if (current !== null && last !== undefined)
    return refuse({
      kind: 'AgendaOutOfOrder',
      asked: last,
      current,
      cites: [],
      rule: 'agenda-in-order',
    })
  const wrong = endIssue(conference, endedAt)
  if (wrong !== null) return refuse(invalidInput([wrong]))
  const { id: conferenceId, kind, year, heldOn, place, headUnitIds, deputyUnitIds } = conference
  const closed = { kind: 'ConferenceClosed', conferenceId, minutesNumber, endedAt, by, at } as const
  if (kind === 'mid-year' || headUnitIds.length === 0)
    return ok({ closed, recorded: null, drafts: [] })
  const drafts = acclaimedOf(conference)
  const recorded = decideRecordConference(
    { book, today, ...(flagsPerCluster === undefined ? {} : { flagsPerCluster }) },
    {
      ...{ conferenceId, year, heldOn, place, headUnitIds, deputyUnitIds },
      termYear: termYearOf(conference),
      ranking: conference.ranking.map(({ unitId, rank, hundredths }) => ({
        ...{ unitId, rank, hundredths },
      })),
      nominations: drafts.map(({ id, award, unitId }) => ({
        id,
        award,
        unitId,
        rank: conference.ranking.find((line) => line.unitId === unitId)?.rank ?? null,
      })),
      by,
      at,
    },
    cluster,
  )
  return recorded.ok ? ok({ closed, recorded: recorded.value, drafts }) : recorded
}

/** A conference ends on its day, after it began. */
function endIssue({ beganAt }: Conference, endedAt: string | null): InputIssue | null {
  if (endedAt === null) return null
  if (!isHourMinute(endedAt)) return { path: 'endedAt', code: 'not-an-hour' }
  return beganAt !== null && endedAt <= beganAt
    ? { path: 'endedAt', code: 'until-before-from' }
    : null
}
