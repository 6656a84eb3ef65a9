import type { VerdictNode } from './criterion.ts'

/** A single condition: what it found is told in it. */
const isLeaf = ({ found }: VerdictNode) => found !== undefined

/** One met alternative is enough; the one with the fewest findings says it best. */
function shortest(alternatives: readonly VerdictNode[]): readonly VerdictNode[] {
  let best: readonly VerdictNode[] | undefined
  for (const alternative of alternatives) {
    if (alternative.truth !== 'met') continue
    const reasons = because(alternative)
    if (best === undefined || reasons.length < best.length) best = reasons
  }
  return best ?? []
}

/** A first alternative that is a single condition cannot be said shorter. */
function collectMet(alternatives: readonly VerdictNode[], into: VerdictNode[]): void {
  const first = alternatives.find(({ truth }) => truth === 'met')
  if (first !== undefined && isLeaf(first)) into.push(first)
  else into.push(...shortest(alternatives))
}

/** The reading that was chosen speaks; else each that has the outcome; where they differ, the open point itself. */
function collectReadings(node: VerdictNode, into: VerdictNode[]): void {
  const chosen = node.children.find(({ chosen: picked }) => picked)
  const same = node.children.every(({ truth }) => truth === node.truth)
  if (chosen !== undefined) collect(chosen, into)
  else if (same) for (const reading of node.children.slice(0, 1)) collect(reading, into)
  else into.push(node)
}

function collect(node: VerdictNode, into: VerdictNode[]): void {
  if (isLeaf(node)) {
    into.push(node)
    return
  }
  if (node.kind === 'readings') {
    collectReadings(node, into)
    return
  }
  const before = into.length
  if (node.kind === 'any' && node.truth === 'met') collectMet(node.children, into)
  else for (const child of node.children) if (child.truth === node.truth) collect(child, into)
  /** A node that differs from its children, or has none, speaks for itself: a branch that may not be open. */
  if (into.length === before) into.push(node)
}

/** The reasons of an `all` of single conditions, the commonest tree by far; undefined for any other. */
function flat({ kind, truth, children }: VerdictNode): readonly VerdictNode[] | undefined {
  if (kind !== 'all') return undefined
  let count = 0
  for (const child of children) {
    if (child.truth !== truth) continue
    if (!isLeaf(child)) return undefined
    count += 1
  }
  if (count === 0) return undefined
  if (count === children.length) return children
  if (count === 1) for (const child of children) if (child.truth === truth) return [child]
  const reasons = new Array<VerdictNode>(count)
  let at = 0
  for (const child of children) if (child.truth === truth) reasons[at++] = child
  return reasons
}

/**
 * Vì sao: the findings that force the truth of a tree. Met: one met alternative of each choice. Unmet: every
 * unmet condition of each alternative, so that all that must change is told at once. Unknown: what is open.
 */
export function because(node: VerdictNode): readonly VerdictNode[] {
  const reasons = flat(node)
  if (reasons !== undefined) return reasons
  const collected: VerdictNode[] = []
  collect(node, collected)
  return collected
}

/** Lá của cây, theo thứ tự của điều luật. */
export const leavesOf = (node: VerdictNode): readonly VerdictNode[] =>
  isLeaf(node) ? [node] : node.children.flatMap(leavesOf)
