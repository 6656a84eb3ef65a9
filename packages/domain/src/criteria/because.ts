import type { VerdictNode } from './criterion.ts'

/** Children that alone decide the truth of a node. */
function deciding(node: VerdictNode): readonly VerdictNode[] {
  const agreeing = node.children.filter(({ truth }) => truth === node.truth)
  if (node.kind !== 'any' || node.truth !== 'met') return agreeing
  /** One met alternative is enough; the one with the fewest findings says it best. */
  const [first, ...others] = agreeing
  if (first === undefined) return agreeing
  const size = (child: VerdictNode) => because(child).length
  return [others.reduce((best, child) => (size(child) < size(best) ? child : best), first)]
}

const isLeaf = ({ kind }: VerdictNode) => kind !== 'all' && kind !== 'any' && kind !== 'branch'

/**
 * Vì sao: the findings that force the truth of a tree. Met: one met alternative of each choice. Unmet: every
 * unmet condition of each alternative, so that all that must change is told at once. Unknown: what is open.
 */
export function because(node: VerdictNode): readonly VerdictNode[] {
  if (isLeaf(node)) return [node]
  const parts = deciding(node)
  /** A node that differs from its children, or has none, speaks for itself: a branch that may not be open. */
  return parts.length === 0 ? [node] : parts.flatMap(because)
}

/** Lá của cây, theo thứ tự của điều luật. */
export const leavesOf = (node: VerdictNode): readonly VerdictNode[] =>
  isLeaf(node) ? [node] : node.children.flatMap(leavesOf)
