import { because, type VerdictNode } from '@vinhdanh/domain/criteria'
import type { SubjectFacts } from '@vinhdanh/domain/subjects'
import type { Judged } from './verdicts.ts'

/** Một dòng của cây kết luận. */
export interface VerdictLine {
  readonly key: string
  readonly parentKey: string | null
  readonly depth: number
  readonly node: VerdictNode
  /** One of the findings that force the verdict. */
  readonly forces: boolean
  readonly facts: SubjectFacts
}

/** The tree in reading order; a key is the path of positions from the top. */
export function verdictLines({ verdict, facts }: Judged): readonly VerdictLine[] {
  const forcing = new Set(because(verdict.tree))
  const walk = (
    node: VerdictNode,
    key: string,
    parentKey: string | null,
    depth: number,
  ): readonly VerdictLine[] => [
    { key, parentKey, depth, node, forces: forcing.has(node), facts },
    ...node.children.flatMap((child, index) => walk(child, `${key}.${index}`, key, depth + 1)),
  ]
  return walk(verdict.tree, '0', null, 0)
}
