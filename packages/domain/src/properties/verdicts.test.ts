import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  because,
  type Criterion,
  conditionsOf,
  evaluate,
  kinds,
  readingTopic,
  type VerdictNode,
} from '../criteria/index.ts'
import { allOf, anyOf, type Truth } from '../kernel/index.ts'
import { known, ratingLevels, type SubjectFacts } from '../subjects/index.ts'
import { contextOf, meritRule, openRule, rule } from './arbitraries.ts'
import { facts, heldAward, initiative, year } from './arbitrary-facts.ts'

const judge = (criterion: Criterion, of: SubjectFacts) =>
  evaluate(criterion, contextOf(of, evaluate))
const rank: Readonly<Record<Truth, number>> = { unmet: 0, unknown: 1, met: 2 }
const runs = { numRuns: 1000 }

describe('a verdict on any rule and any facts', () => {
  it('is never flipped by filling in what was not known', () => {
    fc.assert(
      fc.property(rule, facts, facts, (criterion, some, more) => {
        const before = judge(criterion, some).truth
        const filled = { ...more, ...some, subject: { ...more.subject, ...some.subject } }
        if (before !== 'unknown') expect(judge(criterion, filled).truth).toBe(before)
      }),
      runs,
    )
  })

  it('is tried with every kind of condition', () => {
    const tried = fc
      .sample(rule, { numRuns: 3000, seed: 2024 })
      .flatMap((criterion) => conditionsOf(criterion).map(({ kind }) => kind))
    expect([...new Set(tried)].sort()).toEqual(Object.keys(kinds).sort())
  })

  it('with an open point is final only where every reading gives the same, or one was chosen', () => {
    const choose = (some: SubjectFacts, reading: string): SubjectFacts => ({
      ...some,
      attestations: [
        ...(some.attestations ?? []),
        { topic: readingTopic('point', reading), holds: true },
      ],
    })
    fc.assert(
      fc.property(openRule, facts, (criterion, some) => {
        const open = judge(criterion, some).truth
        const chosen = ['one', 'other'].map((id) => judge(criterion, choose(some, id)).truth)
        if (open !== 'unknown') expect(chosen).toEqual([open, open])
        if (chosen[0] !== chosen[1]) expect(open).toBe('unknown')
      }),
      runs,
    )
  })

  it('is never flipped by learning of more years', () => {
    fc.assert(
      fc.property(
        rule,
        facts,
        fc.integer({ min: year - 8, max: year }),
        (criterion, whole, from) => {
          const cut = <Item extends { readonly year: number }>(
            list: readonly Item[] | undefined,
          ) =>
            list === undefined
              ? undefined
              : { records: list.filter((item) => item.year >= from), years: { from, to: year } }
          const [awards, initiatives] = [
            cut(known(whole.awards)?.records),
            cut(known(whole.initiatives)?.records),
          ]
          const part = {
            ...whole,
            ...(awards === undefined ? {} : { awards }),
            ...(initiatives === undefined ? {} : { initiatives }),
          }
          const before = judge(criterion, part).truth
          if (before !== 'unknown') expect(judge(criterion, whole).truth).toBe(before)
        },
      ),
      runs,
    )
  })

  it('is only helped by more merit, where no bar is involved', () => {
    fc.assert(
      fc.property(meritRule, facts, heldAward, initiative, (criterion, some, award, made) => {
        const before = rank[judge(criterion, some).truth]
        const better = {
          ...some,
          awards: [...(known(some.awards)?.records ?? []), { ...award, route: 'merit' }],
          initiatives: [
            ...(known(some.initiatives)?.records ?? []),
            { year: made.year, scope: made.scope },
          ],
          ratings: (known(some.ratings)?.records ?? []).map((rating) => ({
            ...rating,
            level: ratingLevels[ratingLevels.indexOf(rating.level) + 1] ?? rating.level,
          })),
        }
        /** What was not known stays not known: learning is another property. */
        const same = {
          ...better,
          ...(some.awards === undefined ? { awards: undefined } : {}),
          ...(some.initiatives === undefined ? { initiatives: undefined } : {}),
          ...(some.ratings === undefined ? { ratings: undefined } : {}),
        } as SubjectFacts
        expect(rank[judge(criterion, same).truth]).toBeGreaterThanOrEqual(before)
      }),
      runs,
    )
  })

  it('does not depend on the order of conditions or of records', () => {
    const turned = (criterion: Criterion): Criterion =>
      criterion.kind === 'all' || criterion.kind === 'any'
        ? (criterion.kind === 'all' ? all : any)(...[...criterion.of].reverse().map(turned))
        : criterion
    fc.assert(
      fc.property(rule, facts, (criterion, some) => {
        const mirrored = Object.fromEntries(
          Object.entries(some).map(([key, value]) => [
            key,
            Array.isArray(value) ? [...value].reverse() : value,
          ]),
        ) as unknown as SubjectFacts
        const [one, other] = [judge(criterion, some), judge(turned(criterion), mirrored)]
        expect(other.truth).toBe(one.truth)
        expect([...other.missing].sort()).toEqual([...one.missing].sort())
      }),
      runs,
    )
  })

  it('asks for facts exactly while it is unknown', () => {
    fc.assert(
      fc.property(rule, facts, (criterion, some) => {
        const { truth, missing } = judge(criterion, some)
        expect(missing.length > 0).toBe(truth === 'unknown')
      }),
      runs,
    )
  })
})

/** The truth of a tree of which only some findings are known. */
const knowing = (node: VerdictNode, findings: ReadonlySet<VerdictNode>): Truth => {
  if (node.kind !== 'all' && node.kind !== 'any') return findings.has(node) ? node.truth : 'unknown'
  return (node.kind === 'all' ? allOf : anyOf)(
    node.children.map((child) => knowing(child, findings)),
  )
}

describe('the reasons of a verdict', () => {
  const decided = (check: (tree: VerdictNode, reasons: readonly VerdictNode[]) => void) =>
    fc.assert(
      fc.property(rule, facts, (criterion, some) => {
        const tree = judge(criterion, some)
        if (tree.truth !== 'unknown') check(tree, because(tree))
      }),
      runs,
    )

  it('force it by themselves, with everything else not known', () => {
    decided((tree, reasons) => expect(knowing(tree, new Set(reasons))).toBe(tree.truth))
  })
  it('are all needed when it is met', () => {
    decided((tree, reasons) => {
      if (tree.truth !== 'met') return
      for (const one of reasons)
        expect(knowing(tree, new Set(reasons.filter((other) => other !== one)))).toBe('unknown')
    })
  })
  it('each belong to a smallest set that forces it when it is unmet', () => {
    const holds = (node: VerdictNode, one: VerdictNode): boolean =>
      node === one || node.children.some((child) => holds(child, one))
    /** Of every "all" one unmet condition is enough: the one asked about where it stands, else the first. */
    const smallest = (node: VerdictNode, one: VerdictNode): readonly VerdictNode[] => {
      const unmet = node.children.filter(({ truth }) => truth === 'unmet')
      if (node.kind === 'any') return unmet.flatMap((child) => smallest(child, one))
      if (node.kind !== 'all') return [node]
      const child = unmet.find((each) => holds(each, one)) ?? unmet[0]
      return child === undefined ? [] : smallest(child, one)
    }
    decided((tree, reasons) => {
      if (tree.truth !== 'unmet') return
      for (const one of reasons) {
        const set = smallest(tree, one)
        expect(set).toContain(one)
        expect(knowing(tree, new Set(set))).toBe('unmet')
        for (const each of set)
          expect(knowing(tree, new Set(set.filter((other) => other !== each)))).toBe('unknown')
      }
    })
  })
  it('all have the truth of the whole', () => {
    decided((tree, reasons) => {
      expect(reasons.length).toBeGreaterThan(0)
      for (const { truth } of reasons) expect(truth).toBe(tree.truth)
    })
  })
})
