import type { AwardId } from '../awards/index.ts'
import { because, type VerdictNode } from '../criteria/index.ts'
import { awardsOn } from '../law/index.ts'
import { assess } from './assess.ts'
import {
  heldYears,
  type Journey,
  journeyOf,
  judgedWith,
  onceOnly,
  type PathQuestion,
  routesOf,
  supposed,
  winnings,
  yearsOf,
} from './journey.ts'
import { byChance, type Need, worked } from './needs.ts'
import { plannedRoutes } from './planned.ts'
import type { Verdict } from './verdict.ts'
import { branchesOf, type PathWay, waysTo } from './ways.ts'

/** Vì sao không tới được: it takes more years, a known fact stands against it, or a fact is not known. */
export type OutOfReach = 'not-within-horizon' | 'barred' | 'not-known'

/** Thứ tự của các chặng: what is met comes first, what cannot be planned comes last. */
const statuses = ['met-now', 'reachable', 'out-of-reach', 'not-plannable', 'held'] as const
export type PathStatus = (typeof statuses)[number]

/** Một chặng của lộ trình: what an award still needs, and the earliest achievement year. */
export interface PathStep {
  readonly award: AwardId
  readonly status: PathStatus
  /** The verdict of today. */
  readonly verdict: Verdict
  /** Null unless it is met now or reachable. */
  readonly earliestYear: number | null
  /**
   * Something to work for, or only time to wait: no chance, and not the judgement of others alone. False beside every status
   * but reachable and met now.
   */
  readonly planned: boolean
  /** The case of the law that would be used. */
  readonly branch: VerdictNode | null
  readonly needs: readonly Need[]
  /** Every case of the law that can be reached; the first is the one told above. */
  readonly ways: readonly PathWay[]
  readonly reason: OutOfReach | null
  /** What stands against it even at the best. */
  readonly blockers: readonly VerdictNode[]
}

/** Conditions that time may still fulfil. */
const growing: ReadonlySet<VerdictNode['kind']> = new Set([
  'ratingRun',
  'ratingCount',
  'titleRun',
  'titleCount',
  'titleInYear',
  'priorAwardThenYears',
  'awardsSince',
  'initiatives',
  'tenure',
  'seniority',
  'serviceMonths',
  'ageOfCollective',
])

/** Why even the best does not reach it, on the routes one may plan for: what is not known comes before what is known. */
function blocked(journey: Journey, award: AwardId): Pick<PathStep, 'reason' | 'blockers'> {
  const last = yearsOf(journey).at(-1) ?? journey.fromYear
  const [won = []] = winnings(journey, award, last)
  const needs = [...supposed(journey, award, last), ...won]
  const trees = routesOf(journey, award).flatMap((route) => {
    const verdict = judgedWith(journey, award, last, needs, route)
    return verdict === undefined ? [] : [verdict.tree]
  })
  const open = trees.filter(({ truth }) => truth === 'unknown')
  if (open.length > 0) return { reason: 'not-known', blockers: open.flatMap(because) }
  const blockers = trees.flatMap(because)
  const later = blockers.some(({ kind }) => growing.has(kind))
  return { reason: later ? 'not-within-horizon' : 'barred', blockers }
}

function stepOf(journey: Journey, award: AwardId, verdict: Verdict, once: boolean): PathStep {
  const step = {
    award,
    verdict,
    earliestYear: null,
    planned: false,
    branch: null,
    needs: [],
    ways: [],
    reason: null,
    blockers: [],
  }
  if (once && heldYears(journey, award).length > 0) return { ...step, status: 'held' }
  if (verdict.truth === 'met') {
    const branch = branchesOf(verdict.tree).find(({ truth }) => truth === 'met') ?? null
    return { ...step, status: 'met-now', earliestYear: journey.fromYear, planned: true, branch }
  }
  const cases = branchesOf(verdict.tree)
  if (cases.length > 0 && plannedRoutes(journey.book, award, journey.facts).length === 0)
    return { ...step, status: 'not-plannable', blockers: because(verdict.tree) }
  const ways = waysTo(journey, award)
  const [first] = ways
  if (first === undefined) return { ...step, status: 'out-of-reach', ...blocked(journey, award) }
  const { year: earliestYear, branch, needs } = first
  const planned = !needs.some(byChance) && (needs.length === 0 || needs.some(worked))
  return { ...step, status: 'reachable', earliestYear, planned, branch, needs, ways }
}

/**
 * Lộ trình khen thưởng: which awards come next under the law known today, what each still needs and the earliest
 * achievement year in which it could be met. The years ahead are lived one by one at the best and judged by the same
 * evaluator; what was supposed and is really used is told as a need, so nothing is promised.
 */
export function path(question: PathQuestion): readonly PathStep[] {
  const { book, facts, fromYear: year, onDay } = question
  const journey = journeyOf(question)
  const steps = awardsOn(book).flatMap((named) => {
    const judged = assess({ book, award: named.award, facts, year, onDay })
    return judged.ok ? [stepOf(journey, named.award, judged.value, onceOnly(named))] : []
  })
  const order = ({ status, earliestYear, planned }: PathStep) =>
    statuses.indexOf(status) * 100_000 + (planned ? 0 : 10_000) + (earliestYear ?? 0)
  return steps.sort((a, b) => order(a) - order(b))
}
