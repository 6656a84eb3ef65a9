import { describe, expect, it } from 'vitest'
import { citationPath } from '../citations/index.ts'
import { type CriterionKind, conditionsOf, evaluate, type Leaf } from '../criteria/index.ts'
import { canonicalJson } from '../kernel/index.ts'
import { daysOfChange, lawOn, provisionsOf } from '../law/index.ts'
import { instruments } from '../regimes/index.ts'
import { type Edge, edgesOf, onDay, year } from './boundaries.ts'

/** Every condition that was ever in force, each wording of it once. */
const leaves = new Map<string, Leaf>(
  daysOfChange(instruments)
    .flatMap((on) => provisionsOf(lawOn(instruments, on), 'criteria'))
    .flatMap(({ rule }) => conditionsOf(rule))
    .map((leaf) => [`${leaf.kind} ${canonicalJson(leaf.wanted)}`, leaf]),
)

const edgesAt = (leaf: Leaf): readonly Edge[] => {
  /** The record pairs each kind with the edges of its own shape; the union cannot say so. */
  const build = edgesOf[leaf.kind] as (wanted: Leaf['wanted']) => readonly Edge[]
  return build(leaf.wanted)
}
const judge = (leaf: Leaf, { facts }: Edge) =>
  evaluate(leaf, {
    facts: { subject: { kind: 'person' }, ...facts },
    year,
    onDay,
    standardOf: () => undefined,
    natureOf: (award) => ({
      group: award === 'a title' ? 'emulation-title' : 'certificate',
      level: 'state',
    }),
  }).truth

const kinds = [...new Set([...leaves.values()].map(({ kind }) => kind))].sort()
/** A standard that asks for another is judged by that one's own thresholds. */
const withoutThreshold: ReadonlySet<CriterionKind> = new Set(['meetsStandardOf'])

describe('every threshold of every standard that was ever in force', () => {
  it.each(kinds)('%s: short of it is not met, at it and beyond it is', (kind) => {
    for (const [wording, leaf] of leaves) {
      if (leaf.kind !== kind) continue
      const edges = edgesAt(leaf)
      if (!withoutThreshold.has(kind)) {
        const sides = new Set(edges.map(({ met }) => met))
        expect(sides, `${wording} needs an edge on each side`).toEqual(new Set([true, false]))
      }
      for (const edge of edges)
        expect(
          judge(leaf, edge),
          `${leaf.cite.instrument} ${citationPath(leaf.cite)}: ${wording}: ${edge.says}`,
        ).toBe(edge.met ? 'met' : 'unmet')
    }
  })
})
