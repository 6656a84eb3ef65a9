import type { InstrumentId } from '../citations/index.ts'
import type { Day } from '../kernel/index.ts'
import { bookHash } from './fingerprint.ts'
import type { Instrument, InstrumentRank } from './instrument.ts'
import type { LawBook, LayeringFault } from './law-book.ts'
import type { Provision } from './provision.ts'

const rankOrder: Readonly<Record<InstrumentRank, number>> = {
  law: 0,
  decree: 1,
  circular: 2,
  guidance: 3,
  regulation: 4,
}

/** By day of effect, then from the higher rank to the lower, then by id so that the order is total. */
const inOrder = (instruments: readonly Instrument[]): readonly Instrument[] =>
  [...instruments].sort(
    (a, b) =>
      (a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : 0) ||
      rankOrder[a.rank] - rankOrder[b.rank] ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )

interface Layer {
  readonly provisions: Map<string, Provision>
  readonly origin: Map<string, InstrumentId>
  readonly inForce: Instrument[]
}

/** Lays one instrument over the others: ends, repeals, replaces, adds. Faults are told, not thrown. */
function lay(layer: Layer, instrument: Instrument): readonly LayeringFault[] {
  const faults: LayeringFault[] = []
  const drop = (id: string) => {
    layer.provisions.delete(id)
    layer.origin.delete(id)
  }
  const put = (provision: Provision) => {
    layer.provisions.set(provision.id, provision)
    layer.origin.set(provision.id, instrument.id)
  }
  for (const ended of instrument.ends) {
    const index = layer.inForce.findIndex(({ id }) => id === ended)
    if (index < 0) faults.push({ kind: 'EndsUnknown', instrument: instrument.id, ends: ended })
    else layer.inForce.splice(index, 1)
    for (const [id, from] of [...layer.origin]) if (from === ended) drop(id)
  }
  for (const provision of instrument.repeals) {
    if (!layer.provisions.has(provision))
      faults.push({ kind: 'RepealsUnknown', instrument: instrument.id, provision })
    drop(provision)
  }
  for (const provision of instrument.replaces) {
    if (!layer.provisions.has(provision.id))
      faults.push({ kind: 'ReplacesUnknown', instrument: instrument.id, provision: provision.id })
    put(provision)
  }
  for (const provision of instrument.adds) {
    if (layer.provisions.has(provision.id))
      faults.push({ kind: 'AddsExisting', instrument: instrument.id, provision: provision.id })
    put(provision)
  }
  layer.inForce.push(instrument)
  return faults
}

const emptyLayer = (): Layer => ({ provisions: new Map(), origin: new Map(), inForce: [] })

/** Every fault in the layering of the instruments, over all time; a sound collection has none. */
export function layeringFaults(instruments: readonly Instrument[]): readonly LayeringFault[] {
  const layer = emptyLayer()
  return inOrder(instruments).flatMap((instrument) => lay(layer, instrument))
}

/** The days on which the law changes, in order. */
export const daysOfChange = (instruments: readonly Instrument[]): readonly Day[] =>
  [...new Set(instruments.map(({ effective }) => effective))].sort()

type Consolidated = Omit<LawBook, 'day'>

function consolidate(instruments: readonly Instrument[], upTo: Day | undefined): Consolidated {
  const layer = emptyLayer()
  for (const instrument of inOrder(instruments))
    if (upTo !== undefined && instrument.effective <= upTo) lay(layer, instrument)
  return { ...layer, hash: bookHash(layer.provisions), locals: [] }
}

/** A list of instruments with its days of change and the law consolidated for them so far. */
interface Kept {
  readonly changes: readonly Day[]
  readonly books: Map<Day | undefined, Consolidated>
}

/** The lists are constants, so what was made of them is kept. */
const kept = new WeakMap<readonly Instrument[], Kept>()

function keptFor(instruments: readonly Instrument[]): Kept {
  const held = kept.get(instruments)
  if (held !== undefined) return held
  const made: Kept = { changes: daysOfChange(instruments), books: new Map() }
  kept.set(instruments, made)
  return made
}

/** The latest of the days, in order, that is not after this one. */
function latest(changes: readonly Day[], day: Day): Day | undefined {
  for (let at = changes.length - 1; at >= 0; at--) {
    const change = changes[at]
    if (change !== undefined && change <= day) return change
  }
  return undefined
}

/**
 * Bộ luật hợp nhất của một ngày: the fold of the instruments in force on it.
 * Days between two changes share the same provisions.
 */
export function lawOn(instruments: readonly Instrument[], day: Day): LawBook {
  const { changes, books } = keptFor(instruments)
  const change = latest(changes, day)
  let book = books.get(change)
  if (book === undefined) {
    book = consolidate(instruments, change)
    books.set(change, book)
  }
  const { hash, inForce, provisions, origin, locals } = book
  return { day, hash, inForce, provisions, origin, locals }
}
