import type { Context, CriterionKind, CriterionShapes } from '../../criteria/index.ts'
import type { Day } from '../../kernel/index.ts'
import type { SubjectFacts } from '../../subjects/index.ts'
import type { Sweep } from './codes.ts'
import { absent, type Columns, empty, type Listed } from './columns.ts'

/** What a column form may use: the columns, the question, and the judge of one row for what columns cannot tell. */
export interface Use {
  readonly columns: Columns
  readonly year: number
  readonly onDay: Day
  readonly natureOf: Context['natureOf']
  readonly ofRow: (row: number) => number
  /** The outcome for a subject of whom nothing else is known. */
  readonly ofFacts: (facts: Partial<SubjectFacts>) => number
}

/** Rows told by `tell`; a row it leaves undefined is judged by itself. */
export const each =
  ({ ofRow }: Pick<Use, 'ofRow'>, tell: (row: number) => number | undefined): Sweep =>
  (from, to, truths) => {
    for (let row = from; row < to; row++) truths[row - from] = tell(row) ?? ofRow(row)
  }

/** The usual list of a kind: who has none, or an empty one, is told once for all. */
export function byPresence(use: Use, list: Listed): Sweep {
  const there = use.columns.presence(list)
  const [without, nothing] = [use.ofFacts({}), use.ofFacts({ [list]: [] })]
  return each(use, (row) =>
    there[row] === absent ? without : there[row] === empty ? nothing : undefined,
  )
}

export function bySubject(use: Use, field: keyof SubjectFacts['subject']): Sweep {
  const told = use.columns.column(`subject ${field}`, ({ subject }) =>
    subject[field] === undefined ? 0 : 1,
  )
  const without = use.ofFacts({})
  return each(use, (row) => (told[row] === 0 ? without : undefined))
}

/** Where counting starts again after discipline, only who is known to have had none is told from columns. */
export function restarting(use: Use, restart: true | undefined, sweep: Sweep): Sweep {
  if (restart === undefined) return sweep
  const disciplines = use.columns.presence('disciplines')
  return (from, to, truths) => {
    sweep(from, to, truths)
    for (let row = from; row < to; row++)
      if (disciplines[row] !== empty) truths[row - from] = use.ofRow(row)
  }
}

/** How a kind is judged on columns; undefined where the wording asks for more than columns tell. */
export type Form<Kind extends CriterionKind> = (
  wanted: CriterionShapes[Kind],
  use: Use,
) => Sweep | undefined
