import type { Criterion, Leaf } from './criterion.ts'

/** Mọi phần của một điều kiện, from the whole to the single conditions, in the order of the law. */
export function partsOf(criterion: Criterion): readonly Criterion[] {
  switch (criterion.kind) {
    case 'all':
    case 'any':
      return [criterion, ...criterion.of.flatMap(partsOf)]
    case 'branch':
      return [criterion, ...partsOf(criterion.rule)]
    case 'readings':
      return [criterion, ...criterion.of.flatMap(({ rule }) => partsOf(rule))]
    default:
      return [criterion]
  }
}

const isLeaf = (part: Criterion): part is Leaf =>
  part.kind !== 'all' && part.kind !== 'any' && part.kind !== 'branch' && part.kind !== 'readings'

/** Các điều kiện đơn lẻ, each as often as it stands in the rule. */
export const conditionsOf = (criterion: Criterion): readonly Leaf[] =>
  partsOf(criterion).filter(isLeaf)
