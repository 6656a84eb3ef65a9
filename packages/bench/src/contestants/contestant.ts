import type { Candidate } from '../workload/people.ts'

/** One condition as every contestant must explain it. */
export interface ExplainedCondition {
  readonly id: string
  readonly ok: boolean
  /** What was found; for an any-of what its first leaf found. */
  readonly actual: number
  readonly required: number
  readonly article: string
}

export interface ExplainedAward {
  readonly award: string
  readonly eligible: boolean
  readonly ruleSet: string
  readonly criteria: readonly ExplainedCondition[]
}

/** Six bits for each of the twelve awards: which conditions are met. All six: eligible. */
export type Masks = readonly number[]
export const eligible = 63

/** One way of judging a person. What it makes in the measured run it makes in its own form. */
export interface Contestant {
  readonly name: string
  /** Absent: it has no way of judging without explaining. */
  readonly verdicts?: (person: Candidate) => Masks | Promise<Masks>
  /** Judges and explains all twelve awards, in the contestant's own form. */
  readonly explain: (person: Candidate) => unknown
  /** The same explanation in the form common to all, to be compared before anything is timed. */
  readonly rows: (
    person: Candidate,
  ) => readonly ExplainedAward[] | Promise<readonly ExplainedAward[]>
}

export const masksOf = (rows: readonly ExplainedAward[]): Masks =>
  rows.map(({ criteria }) =>
    criteria.reduce((mask, { ok }, index) => (ok ? mask | (1 << index) : mask), 0),
  )
