import type { AwardId, Route } from '../awards/index.ts'
import type { Leaf } from '../criteria/index.ts'
import { type Day, lastDayOf } from '../kernel/index.ts'
import { type AwardProvision, awardOf, type LawBook } from '../law/index.ts'
import { known, type SubjectFacts } from '../subjects/index.ts'
import { assess } from './assess.ts'
import { hypotheses } from './hypotheses.ts'
import { byChance, type Need, supposing } from './needs.ts'
import { awardsCounted, plannedLeaves, plannedRoutes, workedFor } from './planned.ts'
import type { Verdict } from './verdict.ts'

/** Số năm xa nhất được tính trước. */
export const longestHorizon = 15

/** Câu hỏi về lộ trình. */
export interface PathQuestion {
  /** Luật đang biết hôm nay; what will be enacted is not foreseen. */
  readonly book: LawBook
  readonly facts: SubjectFacts
  /** Năm thành tích đầu tiên. */
  readonly fromYear: number
  readonly onDay: Day
  /** Số năm sau năm đầu. */
  readonly horizon: number
}

type Title = Need & { readonly kind: 'title' }

/** A question with what has been found out on the way, since awards rest on each other. */
export interface Journey extends PathQuestion {
  readonly won: Map<AwardId, readonly Title[]>
  /** Awards being asked about: one that rests on itself by way of others is not counted on. */
  readonly asking: Set<AwardId>
  /** Conditions that may be planned for, by award. */
  readonly leaves: Map<AwardId, readonly Leaf[]>
}

export const journeyOf = (question: PathQuestion): Journey => ({
  ...question,
  won: new Map(),
  asking: new Set(),
  leaves: new Map(),
})

/** The years of a journey, the first included. */
export const yearsOf = ({ fromYear, horizon }: PathQuestion): readonly number[] =>
  Array.from(
    { length: Math.min(Math.max(horizon, 0), longestHorizon) + 1 },
    (_, index) => fromYear + index,
  )

/** A later year is judged on its last day. */
export function dayIn({ onDay, fromYear }: PathQuestion, year: number): Day {
  const end = lastDayOf(year)
  return year === fromYear || end < onDay ? onDay : end
}

/** Kết luận của một năm nếu có đủ những điều này. */
export function judgedWith(
  question: PathQuestion,
  award: AwardId,
  year: number,
  needs: readonly Need[],
  route?: Route,
): Verdict | undefined {
  const judged = assess({
    book: question.book,
    award,
    facts: supposing(question.facts, needs),
    year,
    onDay: dayIn(question, year),
    ...(route === undefined ? {} : { route }),
  })
  return judged.ok ? judged.value : undefined
}

function leavesOf(journey: Journey, award: AwardId): readonly Leaf[] {
  const held = journey.leaves.get(award)
  if (held !== undefined) return held
  const made = plannedLeaves(journey.book, award, journey.facts)
  journey.leaves.set(award, made)
  return made
}

/** Everything that may help the award in a year, without the awards it counts. */
export function supposed(journey: Journey, award: AwardId, year: number): readonly Need[] {
  const { facts, fromYear, onDay: today } = journey
  const all = leavesOf(journey, award).flatMap((leaf) =>
    hypotheses(leaf, facts, { fromYear, year, today }),
  )
  return [...new Map(all.map((need) => [JSON.stringify(need), need])).values()]
}

/** The years in which the subject holds an award. */
export const heldYears = ({ facts }: PathQuestion, award: AwardId): readonly number[] =>
  (known(facts.awards)?.records ?? [])
    .filter((each) => each.award === award)
    .map(({ year }) => year)

const once: ReadonlySet<AwardProvision['group']> = new Set([
  'medal',
  'order',
  'prize',
  'honorary-title',
])

/** Given once in a life, as far as a plan goes. */
export const onceOnly = (named: AwardProvision): boolean => once.has(named.group)

/**
 * The sets of awards that may have been won before, the fullest first: a State award of the same year may stand in
 * the way of another.
 */
export function winnings(
  journey: Journey,
  award: AwardId,
  year: number,
): readonly (readonly Need[])[] {
  const { book } = journey
  const counted = awardsCounted(leavesOf(journey, award))
  const all = counted
    .filter((other) => other !== award)
    .flatMap((other) => grants(journey, other))
    .filter((need) => need.year <= year)
  const earlier = all.filter(
    (need) => need.year < year || awardOf(book, need.award)?.level !== 'state',
  )
  return earlier.length === all.length ? [all] : [all, earlier]
}

/** Routes to judge by; a rule without cases is judged as a whole. */
export const routesOf = (
  { book, facts }: PathQuestion,
  award: AwardId,
): readonly (Route | undefined)[] => {
  const routes = plannedRoutes(book, award, facts)
  return routes.length === 0 ? [undefined] : routes
}

/** A route on which the award is met in the year when everything one may plan for goes well. */
function wonBy(
  journey: Journey,
  award: AwardId,
  year: number,
  before: readonly Need[],
): Route | null | undefined {
  for (const won of winnings(journey, award, year)) {
    const planned = supposed(journey, award, year).filter((need) => !byChance(need))
    const needs = [...planned, ...won, ...before]
    const met = routesOf(journey, award).find(
      (route) => judgedWith(journey, award, year, needs, route)?.truth === 'met',
    )
    if (met !== undefined) return met
    if (judgedWith(journey, award, year, needs)?.truth === 'met') return null
  }
  return undefined
}

/** The years in which an award is won when everything goes well: an annual one each year, another once. */
function grants(journey: Journey, award: AwardId): readonly Title[] {
  const found = journey.won.get(award)
  if (found !== undefined) return found
  const named = awardOf(journey.book, award)
  if (named === undefined || journey.asking.has(award)) return []
  /** Nobody counts on what others alone decide. */
  if (!workedFor(leavesOf(journey, award))) return []
  journey.asking.add(award)
  const held = heldYears(journey, award)
  const won: Title[] = []
  for (const year of yearsOf(journey)) {
    if (onceOnly(named) && (won.length > 0 || held.length > 0)) break
    if (held.includes(year)) continue
    const route = wonBy(journey, award, year, won)
    if (route === undefined) continue
    const on = dayIn(journey, year)
    won.push({ kind: 'title', year, award, route: route ?? 'merit', on })
  }
  journey.asking.delete(award)
  journey.won.set(award, won)
  return won
}
