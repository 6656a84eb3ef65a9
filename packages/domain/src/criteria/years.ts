import type { AwardId, Route } from '../awards/index.ts'
import type { Truth } from '../kernel/index.ts'
import { yearOf } from '../kernel/index.ts'
import {
  type Discipline,
  type FactKey,
  type HeldAward,
  type Known,
  known,
  type RatingLevel,
  ratingLevels,
  type YearRating,
} from '../subjects/index.ts'
import type { Context } from './context.ts'
import type { VerdictNode } from './criterion.ts'
import type { FoundRating } from './findings.ts'

const none: readonly never[] = []

/** The records of a list, and the years it covers: undefined when it is complete. */
export const recordsIn = <Item>(list: readonly Item[] | Known<Item>): readonly Item[] =>
  Array.isArray(list) ? list : (list as Known<Item>).records
const coveredBy = (list: readonly unknown[] | Known<unknown>): Known<unknown>['years'] =>
  Array.isArray(list) ? undefined : (list as Known<unknown>).years

/** The years of a window, in order; empty when it ends before it begins. */
export function yearsFrom(from: number, to: number): readonly number[] {
  const years: number[] = []
  for (let year = from; year <= to; year++) years.push(year)
  return years
}

/** Far enough back for any working life. */
export const everSince = 1900

/** At least `needed`, when `sure` are known and `possible` more are not known. */
export const atLeast = (sure: number, possible: number, needed: number): Truth =>
  sure >= needed ? 'met' : sure + possible < needed ? 'unmet' : 'unknown'

const ranks = Object.fromEntries(ratingLevels.map((level, index) => [level, index]))
const rank = (level: RatingLevel): number => ranks[level] ?? -1

/** One year's rating against a floor. Records of one year that disagree about the floor leave it unknown. */
export interface YearJudged {
  readonly year: number
  readonly truth: Truth
  readonly level: FoundRating
  readonly from: readonly YearRating[]
}

/** Judges one year of ratings. A year without a record is unknown unless the list says it covers it. */
export function ratingOf(
  list: readonly YearRating[] | Known<YearRating> | undefined,
  year: number,
  min: RatingLevel,
): YearJudged {
  if (list === undefined) return { year, truth: 'unknown', level: null, from: none }
  const floor = rank(min)
  let from: YearRating[] | undefined
  let [reaching, below] = [false, false]
  for (const rating of recordsIn(list)) {
    if (rating.year !== year) continue
    if (rank(rating.level) >= floor) reaching = true
    else below = true
    if (from === undefined) from = [rating]
    else from.push(rating)
  }
  if (from === undefined) {
    const years = coveredBy(list)
    const unrated = years !== undefined && year >= years.from && year <= years.to
    return {
      year,
      truth: unrated ? 'unmet' : 'unknown',
      level: unrated ? 'none' : null,
      from: none,
    }
  }
  if (reaching && below) return { year, truth: 'unknown', level: null, from }
  return { year, truth: reaching ? 'met' : 'unmet', level: from[0]?.level ?? null, from }
}

/** Awards held on the day of judging: what is decided later is not held yet, what is proposed is no award. */
export function heldAwards({ facts, onDay }: Context): Known<HeldAward> | undefined {
  const all = known(facts.awards)
  if (all === undefined) return undefined
  if (!all.records.some(({ decidedOn }) => decidedOn !== undefined && decidedOn > onDay)) return all
  return {
    ...all,
    records: all.records.filter(({ decidedOn }) => decidedOn === undefined || decidedOn <= onDay),
  }
}

export interface TitleYears {
  /** Years in which the award is held, in order: each year once, however many records. */
  readonly years: readonly number[]
  /** Years that a record may fill but it does not say by which route. */
  readonly unsure: readonly number[]
  readonly from: readonly HeldAward[]
  /** Years of the window the facts do not speak of. */
  readonly uncovered: readonly number[]
  /** False when nothing at all is known of awards. */
  readonly told: boolean
}

/** Adds a year to a list that stays in order and holds each year once. */
function insert(years: number[], year: number): void {
  let at = years.length
  while (at > 0 && (years[at - 1] ?? year) > year) at--
  if (at === 0 || years[at - 1] !== year) years.splice(at, 0, year)
}

/** The years of a window in which an award was earned, without those by a route that does not count. */
export function titleYears(
  { facts: { awards }, onDay }: Context,
  award: AwardId,
  window: { readonly from: number; readonly to: number },
  excludeRoutes: readonly Route[] = none,
): TitleYears {
  if (awards === undefined) {
    const uncovered = yearsFrom(window.from, window.to)
    return { years: none, unsure: none, from: none, uncovered, told: false }
  }
  let years: number[] | undefined
  let from: HeldAward[] | undefined
  let routeless: number[] | undefined
  for (const record of recordsIn(awards)) {
    if (record.award !== award) continue
    const { year, decidedOn, route } = record
    if (year < window.from || year > window.to) continue
    if (decidedOn !== undefined && decidedOn > onDay) continue
    if (excludeRoutes.length > 0) {
      if (route === undefined) {
        if (routeless === undefined) routeless = [year]
        else if (!routeless.includes(year)) routeless.push(year)
        continue
      }
      if (excludeRoutes.includes(route)) continue
    }
    if (years === undefined) years = [year]
    else insert(years, year)
    if (from === undefined) from = [record]
    else from.push(record)
  }
  const held: readonly number[] = years ?? none
  return {
    years: held,
    unsure: routeless === undefined ? none : routeless.filter((year) => !held.includes(year)),
    from: from ?? none,
    uncovered: uncovered(coveredBy(awards), window, held),
    told: true,
  }
}

/** Years of a window that a list neither covers nor names. */
function uncovered(
  covered: Known<unknown>['years'],
  window: { readonly from: number; readonly to: number },
  held: readonly number[],
): readonly number[] {
  if (covered === undefined) return none
  const open: number[] = []
  for (let year = window.from; year <= window.to; year++)
    if ((year < covered.from || year > covered.to) && !held.includes(year)) open.push(year)
  return open
}

/**
 * The facts that would tell what a window of titles leaves open. All of the time before a list begins is one question,
 * not one for each year since 1900.
 */
export function missingOf({ told, unsure, uncovered: open }: TitleYears): readonly FactKey[] {
  if (!told) return ['awards']
  const keys = unsure.map((year) => `awards.${year}.route`)
  let before = everSince
  for (const year of open)
    if (year === before) before += 1
    else keys.push(`awards.${year}`)
  if (before > everSince) keys.push(`awards.before.${before}`)
  return keys
}

/**
 * Makes a rule that counts years ready, from the first year that counts. Where counting restarts after
 * discipline, a discipline that is not known can only take years away: unmet stays unmet, met becomes open.
 */
export function counting(
  { restartAfterDiscipline }: { readonly restartAfterDiscipline?: true },
  judge: (context: Context, firstYear: number) => VerdictNode,
): (context: Context) => VerdictNode {
  if (restartAfterDiscipline === undefined) return (context) => judge(context, -Infinity)
  return (context) => {
    const { facts, year } = context
    if (facts.disciplines === undefined) {
      const most = judge(context, -Infinity)
      if (most.truth === 'unmet') return most
      return { ...most, truth: 'unknown', missing: [...most.missing, 'disciplines'] }
    }
    let last: Discipline | undefined
    let firstYear = -Infinity
    for (const discipline of facts.disciplines) {
      const { from, until } = discipline
      if (yearOf(from) > year) continue
      const begins = until === undefined ? year + 1 : yearOf(until) + 1
      if (begins >= firstYear) [firstYear, last] = [begins, discipline]
    }
    const node = judge(context, firstYear)
    return last === undefined || node.truth === 'met' ? node : restarted(node, last)
  }
}

/** The discipline after which counting began again, told beside what was found: its last day, null while it runs. */
function restarted(node: VerdictNode, { until, record }: Discipline): VerdictNode {
  const found = { ...node.found, restartedAfter: until ?? null }
  return {
    ...node,
    found,
    records: record === undefined ? node.records : [...node.records, record],
  }
}
