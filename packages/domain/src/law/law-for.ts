import { canonicalJson, type Day } from '../kernel/index.ts'
import { compileRegulation } from './compile-regulation.ts'
import { holdsOn, type LocalConfirmation, withConfirmations } from './confirmation.ts'
import { bookHash } from './fingerprint.ts'
import type { Instrument } from './instrument.ts'
import type { LawBook } from './law-book.ts'
import { lawOn } from './law-on.ts'
import { inScope } from './local-scope.ts'
import type { LocalRegulation } from './regulation.ts'

/** Những gì các tổ chức tự xác nhận và quy định. */
export interface Locals {
  readonly confirmations: readonly LocalConfirmation[]
  readonly regulations: readonly LocalRegulation[]
}

export const noLocals: Locals = { confirmations: [], regulations: [] }

/** Whether a regulation is in force on the day: begun, not ended, and not replaced by a later one in force. */
export function isInForce(
  regulation: LocalRegulation,
  among: readonly LocalRegulation[],
  day: Day,
): boolean {
  const runs = ({ from, until }: LocalRegulation) =>
    from <= day && (until === undefined || day <= until)
  return (
    runs(regulation) &&
    !among.some(
      (other) =>
        other.id !== regulation.id &&
        other.from <= day &&
        other.organisation.path === regulation.organisation.path &&
        other.replaces.includes(regulation.number),
    )
  )
}

/** What is in force in a unit on a day: of the unit itself and of all above it. */
export const localsFor = (
  { confirmations, regulations }: Locals,
  path: string,
  day: Day,
): Locals => ({
  confirmations: confirmations.filter(
    (each) => inScope(each.organisation, path) && holdsOn(each, day),
  ),
  regulations: regulations.filter(
    (each) => inScope(each.organisation, path) && isInForce(each, regulations, day),
  ),
})

/** The wider organisation first, so that the closer one may only add to it. */
const inOrder = (regulations: readonly LocalRegulation[]): readonly LocalRegulation[] =>
  [...regulations].sort(
    (a, b) =>
      a.organisation.path.length - b.organisation.path.length ||
      (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  )

function layOver(book: LawBook, regulation: LocalRegulation): LawBook {
  const { instrument } = compileRegulation(book, regulation)
  const provisions = new Map(book.provisions)
  const origin = new Map(book.origin)
  for (const each of [...instrument.replaces, ...instrument.adds]) {
    provisions.set(each.id, each)
    origin.set(each.id, instrument.id)
  }
  return { ...book, provisions, origin, inForce: [...book.inForce, instrument] }
}

function consolidate(base: LawBook, { confirmations, regulations }: Locals): LawBook {
  const confirmed = withConfirmations(base, confirmations)
  const ordered = inOrder(regulations)
  const laid = ordered.reduce(layOver, confirmed)
  return {
    ...laid,
    hash: ordered.length === 0 ? laid.hash : bookHash(laid.provisions),
    locals: [...laid.locals, ...ordered.map(({ id }) => id)],
  }
}

/** Local things are read anew with each request; what they say is their key. */
const keys = new WeakMap<object, string>()
function keyOf(local: LocalConfirmation | LocalRegulation): string {
  const held = keys.get(local) ?? canonicalJson(JSON.parse(JSON.stringify(local)))
  keys.set(local, held)
  return held
}

const mostKept = 64
/** Books per law of the country and what is laid over it; the oldest are forgotten. */
const kept = new WeakMap<LawBook['provisions'], Map<string, LawBook>>()

/** Bộ luật của một ngày với chính những xác nhận, quy định này: how a stored verdict is judged again. */
export function lawWith(instruments: readonly Instrument[], locals: Locals, day: Day): LawBook {
  const base = lawOn(instruments, day)
  const { confirmations, regulations } = locals
  if (confirmations.length === 0 && regulations.length === 0) return base
  const key = [...confirmations, ...regulations].map(keyOf).sort().join('\n')
  const books = kept.get(base.provisions) ?? new Map<string, LawBook>()
  kept.set(base.provisions, books)
  const book = books.get(key) ?? consolidate(base, locals)
  books.delete(key)
  books.set(key, book)
  if (books.size > mostKept) for (const [oldest] of [...books].slice(0, 1)) books.delete(oldest)
  return { ...book, day }
}

/**
 * Bộ luật áp dụng trong một tổ chức vào một ngày: the law of the country, what the legal officers of the unit and of
 * the units above have confirmed, and their regulations in force.
 */
export const lawFor = (
  instruments: readonly Instrument[],
  locals: Locals,
  path: string,
  day: Day,
): LawBook => lawWith(instruments, localsFor(locals, path, day), day)
