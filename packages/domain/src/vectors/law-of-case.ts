import type { Day } from '../kernel/index.ts'
import {
  type ApplicableLaw,
  applicableLaw,
  type Instrument,
  type LawBook,
  type LocalRegulation,
  lawFor as lawInOrganisation,
} from '../law/index.ts'
import type { VectorCase } from './case.ts'
import { compare, compareCites, type Difference } from './compare.ts'

/** Luật của một trường hợp mẫu: that of the dossier, and that of the day of decision. */
interface LawsOfCase {
  readonly law: ApplicableLaw
  readonly book: LawBook
  readonly ofDecision: LawBook
}

/** A regulation that a case names and nobody has given. */
export function unknownRegulation(
  { regulation: expected }: VectorCase,
  regulations: readonly LocalRegulation[],
): Difference | undefined {
  const found = regulations.map(({ id }) => id)
  return expected === undefined || found.includes(expected)
    ? undefined
    : { what: 'regulation', expected, found }
}

/** Luật và ngày áp dụng cho một trường hợp mẫu. */
export function lawFor(
  instruments: readonly Instrument[],
  vector: VectorCase,
  regulations: readonly LocalRegulation[] = [],
): LawsOfCase {
  const { day, receivedOn, chosenNewLaw } = vector
  const openedOn = 'openedOn' in vector ? vector.openedOn : undefined
  const law = applicableLaw(instruments, {
    today: day,
    decidedOn: day,
    ...(receivedOn === undefined ? {} : { receivedForAppraisalOn: receivedOn }),
    ...(openedOn === undefined ? {} : { openedOn }),
    ...(chosenNewLaw === undefined ? {} : { chosenNewLaw }),
  })
  const path = regulations.find(({ id }) => id === vector.regulation)?.organisation.path ?? ''
  const locals = { confirmations: [], regulations }
  const on = (of: Day) => lawInOrganisation(instruments, locals, path, of)
  return { law, book: on(law.day), ofDecision: on(day) }
}

/** Luật nào áp dụng: its day, what else may be chosen, which texts are in force. */
export function runLaw(
  { law, book }: LawsOfCase,
  { expect }: Extract<VectorCase, { readonly question: 'law' }>,
): readonly Difference[] {
  const { because: cites, inForce = [], notInForce = [], ...plain } = expect
  const ids = book.inForce.map(({ id }) => id)
  const wrong = inForce.some((id) => !ids.includes(id)) || notInForce.some((id) => ids.includes(id))
  const found = {
    day: law.day,
    alternative: law.alternative?.day ?? null,
    receiptUnknown: law.receiptUnknown === true,
  }
  return [
    ...compare(plain, found),
    ...(wrong ? [{ what: 'inForce', expected: { inForce, notInForce }, found: ids }] : []),
    ...compareCites(cites, law.because),
  ]
}
