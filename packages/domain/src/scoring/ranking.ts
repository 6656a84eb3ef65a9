import { compareRatios, type Ratio, ratio } from '../kernel/index.ts'
import {
  type Band,
  formatPoints,
  type Leaf,
  leavesUnder,
  linesOf,
  type Points,
  type Rubric,
  type TieBreak,
} from '../rubrics/index.ts'
import type { Column, TieVote } from './board.ts'
import { type Scores, type Totals, totalsOf } from './totals.ts'

/** Một dòng giải thích thứ hạng. */
export type RankReason =
  | { readonly kind: 'total'; readonly total: Points }
  | { readonly kind: 'missing'; readonly lines: readonly string[] }
  | {
      /** Tiêu chí phụ đã phân định, told this unit apart from some only, found them equal, or cannot be known. */
      readonly kind: 'rule'
      readonly place: number
      readonly text: string
      /** What this unit has; null when it is not known. */
      readonly value: string | null
      readonly outcome: 'decides' | 'divides' | 'equal' | 'unknown'
      /** So many of those it was compared with stand apart from it now, and so many are still equal. */
      readonly apart: number
      readonly still: number
    }
  | { readonly kind: 'vote'; readonly place: number; readonly votes: number | null }
  | { readonly kind: 'needs-vote'; readonly text: string | null }

/** Một dòng xếp hạng. */
export interface RankLine {
  readonly unitId: string
  readonly totals: Totals
  readonly total: Points | null
  readonly band: Band | null
  /** Null while a score is missing. */
  readonly rank: number | null
  /** Units that share the rank. */
  readonly tiedWith: readonly string[]
  readonly explained: readonly RankReason[]
}

/** Nhóm đơn vị đồng hạng mà chỉ bỏ phiếu mới phân định được. */
export interface RankTie {
  readonly rank: number
  readonly unitIds: readonly string[]
}

/** Bảng xếp hạng của một cột. */
export interface Ranking {
  readonly column: Column
  /** Nothing is missing and no tie is left. */
  readonly complete: boolean
  readonly lines: readonly RankLine[]
  readonly ties: readonly RankTie[]
}

interface Contestant {
  readonly unitId: string
  readonly scores: Scores
  readonly totals: Totals
  readonly reasons: RankReason[]
}

type Measured = Exclude<TieBreak, { readonly by: 'vote' }>

/** The scored lines that a rule of the chain adds up, once for a tied group. */
const leavesOfRule = (rubric: Rubric, { criteria }: Measured): readonly Leaf[] =>
  linesOf(rubric)
    .filter(({ line }) => criteria.includes(line.key))
    .flatMap(({ line }) => ('kind' in line ? leavesUnder(line) : []))

/** What a rule of the chain compares; null when the unit's number is missing, which is not zero. */
function measure({ by }: Measured, leaves: readonly Leaf[], scores: Scores): Ratio | null {
  if (leaves.length === 0) return null
  if (by === 'share') {
    const entry = scores.get(leaves[0]?.key ?? '')
    if (entry === undefined || entry.part === null || entry.whole === null) return null
    return ratio(entry.part, entry.whole)
  }
  let sum = 0
  for (const { key } of leaves) {
    const number = scores.get(key)?.[by] ?? null
    if (number === null) return null
    sum += number
  }
  return ratio(sum, 1)
}

const shown = (rule: TieBreak, value: Ratio): string =>
  rule.by === 'points'
    ? formatPoints(value.part)
    : rule.by === 'share'
      ? `${value.part}/${value.whole}`
      : String(value.part)

const outcomeOf = (compared: number, still: number): 'decides' | 'divides' | 'equal' =>
  still === 0 ? 'decides' : still === compared - 1 ? 'equal' : 'divides'

/** Splits a tied group by the chain, from its rule at `place` on; groups that stay together stay tied. */
function separate(
  rubric: Rubric,
  group: readonly Contestant[],
  place: number,
): readonly (readonly Contestant[])[] {
  const rule = rubric.tieBreak[place]
  if (group.length < 2 || rule === undefined || rule.by === 'vote') return [group]
  const leaves = leavesOfRule(rubric, rule)
  const measured = group.map((each) => ({ each, value: measure(rule, leaves, each.scores) }))
  const told = (value: Ratio | null, still: number) => ({
    kind: 'rule' as const,
    place: place + 1,
    text: rule.text,
    value: value === null ? null : shown(rule, value),
    outcome: outcomeOf(group.length, still),
    ...{ apart: group.length - 1 - still, still },
  })
  const known: { readonly each: Contestant; readonly value: Ratio }[] = []
  for (const { each, value } of measured) if (value !== null) known.push({ each, value })
  // The published order is not skipped: where a rule cannot be answered, the next one does not answer for it.
  if (known.length < group.length) {
    for (const { each, value } of measured)
      each.reasons.push({ ...told(value, group.length - 1), outcome: 'unknown' as const })
    return [group]
  }
  known.sort((a, b) => compareRatios(b.value, a.value))
  const groups: { readonly value: Ratio; readonly members: Contestant[] }[] = []
  for (const { each, value } of known) {
    const last = groups.at(-1)
    if (last !== undefined && compareRatios(last.value, value) === 0) last.members.push(each)
    else groups.push({ value, members: [each] })
  }
  for (const { value, members } of groups)
    for (const each of members) each.reasons.push(told(value, members.length - 1))
  return groups.flatMap(({ members }) => separate(rubric, members, place + 1))
}

const sameUnits = (order: readonly string[], group: readonly Contestant[]): boolean =>
  order.length === group.length && group.every(({ unitId }) => order.includes(unitId))

/** The conference's vote on exactly this group; an older vote on another group says nothing about it. */
function voted(group: readonly Contestant[], votes: readonly TieVote[]) {
  const vote = votes.findLast(({ order }) => sameUnits(order, group))
  if (vote === undefined || group.length < 2) return [group]
  return vote.order.map((unitId, index) => {
    const found = group.filter((each) => each.unitId === unitId)
    for (const each of found)
      each.reasons.push({
        kind: 'vote',
        place: index + 1,
        votes: vote.votes?.[index] ?? null,
      })
    return found
  })
}

/**
 * Xếp hạng: by total, then by the published order of tie-breaks, explained line by line. Equal totals share a rank unless
 * the chain or a vote of the conference decides; a unit with a missing score has no rank.
 */
export function rankingOf(
  rubric: Rubric,
  column: Column,
  scoresOf: ReadonlyMap<string, Scores>,
  votes: readonly TieVote[] = [],
): Ranking {
  const contestants = [...scoresOf].map(
    ([unitId, scores]): Contestant => ({
      unitId,
      scores,
      totals: totalsOf(rubric, column, scores),
      reasons: [],
    }),
  )
  const ranked = contestants.filter(({ totals }) => totals.total !== null)
  const totals = [...new Set(ranked.map((each) => each.totals.total ?? 0))].sort((a, b) => b - a)
  const groups = totals.flatMap((total) => {
    const equal = ranked.filter((each) => each.totals.total === total)
    for (const { reasons } of equal) reasons.push({ kind: 'total', total })
    return separate(rubric, equal, 0).flatMap((group) => voted(group, votes))
  })
  const lines: RankLine[] = []
  const ties: RankTie[] = []
  let rank = 1
  const vote = rubric.tieBreak.find(({ by }) => by === 'vote')?.text ?? null
  for (const group of groups) {
    const unitIds = group.map(({ unitId }) => unitId)
    if (group.length > 1) ties.push({ rank, unitIds })
    for (const each of group) {
      if (group.length > 1) each.reasons.push({ kind: 'needs-vote', text: vote })
      lines.push(lineOf(each, rank, unitIds))
    }
    rank += group.length
  }
  const unranked = contestants.filter((each) => each.totals.total === null)
  for (const each of unranked) {
    each.reasons.push({ kind: 'missing', lines: each.totals.missing })
    lines.push(lineOf(each, null, []))
  }
  return { column, complete: unranked.length === 0 && ties.length === 0, lines, ties }
}

const lineOf = (
  { unitId, totals, reasons }: Contestant,
  rank: number | null,
  group: readonly string[],
): RankLine => ({
  unitId,
  totals,
  total: totals.total,
  band: totals.band,
  rank,
  tiedWith: group.filter((each) => each !== unitId),
  explained: reasons,
})
