import { all, branch, type Criterion, type Leaf } from '../criteria/index.ts'
import type { RequiresRule } from './regulation.ts'

/** The conditions of one kind, each replaced by what `turn` makes of it. */
export function turnLeaves(rule: Criterion, turn: (leaf: Leaf) => Criterion): Criterion {
  switch (rule.kind) {
    case 'all':
    case 'any':
      return { ...rule, of: rule.of.map((each) => turnLeaves(each, turn)) }
    case 'branch':
      return { ...rule, rule: turnLeaves(rule.rule, turn) }
    case 'readings':
      return {
        ...rule,
        of: rule.of.map((reading) => ({ ...reading, rule: turnLeaves(reading.rule, turn) })),
      }
    default:
      return turn(rule)
  }
}

/**
 * Beside what the law asks: in the cases named, a case for several kinds of subject being parted where needed. Null
 * when the law has no such case.
 */
export function required(
  rule: Criterion,
  { subjects, routes, condition }: RequiresRule,
): Criterion | null {
  if (subjects === undefined && routes === undefined) return all(rule, condition)
  let found = false
  const within = (each: Criterion): Criterion => {
    switch (each.kind) {
      case 'all':
      case 'any':
        return { ...each, of: each.of.map(within) }
      case 'readings':
        return { ...each, of: each.of.map((one) => ({ ...one, rule: within(one.rule) })) }
      case 'branch': {
        if (routes !== undefined && !routes.includes(each.route)) return each
        const meant = each.subjects.filter((kind) => subjects?.includes(kind) ?? true)
        const others = each.subjects.filter((kind) => !meant.includes(kind))
        if (meant.length === 0) return each
        found = true
        const part = (of: typeof meant, inner: Criterion) =>
          branch(each.id, { ...each, subjects: of }, inner).at(each.cite, each.provenance)
        const harder = part(meant, all(each.rule, condition))
        return others.length === 0
          ? harder
          : { kind: 'any', of: [harder, part(others, each.rule)], cite: each.cite }
      }
      default:
        return each
    }
  }
  const made = within(rule)
  return found ? made : null
}

/** The first condition of a kind. */
export const leafOf = (rule: Criterion, kind: Leaf['kind']): Leaf | undefined => {
  let found: Leaf | undefined
  turnLeaves(rule, (leaf) => {
    if (leaf.kind === kind) found ??= leaf
    return leaf
  })
  return found
}
