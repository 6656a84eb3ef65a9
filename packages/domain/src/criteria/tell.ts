import type { Citation, Provenance } from '../citations/index.ts'
import type { Truth } from '../kernel/index.ts'
import type { FactKey, RecordRef } from '../subjects/index.ts'
import type { ByNumber, Sourced, Tell } from './context.ts'
import type { Found, VerdictNode } from './criterion.ts'

const none: readonly never[] = []

/** The records behind a finding, as far as they are named. */
function recordsOf(items: readonly Sourced[]): readonly RecordRef[] {
  let records: RecordRef[] | undefined
  for (const { record } of items) {
    if (record === undefined) continue
    if (records === undefined) records = [record]
    else records.push(record)
  }
  return records ?? none
}

/** What was wanted, flat enough to store: a ratio becomes [part, whole], a list of pairs one list. */
function flat(wanted: object): Found {
  const value = (held: unknown): Found[string] => {
    if (Array.isArray(held))
      return held.flatMap((item) => (typeof item === 'object' ? Object.values(item) : [item]))
    if (held !== null && typeof held === 'object') return Object.values(held)
    return held as Found[string]
  }
  return Object.fromEntries(Object.entries(wanted).map(([key, held]) => [key, value(held)]))
}

/** A condition of any vocabulary: its kind, its words, its article. */
export interface AnyLeaf {
  readonly kind: string
  readonly wanted: object
  readonly cite: Citation
  readonly provenance?: Provenance
}

/*
 * The nodes below are written out field by field: a spread of fixed fields is several times slower, and
 * a verdict makes dozens of nodes.
 */

/** The least number whose node is kept, "does not apply", and how many are: the years, months and counts of a life. */
const least = -1
const keptNumbers = 128

/** The nodes of a condition that looks at one number, by that number. */
class NodesByNumber implements ByNumber {
  private readonly kept = new Array<VerdictNode | undefined>(keptNumbers).fill(undefined)
  private readonly toKeep: (number: number) => VerdictNode
  private readonly once: (number: number) => VerdictNode

  constructor(toKeep: (number: number) => VerdictNode, once: (number: number) => VerdictNode) {
    this.toKeep = toKeep
    this.once = once
  }

  node(number: number): VerdictNode {
    return this.kept[number - least] ?? this.make(number)
  }

  private make(number: number): VerdictNode {
    const at = number - least
    if (!Number.isInteger(at) || at < 0 || at >= keptNumbers) return this.once(number)
    const made = this.toKeep(number)
    this.kept[at] = made
    return made
  }
}

class Teller implements Tell<Found> {
  private readonly kind: VerdictNode['kind']
  private readonly wanted: Found
  private readonly cite: Citation
  private readonly provenance: Provenance | undefined

  constructor(leaf: AnyLeaf) {
    this.kind = leaf.kind as VerdictNode['kind']
    this.wanted = flat(leaf.wanted)
    this.cite = leaf.cite
    this.provenance = leaf.provenance
  }

  settled(holds: boolean, found: Found, from?: readonly Sourced[]): VerdictNode {
    const records = from === undefined ? none : recordsOf(from)
    return this.node(holds ? 'met' : 'unmet', found, records, none, none)
  }

  byNumber(name: string, holds: (number: number) => boolean): ByNumber {
    return new NodesByNumber(
      (number) => this.lasting(holds(number) ? 'met' : 'unmet', { [name]: number }),
      (number) => this.settled(holds(number), { [name]: number }),
    )
  }

  open(found: Found, missing: readonly FactKey[], from?: readonly Sourced[]): VerdictNode {
    const records = from === undefined ? none : recordsOf(from)
    return this.node('unknown', found, records, missing, none)
  }

  resting(
    truth: Truth,
    found: Found,
    missing: readonly FactKey[],
    children: readonly VerdictNode[],
  ): VerdictNode {
    return this.node(truth, found, none, missing, children)
  }

  private node(
    truth: Truth,
    found: Found,
    records: readonly RecordRef[],
    missing: readonly FactKey[],
    children: readonly VerdictNode[],
  ): VerdictNode {
    const { kind, wanted, cite, provenance } = this
    return provenance === undefined
      ? { kind, truth, wanted, found, cite, records, missing, children }
      : { kind, truth, wanted, found, cite, provenance, records, missing, children }
  }

  /**
   * A node to be kept. Written out once more: the machine learns from the place in the source how long an object
   * lives, and would put the nodes of everybody among those that stay.
   */
  private lasting(truth: Truth, found: Found): VerdictNode {
    const { kind, wanted, cite, provenance } = this
    const [records, missing, children] = [none, none, none]
    return provenance === undefined
      ? { kind, truth, wanted, found, cite, records, missing, children }
      : { kind, truth, wanted, found, cite, provenance, records, missing, children }
  }
}

/** Makes the nodes of one condition; what a kind finds is as flat as `Found`, which its own type cannot say. */
export const tellerOf = (leaf: AnyLeaf): Tell<object> => new Teller(leaf) as Tell<object>
