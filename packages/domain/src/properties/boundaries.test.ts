import { describe, expect, it } from 'vitest'
import { citationPath } from '../citations/index.ts'
import { conditionsOf, type Leaf } from '../criteria/index.ts'
import { canonicalJson } from '../kernel/index.ts'
import { daysOfChange, lawOn, provisionsOf } from '../law/index.ts'
import { instruments } from '../regimes/index.ts'
import { faultsAt } from './boundaries.ts'

/** Every condition that was ever in force, each wording of it once. */
const leaves = new Map<string, Leaf>(
  daysOfChange(instruments)
    .flatMap((on) => provisionsOf(lawOn(instruments, on), 'criteria'))
    .flatMap(({ rule }) => conditionsOf(rule))
    .map((leaf) => [`${leaf.kind} ${canonicalJson(leaf.wanted)}`, leaf]),
)
const kinds = [...new Set([...leaves.values()].map(({ kind }) => kind))].sort()

describe('every threshold of every standard that was ever in force', () => {
  it.each(kinds)('%s: short of it is not met, at it and beyond it is', (kind) => {
    for (const [wording, leaf] of leaves)
      if (leaf.kind === kind)
        expect(
          faultsAt(leaf),
          `${leaf.cite.instrument} ${citationPath(leaf.cite)}: ${wording}`,
        ).toEqual([])
  })
})
