import type { VerdictNode } from './criterion.ts'

/** A single condition: what it found is told in it. */
const isLeaf = ({ found }: VerdictNode) => found !== undefined

/** One met alternative is enough; the one with the fewest findings says it best, of several such the first. */
function shortest(alternatives: readonly VerdictNode[]): readonly VerdictNode[] {
  let best: readonly VerdictNode[] | undefined
  for (const alternative of alternatives) {
    if (alternative.truth !== 'met') continue
    const reasons = because(alternative)
    if (best === undefined || reasons.length < best.length) best = reasons
    /** It cannot be said shorter. */
    if (best.length === 1) break
  }
  return best ?? []
}

/** The reading that was chosen speaks; else each that has the outcome; where they differ, the open point itself. */
function collectReadings(node: VerdictNode, into: VerdictNode[]): void {
  const chosen = node.children.find(({ chosen: picked }) => picked)
  const same = node.children.every(({ truth }) => truth === node.truth)
  if (chosen !== undefined) collect(chosen, into)
  else if (same) for (const reading of node.children.slice(0, 1)) collect(reading, into)
  else into.push(node)
}

/** The conditions of a choice that is met: of its first alternative when that is one condition, as it most often is. */
function collectMet({ children }: VerdictNode, into: VerdictNode[]): void {
  for (const child of children)
    if (child.truth === 'met') {
      if (isLeaf(child)) into.push(child)
      else for (const reason of shortest(children)) into.push(reason)
      return
    }
}

function collect(node: VerdictNode, into: VerdictNode[]): void {
  const { kind, truth, children } = node
  if (isLeaf(node)) {
    into.push(node)
    return
  }
  if (kind === 'readings') {
    collectReadings(node, into)
    return
  }
  const before = into.length
  if (kind === 'any' && truth === 'met') collectMet(node, into)
  else
    for (const child of children)
      if (child.truth === truth) {
        if (isLeaf(child)) into.push(child)
        else collect(child, into)
      }
  /** A node that differs from its children, or has none, speaks for itself: a branch that may not be open. */
  if (into.length === before) into.push(node)
}

/**
 * Vì sao: the findings that force the truth of a tree. Met: one met alternative of each choice. Unmet: every
 * unmet condition of each alternative, so that all that must change is told at once. Unknown: what is open.
 */
export function because(node: VerdictNode): readonly VerdictNode[] {
  const reasons: VerdictNode[] = []
  collect(node, reasons)
  return reasons
}

/** Lá của cây, theo thứ tự của điều luật. */
export const leavesOf = (node: VerdictNode): readonly VerdictNode[] =>
  isLeaf(node) ? [node] : node.children.flatMap(leavesOf)
