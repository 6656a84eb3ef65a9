import { allOf, anyOf, type Truth } from '../kernel/index.ts'
import type { FactKey } from '../subjects/index.ts'
import type { Context, Evaluate } from './context.ts'
import {
  type All,
  type Any,
  type Branch,
  type Criterion,
  type CriterionKind,
  type Found,
  type Leaf,
  type Readings,
  readingTopic,
  type VerdictNode,
} from './criterion.ts'
import { kinds } from './kinds/index.ts'

/** A criterion made ready to run; answers undefined when a branch is not for this subject or route. */
type Ready = (context: Context) => VerdictNode | undefined

const none: readonly never[] = []

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

type Made = Pick<VerdictNode, 'truth' | 'records' | 'missing' | 'children'>

/*
 * The nodes below are written out field by field: a spread of fixed fields is several times slower, and
 * a verdict makes dozens of nodes.
 */

function readyLeaf({ kind, wanted: asked, cite, provenance }: Leaf): Ready {
  /** The registry pairs each kind with the evaluation of its own shape; the union cannot say so. */
  const evaluate = kinds[kind] as Evaluate<CriterionKind>
  const wanted = flat(asked)
  return (context) => {
    const { truth, found: told, records, missing, children = none } = evaluate(asked, context)
    const found = told as Found
    return provenance === undefined
      ? { kind, truth, wanted, found, cite, records, missing, children }
      : { kind, truth, wanted, found, cite, provenance, records, missing, children }
  }
}

/** Only what could still change the outcome is missing: nothing, once the truth is known. */
const stillMissing = (truth: Truth, children: readonly VerdictNode[]): readonly FactKey[] =>
  truth === 'unknown'
    ? [...new Set(children.flatMap((child) => (child.truth === 'unknown' ? child.missing : none)))]
    : none

function readyGroup({ kind, of, cite, provenance }: All | Any): Ready {
  const parts = of.map(ready)
  const join = kind === 'all' ? allOf : anyOf
  const node = ({ truth, records, missing, children }: Made): VerdictNode => {
    if (cite === undefined) return { kind, truth, records, missing, children }
    return provenance === undefined
      ? { kind, truth, cite, records, missing, children }
      : { kind, truth, cite, provenance, records, missing, children }
  }
  return (context) => {
    const children: VerdictNode[] = []
    for (const part of parts) {
      const child = part(context)
      if (child !== undefined) children.push(child)
    }
    const truth = join(children.map((child) => child.truth))
    return node({ truth, records: none, missing: stillMissing(truth, children), children })
  }
}

function readyBranch({
  id,
  subjects,
  categories,
  route,
  rule: of,
  cite,
  provenance,
}: Branch): Ready {
  const rule = ready(of)
  const tied = categories.length > 0
  const node = ({ truth, records, missing, children }: Made): VerdictNode =>
    provenance === undefined
      ? { kind: 'branch', branch: id, route, truth, cite, records, missing, children }
      : { kind: 'branch', branch: id, route, truth, cite, provenance, records, missing, children }
  return (context) => {
    const { kind, category } = context.facts.subject
    if (!subjects.includes(kind)) return undefined
    if (context.route !== undefined && context.route !== route) return undefined
    if (tied && category !== undefined && !categories.includes(category)) return undefined
    const child = rule(context)
    if (child === undefined) return undefined
    /** Not knowing the category, one cannot tell whether the branch is open to the subject at all. */
    const uncertain = tied && category === undefined && child.truth !== 'unmet'
    const truth = uncertain ? 'unknown' : child.truth
    const missing = uncertain ? ['subject.category', ...child.missing] : child.missing
    return node({ truth, records: none, missing, children: [child] })
  }
}

/**
 * An open point: each reading is judged. One that a person has chosen decides; else they must agree. A choice of two
 * at once is no choice.
 */
function readyReadings({ id, of, cite, provenance }: Readings): Ready {
  const parts = of.map((reading) => ({ ...reading, ready: ready(reading.rule) }))
  type Part = (typeof parts)[number]
  return (context) => {
    const said = (part: Part, holds: boolean) =>
      context.facts.attestations?.some(
        (each) => each.holds === holds && each.topic === readingTopic(id, part.id),
      ) === true
    /** What a person has ruled out is no candidate; the only one left, or the only one picked, decides. */
    const candidates = parts.filter((part) => !said(part, false))
    const picked = candidates.filter((part) => said(part, true))
    const deciding =
      picked.length === 1 ? picked[0] : candidates.length === 1 ? candidates[0] : undefined
    const children = parts.map((part): VerdictNode => {
      const child = part.ready(context) ?? closed
      return {
        kind: 'reading',
        reading: `${id}/${part.id}`,
        truth: child.truth,
        ...(deciding === part ? { chosen: true } : {}),
        cite: part.cite,
        provenance: part.provenance,
        records: none,
        missing: child.missing,
        children: [child],
      }
    })
    const [first] = children
    const agreed = children.every(({ truth }) => truth === first?.truth) ? first?.truth : undefined
    const decided = children.find((child) => child.chosen)
    const truth = decided?.truth ?? agreed ?? 'unknown'
    const choice = decided === undefined && agreed === undefined ? [`readings.${id}`] : none
    const asked = decided === undefined ? children : [decided]
    const missing = [...choice, ...stillMissing(truth, asked)]
    const node = {
      kind: 'readings',
      reading: id,
      truth,
      cite,
      records: none,
      missing,
      children,
    } as const
    return provenance === undefined ? node : { ...node, provenance }
  }
}

/** Rules are constants, so each is made ready once. */
const made = new WeakMap<Criterion, Ready>()

function ready(criterion: Criterion): Ready {
  const held = made.get(criterion)
  if (held !== undefined) return held
  const fresh =
    criterion.kind === 'all' || criterion.kind === 'any'
      ? readyGroup(criterion)
      : criterion.kind === 'branch'
        ? readyBranch(criterion)
        : criterion.kind === 'readings'
          ? readyReadings(criterion)
          : readyLeaf(criterion)
  made.set(criterion, fresh)
  return fresh
}

/** No branch of the law is open to the subject by this route: an empty choice, which is unmet. */
const closed: VerdictNode = {
  kind: 'any',
  truth: 'unmet',
  records: none,
  missing: none,
  children: none,
}

/** Đánh giá một điều kiện với ba giá trị, giữ nguyên cây. */
export const evaluate = (criterion: Criterion, context: Context): VerdictNode =>
  ready(criterion)(context) ?? closed
