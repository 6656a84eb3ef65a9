import type { Citation, Provenance } from '../citations/index.ts'
import type { Truth } from '../kernel/index.ts'
import type { FactKey } from '../subjects/index.ts'
import type { Context, Tell } from './context.ts'
import {
  type All,
  type Any,
  type Branch,
  type Criterion,
  type Readings,
  readingTopic,
  type VerdictNode,
} from './criterion.ts'
import { gathering } from './gather.ts'
import { type AnyLeaf, tellerOf } from './tell.ts'

/** A criterion made ready to run; answers undefined when a branch is not for this subject or route. */
type Ready = (context: Context) => VerdictNode | undefined
type Judge = (context: Context) => VerdictNode

/** How each kind of a vocabulary is made ready. The pairing of a kind with its own shape is the maker's to keep. */
export type Vocabulary = Readonly<
  Record<string, (wanted: never, tell: Tell<never>) => (context: Context) => VerdictNode>
>

/** Điều kiện đã biên dịch: made ready once for each criterion, since rules are constants. */
export type Compile = (criterion: Criterion) => Judge

const none: readonly never[] = []

/** No branch of the law is open to the subject by this route: an empty choice, which is unmet. */
const closed: VerdictNode = {
  kind: 'any',
  truth: 'unmet',
  records: none,
  missing: none,
  children: none,
}

/** What could still change an outcome that is not known. */
function stillMissing(children: readonly VerdictNode[]): readonly FactKey[] {
  const keys = new Set<FactKey>()
  for (const child of children)
    if (child.truth === 'unknown') for (const key of child.missing) keys.add(key)
  return [...keys]
}

/** Strong Kleene over nodes: one of `deciding` decides, else one unknown leaves it open. */
function joined(children: readonly VerdictNode[], deciding: Truth, otherwise: Truth): Truth {
  let truth = otherwise
  for (const child of children) {
    if (child.truth === deciding) return deciding
    if (child.truth === 'unknown') truth = 'unknown'
  }
  return truth
}

/** The alternatives that are open to the subject. */
const openOnes =
  (parts: readonly Ready[]) =>
  (context: Context): readonly VerdictNode[] => {
    const children: VerdictNode[] = []
    for (const part of parts) {
      const child = part(context)
      if (child !== undefined) children.push(child)
    }
    return children
  }

function group(
  kind: 'all' | 'any',
  truth: Truth,
  cite: Citation | undefined,
  provenance: Provenance | undefined,
  children: readonly VerdictNode[],
): VerdictNode {
  const missing = truth === 'unknown' ? stillMissing(children) : none
  if (cite === undefined) return { kind, truth, records: none, missing, children }
  return provenance === undefined
    ? { kind, truth, cite, records: none, missing, children }
    : { kind, truth, cite, provenance, records: none, missing, children }
}

/** Compiles the criteria of one vocabulary: whatever the leaves are, the combinators are the same. */
export function compilerOf(vocabulary: Vocabulary): Compile {
  const made = new WeakMap<Criterion, Ready>()

  function ready(criterion: Criterion): Ready {
    const held = made.get(criterion)
    if (held !== undefined) return held
    const fresh =
      criterion.kind === 'all'
        ? readyAll(criterion)
        : criterion.kind === 'any'
          ? readyAny(criterion)
          : criterion.kind === 'branch'
            ? readyBranch(criterion)
            : criterion.kind === 'readings'
              ? readyReadings(criterion)
              : readyLeaf(criterion)
    made.set(criterion, fresh)
    return fresh
  }

  function readyLeaf(leaf: AnyLeaf): Ready {
    const prepare = vocabulary[leaf.kind]
    if (prepare === undefined) throw new Error(`not a word of this vocabulary: ${leaf.kind}`)
    return prepare(leaf.wanted as never, tellerOf(leaf) as Tell<never>)
  }

  /** A part that is asked for: a case of the law that is not open to the subject cannot be met by it. */
  function asked(criterion: Criterion): Judge {
    const judge = ready(criterion)
    return criterion.kind === 'branch' ? (context) => judge(context) ?? closed : (judge as Judge)
  }

  function readyAll({ of, cite, provenance }: All): Judge {
    const gather = gathering(of.map(asked))
    return (context) => {
      const children = gather(context)
      return group('all', joined(children, 'unmet', 'met'), cite, provenance, children)
    }
  }

  function readyAny({ of, cite, provenance }: Any): Judge {
    const gather = of.some(({ kind }) => kind === 'branch')
      ? openOnes(of.map(ready))
      : gathering(of.map(asked))
    return (context) => {
      const children = gather(context)
      return group('any', joined(children, 'met', 'unmet'), cite, provenance, children)
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
      const children = [child]
      return provenance === undefined
        ? { kind: 'branch', branch: id, route, truth, cite, records: none, missing, children }
        : {
            kind: 'branch',
            branch: id,
            route,
            truth,
            cite,
            provenance,
            records: none,
            missing,
            children,
          }
    }
  }

  /**
   * An open point: each reading is judged. One that a person has chosen decides; else they must agree. A choice of two
   * at once is no choice.
   */
  function readyReadings({ id, of, cite, provenance }: Readings): Judge {
    const parts = of.map((reading) => ({
      ...reading,
      name: `${id}/${reading.id}`,
      topic: readingTopic(id, reading.id),
      ready: ready(reading.rule),
    }))
    type Part = (typeof parts)[number]
    return (context) => {
      const said = (part: Part, holds: boolean) =>
        context.facts.attestations?.some(
          (each) => each.holds === holds && each.topic === part.topic,
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
          reading: part.name,
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
      const agreed = children.every(({ truth }) => truth === first?.truth)
        ? first?.truth
        : undefined
      const decided = children.find((child) => child.chosen)
      const truth = decided?.truth ?? agreed ?? 'unknown'
      const choice = decided === undefined && agreed === undefined ? [`readings.${id}`] : none
      const asked = decided === undefined ? children : [decided]
      const missing = truth === 'unknown' ? [...choice, ...stillMissing(asked)] : none
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

  const judges = new WeakMap<Criterion, Judge>()
  return (criterion) => {
    const held = judges.get(criterion)
    if (held !== undefined) return held
    const run = ready(criterion)
    const judge: Judge = (context) => run(context) ?? closed
    judges.set(criterion, judge)
    return judge
  }
}
