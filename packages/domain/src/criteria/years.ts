import type { AwardId, Route } from '../awards/index.ts'
import type { Truth } from '../kernel/index.ts'
import { yearOf } from '../kernel/index.ts'
import {
  covers,
  type FactKey,
  type HeldAward,
  type Known,
  known,
  type RatingLevel,
  ratingLevels,
  type YearRating,
} from '../subjects/index.ts'
import type { Context, Evaluation } from './context.ts'
import type { CriterionKind } from './criterion.ts'
import type { FoundRating } from './findings.ts'

/** The years of a window, in order; empty when it ends before it begins. */
export const yearsFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

/** Far enough back for any working life. */
export const everSince = 1900

/** At least `needed`, when `sure` are known and `possible` more are not known. */
export const atLeast = (sure: number, possible: number, needed: number): Truth =>
  sure >= needed ? 'met' : sure + possible < needed ? 'unmet' : 'unknown'

const rank = (level: RatingLevel) => ratingLevels.indexOf(level)

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
  const all = known(list)
  const from = all?.records.filter((rating) => rating.year === year) ?? []
  const [first] = from
  if (first === undefined) {
    const none = all?.years !== undefined && covers(all, year)
    return { year, truth: none ? 'unmet' : 'unknown', level: none ? 'none' : null, from }
  }
  const reaching = from.filter(({ level }) => rank(level) >= rank(min)).length
  if (reaching > 0 && reaching < from.length) return { year, truth: 'unknown', level: null, from }
  return { year, truth: reaching > 0 ? 'met' : 'unmet', level: first.level, from }
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
  /** Years in which the award is held: each year once, however many records. */
  readonly years: readonly number[]
  /** Years that a record may fill but it does not say by which route. */
  readonly unsure: readonly number[]
  readonly from: readonly HeldAward[]
  /** Years of the window the facts do not speak of. */
  readonly uncovered: readonly number[]
  readonly missing: readonly FactKey[]
}

/** The years of a window in which an award was earned, without those by a route that does not count. */
export function titleYears(
  context: Context,
  award: AwardId,
  window: { readonly from: number; readonly to: number },
  excludeRoutes: readonly Route[] = [],
): TitleYears {
  const held = heldAwards(context)
  const within = (held?.records ?? []).filter(
    (record) => record.award === award && record.year >= window.from && record.year <= window.to,
  )
  const from = within.filter(
    ({ route }) =>
      excludeRoutes.length === 0 || (route !== undefined && !excludeRoutes.includes(route)),
  )
  const years = [...new Set(from.map(({ year }) => year))].sort((a, b) => a - b)
  const unsure =
    excludeRoutes.length === 0
      ? []
      : within.flatMap(({ route, year }) =>
          route === undefined && !years.includes(year) ? [year] : [],
        )
  const uncovered =
    held === undefined || held.years !== undefined
      ? yearsFrom(window.from, window.to).filter(
          (year) => !covers(held, year) && !years.includes(year),
        )
      : []
  const missing: FactKey[] =
    held === undefined
      ? ['awards']
      : [
          ...unsure.map((year) => `awards.${year}.route`),
          ...uncovered.map((year) => `awards.${year}`),
        ]
  return { years, unsure: [...new Set(unsure)], from, uncovered, missing }
}

/**
 * Evaluates a rule that counts years, from the first year that counts. Where counting restarts after
 * discipline, a discipline that is not known can only take years away: unmet stays unmet, met becomes open.
 */
export function counting<Kind extends CriterionKind>(
  { restartAfterDiscipline }: { readonly restartAfterDiscipline?: true },
  { facts, year }: Context,
  evaluate: (firstYear: number) => Evaluation<Kind>,
): Evaluation<Kind> {
  if (restartAfterDiscipline === undefined) return evaluate(-Infinity)
  if (facts.disciplines === undefined) {
    const most = evaluate(-Infinity)
    if (most.truth === 'unmet') return most
    return { ...most, truth: 'unknown', missing: [...most.missing, 'disciplines'] }
  }
  const started = facts.disciplines.filter(({ from }) => yearOf(from) <= year)
  const firstYear = started.reduce(
    (latest, { until }) => Math.max(latest, until === undefined ? year + 1 : yearOf(until) + 1),
    -Infinity,
  )
  return evaluate(firstYear)
}
