import type { Citation, Provenance } from '@vinhdanh/domain/citations'
import type { Criterion } from '@vinhdanh/domain/criteria'

/** Một cách đọc của một điểm để ngỏ, as a line over the conditions it has. */
interface ReadingLine {
  readonly kind: 'reading'
  /** `<open point>/<reading>`. */
  readonly reading: string
  readonly rule: Criterion
  readonly cite: Citation
  readonly provenance: Provenance
}
type Condition = Criterion | ReadingLine

/** Một dòng của cây tiêu chuẩn. */
export interface ConditionLine {
  readonly key: string
  readonly parentKey: string | null
  readonly depth: number
  readonly criterion: Condition
}

const childrenOf = (criterion: Condition): readonly Condition[] => {
  switch (criterion.kind) {
    case 'all':
    case 'any':
      return criterion.of
    case 'branch':
    case 'reading':
      return [criterion.rule]
    case 'readings':
      return criterion.of.map(({ id, rule, cite, provenance }) => ({
        kind: 'reading',
        reading: `${criterion.id}/${id}`,
        rule,
        cite,
        provenance,
      }))
    default:
      return []
  }
}

/** The tree in reading order; a key is the path of positions from the top. */
export function conditionLines(
  criterion: Condition,
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
