import type { Criterion } from '@vinhdanh/domain/criteria'

/** Một dòng của cây tiêu chuẩn. */
export interface ConditionLine {
  readonly key: string
  readonly parentKey: string | null
  readonly depth: number
  readonly criterion: Criterion
}

const childrenOf = (criterion: Criterion): readonly Criterion[] => {
  switch (criterion.kind) {
    case 'all':
    case 'any':
      return criterion.of
    case 'branch':
      return [criterion.rule]
    case 'readings':
      return criterion.of.map(({ rule }) => rule)
    default:
      return []
  }
}

/** The tree in reading order; a key is the path of positions from the top. */
export function conditionLines(
  criterion: Criterion,
  key = '0',
  parentKey: string | null = null,
  depth = 0,
): readonly ConditionLine[] {
  return [
    { key, parentKey, depth, criterion },
    ...childrenOf(criterion).flatMap((child, index) =>
      conditionLines(child, `${key}.${index}`, key, depth + 1),
    ),
  ]
}
