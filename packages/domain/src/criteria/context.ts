import type { AwardGroup, AwardId, AwardLevel, Route } from '../awards/index.ts'
import { type Day, type Truth, truthOf } from '../kernel/index.ts'
import type { FactKey, RecordRef, SubjectFacts } from '../subjects/index.ts'
import type { CriterionKind, CriterionShapes, VerdictNode } from './criterion.ts'
import type { CriterionFindings } from './findings.ts'

/** Điều được xét: whose facts, for which year, on which day, by which route. */
export interface Context {
  readonly facts: SubjectFacts
  /** Năm thành tích. */
  readonly year: number
  /** The day on which the case is judged; awards decided later are not held yet. */
  readonly onDay: Day
  /** Absent: every route is tried. */
  readonly route?: Route
  /** The standard of another award, judged in this context; undefined when the law of the day has no such award. */
  readonly standardOf: (award: AwardId, context: Context) => VerdictNode | undefined
  readonly natureOf: (
    award: AwardId,
  ) => { readonly group: AwardGroup; readonly level: AwardLevel } | undefined
}

/** What a kind answers about the facts. */
export interface Evaluation<Kind extends CriterionKind> {
  readonly truth: Truth
  readonly found: CriterionFindings[Kind]
  readonly records: readonly RecordRef[]
  /** Facts that could still settle it; empty unless the truth is unknown. */
  readonly missing: readonly FactKey[]
  readonly children?: readonly VerdictNode[]
}

/** How one kind of the vocabulary is evaluated. */
export type Evaluate<Kind extends CriterionKind> = (
  wanted: CriterionShapes[Kind],
  context: Context,
) => Evaluation<Kind>

interface Sourced {
  readonly record?: RecordRef
}

export const recordsOf = (items: readonly (Sourced | undefined)[]): readonly RecordRef[] =>
  items.flatMap((item) => (item?.record === undefined ? [] : [item.record]))

/** The facts decide. */
export const settled = <Found>(holds: boolean, found: Found, from: readonly Sourced[] = []) => ({
  truth: truthOf(holds),
  found,
  records: recordsOf(from),
  missing: [],
})

/** The facts do not decide; `missing` names those that would. */
export const open = <Found>(
  found: Found,
  missing: readonly FactKey[],
  from: readonly Sourced[] = [],
) => ({ truth: 'unknown' as const, found, records: recordsOf(from), missing })
