import { type InputIssue, invalidInput } from '../access/index.ts'
import { isMemberOn } from '../clusters/index.ts'
import { ok, type Result, refuse } from '../kernel/index.ts'
import { countedFor, membersAt, openBallotOf, tiesIn } from './agenda.ts'
import type { PassStep, RaiseLimitations, RankMembers, SetTasks } from './commands.ts'
import type { Conference, ConferenceBallot, RankLine } from './conference.ts'
import { type ConferenceContext, longestNote, notAMember, outOfTurn } from './decide-meeting.ts'
import type {
  ConferenceLimitationsRaised,
  ConferenceStepPassed,
  ConferenceTasksSet,
  MembersRanked,
} from './events.ts'
import type {
  BoardDecidesRanks,
  ConferenceRefusal,
  NoLockedBoard,
  StepLack,
  StepNotDone,
} from './refusals.ts'

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
  const issues = [...textIssues(texts, 'limitations')]
  limitations.forEach(({ theme }, index) => {
    if (theme.trim() === '') issues.push({ path: `limitations.${index}.theme`, code: 'empty' })
  })
  if (issues.length > 0) return refuse(invalidInput(issues))
  const carried = conference.limitations.filter(({ carriedFrom }) => carriedFrom !== null)
  const raised = limitations.map(({ id, theme, text }) => ({
    ...{ id, text: text.trim(), theme: theme.trim() },
    carriedFrom: null,
  }))
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

/** Điều cần biết để xếp hạng. */
export interface RankContext extends Pick<ConferenceContext, 'cluster'> {
  /** The ranks of the locked board of the year; null where the cluster keeps none. */
  readonly board: readonly RankLine[] | null
}

/**
 * Xếp hạng: from the locked board of scores, or entered where a cluster keeps none. What a vote has settled stays. Who
 * has left the cluster since the board was opened is ranked no more.
 */
export function decideRankMembers(
  { cluster, board }: RankContext,
  { lines: entered, by, at }: RankMembers,
  conference: Conference,
): Result<MembersRanked, ConferenceRefusal> {
  const wait = outOfTurn(conference, 'ranking')
  if (wait !== null) return refuse(wait)
  const open = openBallotOf(conference)
  if (open !== undefined) return refuse(stillOpen(open))
  const members = membersAt(cluster, conference)
  if (entered === null && board === null) return refuse(noLockedBoard(conference))
  if (entered !== null && board !== null) return refuse(boardDecides(conference))
  const lines = entered ?? (board ?? []).filter(({ unitId }) => isMemberOn(members, unitId))
  const stranger = lines.find(({ unitId }) => !isMemberOn(members, unitId))
  if (stranger !== undefined) return refuse(notAMember(stranger.unitId))
  const issues = entered === null ? [] : rankIssues(entered)
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (unsettles(conference, lines)) return refuse(ballotClosed)
  return ok({
    kind: 'MembersRanked',
    conferenceId: conference.id,
    lines: lines.toSorted((a, b) => a.rank - b.rank),
    from: entered === null ? 'board' : 'entered',
    by,
    at,
  })
}

const noLockedBoard = ({ year }: Conference): NoLockedBoard => ({
  kind: 'NoLockedBoard',
  year,
  cites: [],
  rule: 'ranks-of-the-locked-board',
})

const boardDecides = ({ year }: Conference): BoardDecidesRanks => ({
  kind: 'BoardDecidesRanks',
  year,
  cites: [],
  rule: 'ranks-of-the-locked-board',
})

/** Ranks follow one another, with the gaps that shared ranks make: 1, 1, 3. */
function rankIssues(lines: readonly RankLine[]): readonly InputIssue[] {
  const issues: InputIssue[] = []
  for (const [index, { unitId, rank }] of lines.entries()) {
    const path = `ranks.${index}`
    const before = lines.filter((line) => line.rank < rank).length
    if (lines.findIndex((line) => line.unitId === unitId) < index)
      issues.push({ path: `${path}.unit`, code: 'duplicate' })
    if (!Number.isInteger(rank) || rank < 1)
      issues.push({ path: `${path}.rank`, code: 'not-positive' })
    else if (rank !== before + 1) issues.push({ path: `${path}.rank`, code: 'rank-out-of-place' })
  }
  if (lines.length === 0) issues.push({ path: 'ranks', code: 'empty' })
  return issues
}

/** Whether the lines would give another rank to a unit whose rank the conference has voted on. */
const unsettles = ({ ballots, ranking }: Conference, lines: readonly RankLine[]): boolean => {
  const rankIn = (some: readonly RankLine[], unitId: string) =>
    some.find((line) => line.unitId === unitId)?.rank
  return ballots
    .filter(({ purpose, count }) => purpose === 'tie' && count !== null)
    .flatMap(({ optionUnitIds }) => optionUnitIds)
    .some((unitId) => rankIn(lines, unitId) !== rankIn(ranking, unitId))
}

export const ballotClosed = { kind: 'BallotClosed', cites: [], rule: 'ballot-steps' } as const

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
      return conference.headUnitIds.length === 0 ? 'nobody-elected' : null
    case 'covenant':
      if (covenant === null) return 'no-covenant'
      return covenant.missing.length > 0 ? 'covenant-unsigned' : null
    default:
      return null
  }
}
