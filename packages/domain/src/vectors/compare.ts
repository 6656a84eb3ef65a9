import { type Citation, citationPath } from '../citations/index.ts'
import { because, type VerdictNode } from '../criteria/index.ts'

/** Chỗ khác nhau giữa điều mong đợi và điều tìm thấy. */
export interface Difference {
  readonly what: string
  readonly expected: unknown
  readonly found: unknown
}

/** Compares what a case expects, field by field; a field that is not given is not compared. */
export const compare = (
  expected: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
): readonly Difference[] =>
  Object.entries(expected).flatMap(([what, value]) =>
    JSON.stringify(value) === JSON.stringify(found[what])
      ? []
      : [{ what, expected: value, found: found[what] ?? null }],
  )

const written = (cite: Citation) => `${cite.instrument}:${citationPath(cite)}`

const names = (expected: string, cite: Citation) => {
  const path = expected.includes(':') ? written(cite) : citationPath(cite)
  return path === expected || path.startsWith(`${expected}.`)
}

export function compareCites(
  expected: readonly string[] | undefined,
  found: readonly Citation[],
): readonly Difference[] {
  const absent = (expected ?? []).filter((path) => !found.some((cite) => names(path, cite)))
  return absent.length === 0
    ? []
    : [{ what: 'because', expected, found: [...new Set(found.map(written))] }]
}

/** The reasons with what stands under and above them, so that a case may cite the whole article or its part. */
export function citesOf(tree: VerdictNode): readonly Citation[] {
  const reasons = new Set(because(tree))
  const cites: Citation[] = []
  const walk = (node: VerdictNode, under: boolean): boolean => {
    const inside = under || reasons.has(node)
    const above = node.children.map((child) => walk(child, inside)).includes(true)
    if ((inside || above) && node.cite !== undefined && node.truth === tree.truth)
      cites.push(node.cite)
    return inside || above
  }
  walk(tree, false)
  return cites
}

/** One line for a person to see why a verdict is not the expected one. */
export const summary = (tree: VerdictNode): string =>
  because(tree)
    .map(({ kind, truth, cite, found, missing }) =>
      [
        `${kind} ${truth}`,
        cite === undefined ? '' : `Điều ${citationPath(cite)}`,
        found === undefined ? '' : JSON.stringify(found),
        missing.length === 0 ? '' : `missing ${missing.join(', ')}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    )
    .join('; ')
