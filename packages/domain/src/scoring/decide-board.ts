import type { Stamp } from '../access/index.ts'
import { dayInFuture, type InputIssue, invalidInput } from '../access/index.ts'
import { type Day, ok, type Result, refuse, yearOf } from '../kernel/index.ts'
import type { Rubric, RubricStatus } from '../rubrics/index.ts'
import {
  type BoardMember,
  type BoardOpened,
  type CrossersAssigned,
  type FlagsNominated,
  lockPhrase,
  type MoveStage,
  type OpenBoard,
  type ScoreBoard,
  type StageMoved,
  stages,
  type TieResolved,
  type TieVote,
} from './board.ts'
import { flagNominees } from './flags.ts'
import type { Ranking } from './ranking.ts'
import {
  type AssignCrossersRefusal,
  type MoveStageRefusal,
  type NominateFlagsRefusal,
  type OpenBoardRefusal,
  type ResolveTieRefusal,
  type RubricNotUsable,
  stageForbids,
} from './refusals.ts'

/** Điều cần biết để lập bảng chấm điểm. */
export interface OpenContext {
  readonly today: Day
  readonly rubric: Rubric
  readonly status: RubricStatus
  /** The organisation whose rubric it is organises the scoring. */
  readonly organiser: { readonly id: string; readonly path: string }
  /** Whether the cluster, or one of the units, has a board of the year under the rubric already. */
  readonly exists: boolean
}

const notUsable = (why: RubricNotUsable['why']): RubricNotUsable => ({
  kind: 'RubricNotUsable',
  why,
  cites: [],
  rule: 'issued-rubric-of-the-year',
})

/** Lập bảng chấm điểm: under a rubric that was issued, is of the year, and holds on the day the members are taken. */
export function decideOpenBoard(
  { today, rubric, status, organiser, exists }: OpenContext,
  { boardId: id, clusterId, rubricId, title, year, on, unitIds, by, at }: OpenBoard,
): Result<BoardOpened, OpenBoardRefusal> {
  const issues: InputIssue[] = []
  if (title.trim() === '') issues.push({ path: 'title', code: 'empty' })
  if (unitIds.length === 0) issues.push({ path: 'units', code: 'empty' })
  if (new Set(unitIds).size < unitIds.length) issues.push({ path: 'units', code: 'duplicate' })
  // What is scored is the year of the day or the one just ended.
  if (year !== yearOf(on) && year !== yearOf(on) - 1)
    issues.push({ path: 'year', code: 'year-out-of-range' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (on > today) return refuse(dayInFuture(on))
  if (status !== 'issued') return refuse(notUsable('not-issued'))
  if (rubric.year !== null && rubric.year !== year) return refuse(notUsable('other-year'))
  // A season is reviewed early in the year after it, so a rubric may have ended by then; it must have begun.
  if (rubric.from !== null && on < rubric.from) return refuse(notUsable('not-in-force'))
  if (exists) return refuse({ kind: 'BoardExists', year, cites: [], rule: 'one-board-a-year' })
  const board: ScoreBoard = {
    ...{ id, clusterId, rubricId, year, on },
    title: title.trim(),
    organiserId: organiser.id,
    organiserPath: organiser.path,
    members: unitIds.map((unitId) => ({ unitId, crosserId: null })),
    stage: 'self',
    votes: [],
    nominated: [],
    version: 1,
  }
  return ok({ kind: 'BoardOpened', board, by, at })
}

/** Phân công chấm chéo: a member scores another one, never itself. */
export function decideAssignCrossers(
  { crossers, by, at }: Stamp & { readonly crossers: readonly BoardMember[] },
  board: ScoreBoard,
): Result<CrossersAssigned, AssignCrossersRefusal> {
  if (board.stage !== 'self' && board.stage !== 'cross') return refuse(stageForbids(board.stage))
  const members = new Set(board.members.map(({ unitId }) => unitId))
  const issues: InputIssue[] = []
  crossers.forEach(({ unitId, crosserId }, index) => {
    const path = `crossers.${index}`
    if (!members.has(unitId)) issues.push({ path: `${path}.unit`, code: 'unknown-id' })
    if (crossers.findIndex((each) => each.unitId === unitId) < index)
      issues.push({ path: `${path}.unit`, code: 'duplicate' })
    if (crosserId === null) return
    if (!members.has(crosserId)) issues.push({ path: `${path}.crosser`, code: 'unknown-id' })
    if (crosserId === unitId) issues.push({ path: `${path}.crosser`, code: 'scores-itself' })
  })
  if (crossers.length === 0) issues.push({ path: 'crossers', code: 'empty' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  return ok({ kind: 'CrossersAssigned', crossers, by, at })
}

/** Chuyển bước: forward, back with a reason, and locked by typing the words of the lock once nothing is missing. */
export function decideMoveStage(
  { ranking }: { readonly ranking: Ranking },
  { to, confirmation, reason, by, at }: MoveStage,
  board: ScoreBoard,
): Result<StageMoved, MoveStageRefusal> {
  const { stage: from } = board
  const forward = stages.indexOf(to) > stages.indexOf(from)
  if (from === 'locked' || to === from) return refuse(stageForbids(from))
  if (to === 'locked') {
    if (from !== 'official') return refuse(stageForbids(from))
    const phrase = lockPhrase(board)
    if ((confirmation ?? '').normalize('NFC').trim() !== phrase)
      return refuse({
        kind: 'ConfirmationDiffers',
        phrase,
        cites: [],
        rule: 'typed-confirmation',
      })
    const missing = ranking.lines.filter(({ rank }) => rank === null)
    if (missing.length > 0)
      return refuse({
        kind: 'BoardIncomplete',
        missing: missing.reduce((all, { totals }) => all + totals.missing.length, 0),
        unitIds: missing.map(({ unitId }) => unitId),
        cites: [],
        rule: 'missing-is-not-zero',
      })
  }
  const why = (reason ?? '').trim()
  if (!forward && why === '') return refuse(invalidInput([{ path: 'reason', code: 'empty' }]))
  return ok({ kind: 'StageMoved', from, to, reason: why === '' ? null : why, by, at })
}

/** Phân định khi bằng điểm: the order that the conference voted, of exactly the units that share a rank. */
export function decideResolveTie(
  { ranking }: { readonly ranking: Ranking },
  { order, votes, minutes, by, at }: Stamp & TieVote,
  board: ScoreBoard,
): Result<TieResolved, ResolveTieRefusal> {
  if (board.stage !== 'locked') return refuse(stageForbids(board.stage))
  const issues: InputIssue[] = []
  if (minutes.trim() === '') issues.push({ path: 'minutes', code: 'empty' })
  if (new Set(order).size < order.length) issues.push({ path: 'order', code: 'duplicate' })
  if (votes !== null && !eachHasFewer(votes, order.length))
    issues.push({ path: 'votes', code: 'votes-differ' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  const tie = ranking.ties.find(
    ({ unitIds }) =>
      unitIds.length === order.length && unitIds.every((unitId) => order.includes(unitId)),
  )
  if (tie === undefined)
    return refuse({ kind: 'NotTied', cites: [], rule: 'vote-decides-ties-only' })
  const vote = { order, votes, minutes: minutes.trim() }
  return ok({ kind: 'TieResolved', vote, by, at })
}

/** One number for each unit, the first unit with the most, none twice: equal votes decide nothing. */
const eachHasFewer = (votes: readonly number[], units: number): boolean =>
  votes.length === units &&
  votes.every(
    (each, index) =>
      Number.isInteger(each) && each >= 0 && (index === 0 || each < (votes[index - 1] ?? 0)),
  )

/** Đề nghị tặng cờ: only the k units at the top, and never more than the quota. */
export function decideNominateFlags(
  { rubric, ranking }: { readonly rubric: Rubric; readonly ranking: Ranking },
  { unitIds, by, at }: Stamp & { readonly unitIds: readonly string[] },
  board: ScoreBoard,
): Result<FlagsNominated, NominateFlagsRefusal> {
  if (board.stage !== 'locked') return refuse(stageForbids(board.stage))
  if (rubric.flags === null) return refuse(invalidInput([{ path: 'units', code: 'no-quota' }]))
  const members = board.members.length
  const { limit, proposed, undecided } = flagNominees(ranking, rubric.flags, members)
  if (new Set(unitIds).size < unitIds.length)
    return refuse(invalidInput([{ path: 'units', code: 'duplicate' }]))
  const nominated = unitIds.length
  if (nominated > limit)
    return refuse({
      kind: 'TooManyFlags',
      ...{ limit, nominated, members },
      cites: [],
      rule: 'flag-quota',
    })
  const outside = unitIds.find((unitId) => !proposed.includes(unitId))
  if (outside !== undefined)
    return refuse({
      kind: 'FlagOutOfOrder',
      unitId: outside,
      rank: ranking.lines.find(({ unitId }) => unitId === outside)?.rank ?? null,
      limit,
      undecided: undecided.includes(outside),
      cites: [],
      rule: 'flag-quota',
    })
  return ok({ kind: 'FlagsNominated', unitIds, by, at })
}
