import type { AwardGroup, AwardId, AwardLevel, Route } from '../awards/index.ts'
import type { Day, Truth } from '../kernel/index.ts'
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
  readonly route?: Route | undefined
  /** The standard of another award, judged in this context; undefined when the law of the day has no such award. */
  standardOf(award: AwardId, context: Context): VerdictNode | undefined
  natureOf(award: AwardId): { readonly group: AwardGroup; readonly level: AwardLevel } | undefined
}

/** A fact that may name the stored record it came from. */
export interface Sourced {
  readonly record?: RecordRef
}

/** The node of a condition for each number that may be found. */
export interface ByNumber {
  node(number: number): VerdictNode
}

/** Makes the node of one condition in one step, with what is the same for everybody already in it. */
export interface Tell<Found> {
  /** The facts decide. */
  settled(holds: boolean, found: Found, from?: readonly Sourced[]): VerdictNode
  /**
   * One number decides, and names no record. Most often it is small and whole: what it tells is told once and kept,
   * since a condition is asked of hundreds of thousands of people and finds the same few numbers.
   */
  byNumber(name: keyof Found & string, holds: (number: number) => boolean): ByNumber
  /** The facts do not decide; `missing` names those that would. */
  open(found: Found, missing: readonly FactKey[], from?: readonly Sourced[]): VerdictNode
  /** Other trees decide, and hang below. */
  resting(
    truth: Truth,
    found: Found,
    missing: readonly FactKey[],
    children: readonly VerdictNode[],
  ): VerdictNode
}

/**
 * How one kind of the vocabulary is made ready: what can be told from the wording alone is done once, what is left
 * is asked of each subject.
 */
export type Prepare<Kind extends CriterionKind> = (
  wanted: CriterionShapes[Kind],
  tell: Tell<CriterionFindings[Kind]>,
) => (context: Context) => VerdictNode
