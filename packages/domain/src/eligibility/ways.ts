import type { AwardId, Route } from '../awards/index.ts'
import type { VerdictNode } from '../criteria/index.ts'
import { ratingLevels } from '../subjects/index.ts'
import { type Journey, judgedWith, routesOf, supposed, winnings, yearsOf } from './journey.ts'
import { byChance, type Need, withinPower } from './needs.ts'
import type { Verdict } from './verdict.ts'

/** Các trường hợp của điều luật trong một cây kết luận. */
export const branchesOf = (node: VerdictNode): readonly VerdictNode[] =>
  node.kind === 'branch' ? [node] : node.children.flatMap(branchesOf)

/** Given up in this order: what is not in one's power, then the rarer things. */
const givenUp: readonly Need['kind'][] = [
  'clusterLeader',
  'movement',
  'achievement',
  'donation',
  'judged',
  'title',
  'initiative',
  'memberShare',
  'membersHolding',
]
const inTurn = ({ kind }: Need): number => {
  const turn = givenUp.indexOf(kind)
  return turn < 0 ? givenUp.length : turn
}
const cost = (needs: readonly Need[]): number =>
  needs.reduce((sum, need) => sum + (withinPower(need) ? 1 : givenUp.length), 0)
const yearOfNeed = (need: Need): number => ('year' in need ? need.year : 0)

/**
 * The fewest of the needs with which, beside those kept already, `enough` holds; by halves, so that a long list of
 * what was supposed in vain is given up at once. What comes last is given up first.
 */
function fewest(
  needs: readonly Need[],
  enough: (some: readonly Need[]) => boolean,
  kept: readonly Need[] = [],
): readonly Need[] {
  if (needs.length === 0 || enough(kept)) return []
  if (needs.length === 1) return needs
  const half = Math.ceil(needs.length / 2)
  const [first, second] = [needs.slice(0, half), needs.slice(half)]
  const ofSecond = fewest(second, enough, [...kept, ...first])
  return [...fewest(first, enough, [...kept, ...ofSecond]), ...ofSecond]
}

/** Gives up every need without which `enough` still holds, and lowers the ratings that may be lower. */
function leastOf(
  needs: readonly Need[],
  enough: (some: readonly Need[]) => boolean,
): readonly Need[] {
  let left = fewest(
    [...needs].sort((a, b) => inTurn(b) - inTurn(a)),
    enough,
  )
  for (const need of left) {
    if (need.kind !== 'rating' && need.kind !== 'partyRating') continue
    const lower = ratingLevels
      .slice(1, -1)
      .map((level) => left.map((other) => (other === need ? { ...need, level } : other)))
      .find(enough)
    left = lower ?? left
  }
  return [...left].sort((a, b) => yearOfNeed(a) - yearOfNeed(b))
}

/** Một con đường tới danh hiệu, hình thức: by which case of the law, when, and what it still needs. */
export interface PathWay {
  readonly year: number
  /** Null when the rule has no cases. */
  readonly branch: VerdictNode | null
  readonly needs: readonly Need[]
}

/** What one may plan for comes before what only chance brings; then the earlier, then what asks for less. */
const byPlan = (a: PathWay, b: PathWay): number =>
  Number(a.needs.some(byChance)) - Number(b.needs.some(byChance)) ||
  a.year - b.year ||
  cost(a.needs) - cost(b.needs)

const caseOf = (verdict: Verdict | undefined, id: string | undefined): VerdictNode | undefined =>
  verdict?.truth === 'met'
    ? branchesOf(verdict.tree).find(({ branch, truth }) => branch === id && truth === 'met')
    : undefined

/**
 * Each case of the law that can be reached, in the earliest year in which it can, with no more than it needs: first
 * without anything that only chance brings, and with it where that is earlier.
 */
export function waysTo(journey: Journey, award: AwardId): readonly PathWay[] {
  const ways = new Map<string, PathWay>()
  const look = (year: number, supposing: readonly Need[], route?: Route, chance = false) => {
    const needs = chance ? supposing : supposing.filter((need) => !byChance(need))
    const judged = (some: readonly Need[]) => judgedWith(journey, award, year, some, route)
    const best = judged(needs)
    if (best?.truth !== 'met') return
    const cases = branchesOf(best.tree).filter(({ truth }) => truth === 'met')
    for (const way of cases.length === 0 ? [undefined] : cases) {
      const id = way?.branch
      const key = chance ? `${id} by chance` : `${id}`
      if (ways.has(`${id}`) || ways.has(key)) continue
      const holds = (verdict: Verdict | undefined) =>
        id === undefined ? verdict?.truth === 'met' : caseOf(verdict, id) !== undefined
      const least = leastOf(needs, (some) => holds(judged(some)))
      ways.set(key, { year, branch: caseOf(judged(least), id) ?? null, needs: least })
    }
  }
  for (const year of yearsOf(journey))
    for (const won of winnings(journey, award, year)) {
      const all = [...supposed(journey, award, year), ...won]
      for (const route of routesOf(journey, award)) {
        look(year, all, route)
        look(year, all, route, true)
      }
    }
  return [...ways.values()].sort(byPlan)
}
