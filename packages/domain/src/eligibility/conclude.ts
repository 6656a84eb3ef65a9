import type { AwardId } from '../awards/index.ts'
import type { ConfirmedBy, Provenance } from '../citations/index.ts'
import { because as reasonsOf, type VerdictNode } from '../criteria/index.ts'
import type { Truth } from '../kernel/index.ts'
import type { CriteriaProvision } from '../law/index.ts'
import { isKnown, type Standard } from './ready-law.ts'
import type { Finding, ReadingOutcome, Verdict } from './verdict.ts'

const nothing = {}

type Provided = Pick<CriteriaProvision, 'cite' | 'provenance'>

/** A condition of the law already is the finding: its own article, what was wanted, what was found. */
const isFinding = (node: VerdictNode): node is VerdictNode & Finding =>
  node.found !== undefined && node.cite !== undefined && node.children.length === 0

/** What is no single condition speaks as a finding all the same, under the article of the provision it stands in. */
function findingOf(node: VerdictNode, provision: Provided): Finding {
  if (isFinding(node)) return node
  const { kind, truth, branch, reading, wanted = nothing, found = nothing, records, missing } = node
  const { cite, provenance } = node.cite === undefined ? provision : node
  const finding = { kind, truth, wanted, found, cite: cite ?? provision.cite, records, missing }
  return {
    ...finding,
    ...(branch === undefined ? nothing : { branch }),
    ...(reading === undefined ? nothing : { reading }),
    ...(provenance === undefined ? nothing : { provenance }),
  }
}

/** The reasons as findings; most often they are so already, and the list is kept as it is. */
function findingsOf(reasons: readonly VerdictNode[], provision: Provided): readonly Finding[] {
  for (const node of reasons)
    if (!isFinding(node)) return reasons.map((reason) => findingOf(reason, provision))
  return reasons as readonly (VerdictNode & Finding)[]
}

/** A reading's node is named `<open point>/<reading>`. */
const own = (openPoint: string, name: string) => name.slice(openPoint.length + 1)

/** The outcomes of an open point, by reading. */
function outcomeOf({ reading: id, cite, children }: VerdictNode): ReadingOutcome | undefined {
  if (id === undefined || cite === undefined) return undefined
  const outcomes = children.flatMap(({ reading, truth, provenance }) =>
    reading === undefined || provenance === undefined
      ? []
      : [{ reading: own(id, reading), truth, provenance }],
  )
  const picked = children.find(({ chosen: taken }) => taken)?.reading
  const chosen = picked === undefined ? null : own(id, picked)
  const agree = outcomes.every(({ truth }) => truth === outcomes[0]?.truth)
  return { id, cite, outcomes, chosen, settled: chosen !== null || agree }
}

/** What stands behind a verdict besides its reasons. */
interface Grounds {
  unverified: boolean
  readonly readings: ReadingOutcome[]
  /** Each confirmation once, by its id. */
  readonly confirmed: Map<string, ConfirmedBy>
}

function rest(grounds: Grounds, provenance: Provenance | undefined): void {
  if (provenance === undefined) return
  if (!isKnown(provenance)) grounds.unverified = true
  const { confirmed } = provenance
  if (confirmed !== undefined) grounds.confirmed.set(confirmed.id, confirmed)
}

/** Gathers the grounds of a tree, in its order. */
function gather(node: VerdictNode, grounds: Grounds): void {
  rest(grounds, node.provenance)
  if (node.kind === 'readings') {
    const outcome = outcomeOf(node)
    if (outcome !== undefined) grounds.readings.push(outcome)
  }
  for (const child of node.children) gather(child, grounds)
}

function groundsOf(tree: VerdictNode, { criteria: { provenance } }: Standard): Grounds {
  const grounds: Grounds = { unverified: false, readings: [], confirmed: new Map() }
  gather(tree, grounds)
  rest(grounds, provenance)
  return grounds
}

const none: readonly never[] = []

/** Nothing but a pending case stands against the subject. */
const isDeferred = (truth: Truth, reasons: readonly Finding[]): boolean =>
  truth === 'unmet' && reasons.length > 0 && reasons.every(({ kind }) => kind === 'noPendingCase')

/** Kết luận: the tree of an award with its reasons and all it rests on. */
export function conclude(
  award: AwardId,
  year: number,
  law: Verdict['law'],
  standard: Standard,
  tree: VerdictNode,
): Verdict {
  const { truth, missing } = tree
  const because = findingsOf(reasonsOf(tree), standard.criteria)
  const deferred = isDeferred(truth, because)
  if (standard.plain)
    return {
      award,
      truth,
      year,
      law,
      because,
      missing,
      tree,
      restsOnUnverified: false,
      readings: none,
      needsPerson: false,
      deferred,
      confirmedBy: none,
    }
  const { unverified, readings, confirmed } = groundsOf(tree, standard)
  return {
    award,
    truth,
    year,
    law,
    because,
    missing,
    tree,
    restsOnUnverified: unverified,
    readings,
    needsPerson:
      truth === 'unknown' &&
      readings.some(({ id, settled }) => !settled && missing.includes(`readings.${id}`)),
    deferred,
    confirmedBy: confirmed.size === 0 ? none : [...confirmed.values()],
  }
}
