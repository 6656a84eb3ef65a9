import { type InputIssue, invalidInput } from '../access/index.ts'
import { isMemberOn } from '../clusters/index.ts'
import { ok, type Result, refuse } from '../kernel/index.ts'
import { countedFor, membersAt, openBallotOf, tiesIn } from './agenda.ts'
import type { PassStep, RaiseLimitations, RankMembers, SetTasks } from './commands.ts'
import type { Conference, ConferenceBallot } from './conference.ts'
import { type ConferenceContext, notAMember, outOfTurn } from './decide-meeting.ts'
import type {
  ConferenceLimitationsRaised,
  ConferenceStepPassed,
  ConferenceTasksSet,
  MembersRanked,
} from './events.ts'
import type { ConferenceRefusal, StepLack, StepNotDone } from './refusals.ts'

/** Độ dài tối đa của một nội dung ghi tại hội nghị, in characters. */
export const longestNote = 8000

/** Giao ước của năm sau, as the last step needs to know it. */
export interface CovenantAtConference {
  readonly id: string
  /** Units that have not signed. */
  readonly missing: readonly string[]
}

const textIssues = (texts: readonly string[], list: string): readonly InputIssue[] =>
  texts.flatMap((text, index): readonly InputIssue[] => {
    const path = `${list}.${index}.text`
    if (text.trim() === '') return [{ path, code: 'empty' }]
    return text.length > longestNote ? [{ path, code: 'too-long' }] : []
  })

/** Ghi tồn tại, hạn chế: replaces what was raised here; what the mid-year conference left open stays. */
export function decideRaiseLimitations(
  { limitations, by, at }: RaiseLimitations,
  conference: Conference,
): Result<ConferenceLimitationsRaised, ConferenceRefusal> {
  const wait = outOfTurn(conference, 'limitations')
  if (wait !== null) return refuse(wait)
  const texts = limitations.map(({ text }) => text)
  const issues = textIssues(texts, 'limitations')
  if (issues.length > 0) return refuse(invalidInput(issues))
  const carried = conference.limitations.filter(({ carriedFrom }) => carriedFrom !== null)
  const raised = limitations.map((each) => ({ ...each, carriedFrom: null }))
  return ok({
    kind: 'ConferenceLimitationsRaised',
    conferenceId: conference.id,
    limitations: [...carried, ...raised],
    by,
    at,
  })
}

/** Ghi nhiệm vụ của kỳ sau. */
export function decideSetTasks(
  { cluster }: Pick<ConferenceContext, 'cluster'>,
  { tasks, by, at }: SetTasks,
  conference: Conference,
): Result<ConferenceTasksSet, ConferenceRefusal> {
  const wait = outOfTurn(conference, 'tasks')
  if (wait !== null) return refuse(wait)
  const texts = tasks.map(({ text }) => text)
  const issues = [...textIssues(texts, 'tasks')]
  tasks.forEach(({ dueOn, ownerUnitId, limitationId }, index) => {
    if (limitationId !== null) {
      if (!conference.limitations.some(({ id }) => id === limitationId))
        issues.push({ path: `tasks.${index}.limitation`, code: 'unknown-id' })
      // What remedies a limitation has somebody who does it, and a day.
      if (ownerUnitId === null) issues.push({ path: `tasks.${index}.owner`, code: 'empty' })
      if (dueOn === null) issues.push({ path: `tasks.${index}.dueOn`, code: 'empty' })
    }
    if (dueOn !== null && dueOn < conference.heldOn)
      issues.push({ path: `tasks.${index}.dueOn`, code: 'until-before-from' })
  })
  if (issues.length > 0) return refuse(invalidInput(issues))
  const members = membersAt(cluster, conference)
  const outside = tasks.find(
    ({ ownerUnitId }) => ownerUnitId !== null && !isMemberOn(members, ownerUnitId),
  )
  if (outside?.ownerUnitId != null) return refuse(notAMember(outside.ownerUnitId))
  return ok({ kind: 'ConferenceTasksSet', conferenceId: conference.id, tasks, by, at })
}

/** Xếp hạng: from the locked board of scores, or entered where a cluster keeps none. */
export function decideRankMembers(
  { cluster }: Pick<ConferenceContext, 'cluster'>,
  { lines, from, by, at }: RankMembers,
  conference: Conference,
): Result<MembersRanked, ConferenceRefusal> {
  const wait = outOfTurn(conference, 'ranking')
  if (wait !== null) return refuse(wait)
  const open = openBallotOf(conference)
  if (open !== undefined) return refuse(stillOpen(open))
  const members = membersAt(cluster, conference)
  const issues: InputIssue[] = []
  for (const [index, { unitId, rank }] of lines.entries()) {
    const path = `ranks.${index}`
    if (!isMemberOn(members, unitId)) return refuse(notAMember(unitId))
    if (lines.findIndex((line) => line.unitId === unitId) < index)
      issues.push({ path: `${path}.unit`, code: 'duplicate' })
    if (!Number.isInteger(rank) || rank < 1)
      issues.push({ path: `${path}.rank`, code: 'not-positive' })
  }
  if (lines.length === 0) issues.push({ path: 'ranks', code: 'empty' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  const sorted = lines.toSorted((a, b) => a.rank - b.rank)
  return ok({
    kind: 'MembersRanked',
    conferenceId: conference.id,
    lines: sorted,
    from,
    by,
    at,
  })
}

export const stillOpen = ({ id }: ConferenceBallot) =>
  ({ kind: 'BallotsStillOpen', itemIds: [id], cites: [], rule: 'ballot-steps' }) as const

/** Qua một bước: in the order of the agenda, and with what the step is there for. */
export function decidePassStep(
  { covenant }: { readonly covenant: CovenantAtConference | null },
  { step, outcome, by, at }: PassStep,
  conference: Conference,
): Result<ConferenceStepPassed, ConferenceRefusal> {
  const wait = outOfTurn(conference, step)
  if (wait !== null) return refuse(wait)
  if (outcome.length > longestNote)
    return refuse(invalidInput([{ path: 'outcome', code: 'too-long' }]))
  const open = openBallotOf(conference)
  if (open !== undefined) return refuse(stillOpen(open))
  const lack = lackOf(conference, step, outcome, covenant)
  if (lack !== null) return refuse(notDone(step, lack))
  return ok({
    kind: 'ConferenceStepPassed',
    conferenceId: conference.id,
    step,
    outcome: outcome.trim(),
    covenantId: step === 'covenant' ? (covenant?.id ?? null) : null,
    by,
    at,
  })
}

const notDone = (step: PassStep['step'], lack: StepLack): StepNotDone => ({
  kind: 'StepNotDone',
  step,
  lack,
  cites: [],
  rule: 'step-has-result',
})

function lackOf(
  conference: Conference,
  step: PassStep['step'],
  outcome: string,
  covenant: CovenantAtConference | null,
): StepLack | null {
  switch (step) {
    case 'results':
      return outcome.trim() === '' ? 'no-results' : null
    case 'tasks':
      return conference.tasks.length === 0 ? 'no-tasks' : null
    case 'ranking':
      if (conference.ranking.length === 0) return 'no-ranking'
      return tiesIn(conference.ranking).includes(1) ? 'tie-at-the-top' : null
    case 'vote':
      return conference.candidates.every(({ award }) => countedFor(conference, award) !== undefined)
        ? null
        : 'award-not-voted'
    case 'elect':
      return conference.headUnitId === null ? 'nobody-elected' : null
    case 'covenant':
      if (covenant === null) return 'no-covenant'
      return covenant.missing.length > 0 ? 'covenant-unsigned' : null
    default:
      return null
  }
}
