import type { Day } from '@vinhdanh/domain/kernel'
import {
  compileRegulation,
  type LocalRegulation,
  type Loosening,
  lawFor,
  type RegulationIssue,
} from '@vinhdanh/domain/law'
import type { KeptRegulation } from '@vinhdanh/domain/local-law'
import { readRegulation } from '@vinhdanh/domain/regulations'
import type { Context } from '../context.ts'
import { mayRead } from '../targets.ts'

/** Quy định cùng văn bản đã đọc. */
export interface RegulationView {
  readonly state: KeptRegulation
  /** Undefined for a draft that does not read yet. */
  readonly regulation: LocalRegulation | undefined
  readonly issues: readonly RegulationIssue[]
}

/** Reads the document; its citations are known by its number from then on. */
export function regulationView({ loaders }: Context, state: KeptRegulation): RegulationView {
  const { id, organisation, document } = state
  const { regulation, issues } = readRegulation(document, { id, organisation })
  if (regulation !== undefined) loaders.locals.meet(regulation)
  return { state, regulation, issues }
}

/** A draft is seen by those who write it in that unit; what was law is seen by everybody. */
export const maySeeRegulation = (context: Context, { organisation, enactedOn }: KeptRegulation) =>
  enactedOn !== null || mayRead(context, 'saveRegulation', { unitPath: organisation.path })

/** The law that a regulation is laid over: that of its first day, and of today, in its unit, without itself. */
export async function lawBeneath(
  { loaders, instruments, today }: Context,
  { state, regulation }: RegulationView,
) {
  const locals = await loaders.locals.all()
  const others = {
    ...locals,
    regulations: locals.regulations.filter(({ id }) => id !== state.id),
  }
  const on = (day: Day) => lawFor(instruments, others, state.organisation.path, day)
  return { first: on(regulation?.from ?? today), today: on(today) }
}

/** Chỗ quy định trái luật, under the law of its first day. */
export async function looseningsOf(
  context: Context,
  view: RegulationView,
): Promise<readonly Loosening[]> {
  if (view.regulation === undefined) return []
  const { first } = await lawBeneath(context, view)
  return compileRegulation(first, view.regulation).loosenings
}
