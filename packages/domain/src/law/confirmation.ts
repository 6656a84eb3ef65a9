import type { ConfirmedBy, Provenance } from '../citations/index.ts'
import type { Criterion } from '../criteria/index.ts'
import type { Day } from '../kernel/index.ts'
import { bookHash, ruleHash } from './fingerprint.ts'
import type { LawBook } from './law-book.ts'
import type { LocalScope } from './local-scope.ts'
import type { Provision } from './provision.ts'
import { type SetValue, settableValues, withValue } from './settable.ts'

/** Xác nhận của pháp chế: this rule was checked against the text, as written or with this value. */
export interface LocalConfirmation {
  readonly id: string
  readonly organisation: LocalScope
  /** Id of the provision. */
  readonly provision: string
  /** Fingerprint of the provision that was confirmed: a rule that changes loses its confirmation. */
  readonly ruleHash: string
  /** Absent: confirmed as written. */
  readonly value?: SetValue
  readonly name: string
  readonly on: Day
  readonly document: string
  /** First day on which it holds, and the day from which it no longer does. */
  readonly from: Day
  readonly revokedOn?: Day
}

/** Whether a confirmation holds on the day. */
export const holdsOn = (
  { from, revokedOn }: Pick<LocalConfirmation, 'from' | 'revokedOn'>,
  day: Day,
): boolean => from <= day && (revokedOn === undefined || day < revokedOn)

const confirmedBy = ({ id, name, organisation, on, document }: LocalConfirmation): ConfirmedBy => ({
  id,
  name,
  organisation: organisation.name,
  on,
  document,
})

const confirmed = (provenance: Provenance, by: ConfirmedBy): Provenance =>
  provenance.status === 'verified' || provenance.status === 'confirmed'
    ? provenance
    : { ...provenance, status: 'confirmed', confirmed: by }

/** Every leaf that says of itself that it was not checked. What a reading rests on stays as it is. */
function confirmedRule(rule: Criterion, by: ConfirmedBy): Criterion {
  const own = rule.provenance === undefined ? {} : { provenance: confirmed(rule.provenance, by) }
  switch (rule.kind) {
    case 'all':
    case 'any':
      return { ...rule, ...own, of: rule.of.map((each) => confirmedRule(each, by)) }
    case 'branch':
      return { ...rule, ...own, rule: confirmedRule(rule.rule, by) }
    case 'readings':
      return rule
    default:
      return { ...rule, ...own }
  }
}

/** A rule confirmed as written: other sources for its number count no more in this organisation. */
function asWritten(provision: Provision, by: ConfirmedBy): Provision {
  const made: Provision = { ...provision, provenance: confirmed(provision.provenance, by) }
  if (made.kind === 'criteria') return { ...made, rule: confirmedRule(made.rule, by) }
  if ('otherReadings' in made) {
    const { otherReadings: _, ...settled } = made
    return settled
  }
  return made
}

function apply(provision: Provision, confirmation: LocalConfirmation): Provision {
  const by = confirmedBy(confirmation)
  const { value } = confirmation
  if (value === undefined) return asWritten(provision, by)
  const made = withValue(provision, value, (provenance) =>
    confirmed(provenance ?? provision.provenance, by),
  )
  /** A number of a standard is one condition of many; any other provision is its number. */
  return made.kind === 'criteria' ? made : asWritten(made, by)
}

const order = (a: LocalConfirmation, b: LocalConfirmation) =>
  a.organisation.path.length - b.organisation.path.length ||
  (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) ||
  (a.id < b.id ? -1 : 1)

/** The rule is still the one that was confirmed, and was not checked in the text since. */
export function stillHolds(book: LawBook, confirmation: LocalConfirmation): boolean {
  const provision = book.provisions.get(confirmation.provision)
  if (provision === undefined || ruleHash(provision) !== confirmation.ruleHash) return false
  const { value } = confirmation
  return value === undefined || settableValues(provision).some(({ path }) => path === value.path)
}

/**
 * Bộ luật với các xác nhận: what holds on the day, the wider organisation first, so that the closer one has the
 * last word. A confirmation of a rule that has changed does nothing. Without a day all of them hold: those that a
 * stored verdict rests on may have been revoked since.
 */
export function withConfirmations(
  book: LawBook,
  confirmations: readonly LocalConfirmation[],
  day?: Day,
): LawBook {
  const holding = confirmations
    .filter((each) => (day === undefined || holdsOn(each, day)) && stillHolds(book, each))
    .sort(order)
  if (holding.length === 0) return book
  const provisions = new Map(book.provisions)
  for (const each of holding) {
    const provision = provisions.get(each.provision)
    if (provision !== undefined) provisions.set(each.provision, apply(provision, each))
  }
  const locals = [...book.locals, ...holding.map(({ id }) => id)]
  return { ...book, provisions, hash: bookHash(provisions), locals }
}
