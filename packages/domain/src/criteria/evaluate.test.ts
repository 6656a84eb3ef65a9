import { describe, expect, it } from 'vitest'
import { citing } from '../citations/index.ts'
import { day, ratio } from '../kernel/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import { compilerOf } from './compile.ts'
import {
  all,
  any,
  because,
  branch,
  type Criterion,
  evaluate,
  leavesOf,
  type VerdictNode,
  when,
} from './index.ts'

const at = citing('test-law')
const recalled = { status: 'recalled', source: 'from memory', note: 'a doubt' } as const
const topic = (name: string) => when('judged', { topic: name }).at(at(name))
const said = (...topics: (readonly [topic: string, holds: boolean])[]): Partial<SubjectFacts> => ({
  attestations: topics.map(([name, holds]) => ({ topic: name, holds })),
})
const judge = (rule: Criterion, facts: Partial<SubjectFacts> = {}, route?: string): VerdictNode =>
  evaluate(rule, {
    facts: { subject: { kind: 'person' }, ...facts },
    year: 2024,
    onDay: day('2025-03-01'),
    route,
    standardOf: () => undefined,
    natureOf: () => undefined,
  })
const [a, b, c] = [topic('a'), topic('b'), topic('c')]
const articles = (nodes: readonly VerdictNode[]) => nodes.map(({ cite }) => cite?.article)

describe('a condition', () => {
  it('tells what was wanted flat enough to store', () => {
    const wanted = (rule: Criterion) => judge(rule).wanted
    const share = ratio(7, 10)
    expect(wanted(when('memberShare', { award: 'x', share, strict: true }).at(at('1')))).toEqual({
      award: 'x',
      share: [7, 10],
      strict: true,
    })
    const awards = [
      { award: 'x', count: 2 },
      { award: 'y', count: 1 },
    ]
    expect(wanted(when('awardsSince', { awards, since: 'z' }).at(at('1')))).toEqual({
      awards: ['x', 2, 'y', 1],
      since: 'z',
    })
    expect(wanted(when('achievement', { kinds: ['sudden'], scope: 'base' }).at(at('1')))).toEqual({
      kinds: ['sudden'],
      scope: 'base',
    })
  })
  it('carries its source where it has one of its own, and its article always', () => {
    expect(judge(a)).not.toHaveProperty('provenance')
    const doubted = when('judged', { topic: 'a' }).at(at('7'), recalled)
    expect(judge(doubted, said(['a', true]))).toMatchObject({
      kind: 'judged',
      truth: 'met',
      cite: at('7'),
      provenance: recalled,
    })
  })
  it('names only records that have a name', () => {
    const record = { kind: 'attestation', id: 'x' } as const
    const facts = {
      attestations: [
        { topic: 'a', holds: true },
        { topic: 'a', holds: true, record },
      ],
    }
    expect(judge(a, facts).records).toEqual([record])
    expect(judge(a, said(['a', true])).records).toEqual([])
  })
  it('of no vocabulary is an error that names it', () => {
    expect(() => compilerOf({})(a)).toThrow('not a word of this vocabulary: judged')
  })
})

describe('several conditions', () => {
  it('that must all hold have the worst truth, and keep the article and source of the group', () => {
    const group = { ...all(a, b), cite: at('3'), provenance: recalled }
    expect(judge(group, said(['a', true], ['b', true]))).toMatchObject({
      kind: 'all',
      truth: 'met',
      cite: at('3'),
      provenance: recalled,
      missing: [],
      records: [],
    })
    expect(judge(group, said(['a', true])).truth).toBe('unknown')
    expect(judge(group, said(['a', false])).truth).toBe('unmet')
  })
  it('of which one must hold have the best truth', () => {
    const group = { ...any(a, b), cite: at('3') }
    const node = judge(group, said(['a', true]))
    expect(node).toMatchObject({ kind: 'any', truth: 'met', cite: at('3') })
    expect(node).not.toHaveProperty('provenance')
    expect(judge(group, said(['a', false])).truth).toBe('unknown')
    expect(judge(group, said(['a', false], ['b', false])).truth).toBe('unmet')
  })
  it('without an article of their own name none', () => {
    expect(judge(all(a))).not.toHaveProperty('cite')
  })
  it('ask for each fact once, and for none that could change nothing', () => {
    const node = judge(all(any(a, b), any(b, c), c), said(['c', true]))
    expect(node.missing).toEqual(['attestations.a', 'attestations.b'])
    expect(judge(all(a, b), said(['a', false])).missing).toEqual([])
    expect(judge(any(a, b), said(['a', true])).missing).toEqual([])
  })
})

describe('a case of the law', () => {
  const to = (more: object = {}) => ({ subjects: ['person'], route: 'merit', ...more }) as const
  const ofPeople = branch('people', to(), a).at(at('5'), recalled)
  const ofFarmers = branch('farmers', to({ categories: ['farmer'] }), b).at(at('6'))
  const farmer = { subject: { kind: 'person', category: 'farmer' } } as const
  const official = { subject: { kind: 'person', category: 'official' } } as const

  it('is open to the subjects, categories and route it names, and tells its article and source', () => {
    expect(judge(ofPeople, said(['a', true]))).toMatchObject({
      kind: 'branch',
      branch: 'people',
      route: 'merit',
      truth: 'met',
      cite: at('5'),
      provenance: recalled,
      records: [],
      missing: [],
    })
    expect(judge(ofFarmers, { ...farmer, ...said(['b', true]) })).toMatchObject({
      kind: 'branch',
      branch: 'farmers',
      truth: 'met',
    })
    expect(judge(ofFarmers, farmer)).not.toHaveProperty('provenance')
  })
  it('is closed to another subject, another category, another route: nothing is met by it', () => {
    const closed = { kind: 'any', truth: 'unmet', children: [], missing: [], records: [] }
    const collective = { subject: { kind: 'collective' } } as const
    expect(judge(ofPeople, { ...collective, ...said(['a', true]) })).toEqual(closed)
    expect(judge(ofFarmers, { ...official, ...said(['b', true]) })).toEqual(closed)
    expect(judge(ofPeople, said(['a', true]), 'sudden')).toEqual(closed)
    expect(judge(ofPeople, said(['a', true]), 'merit').truth).toBe('met')
  })
  it('is left out of a choice, and not met in a list, where it is closed', () => {
    const chosen = judge(any(ofPeople, ofFarmers), { ...official, ...said(['a', false]) })
    expect(chosen.children.map(({ branch: id }) => id)).toEqual(['people'])
    const listed = judge(all(ofFarmers, a), { ...official, ...said(['a', true]) })
    expect(listed).toMatchObject({ truth: 'unmet' })
    expect(listed.children).toHaveLength(2)
  })
  it('that may be closed is open while the category is not known, unless it is not met anyway', () => {
    expect(judge(ofFarmers, said(['b', true]))).toMatchObject({
      truth: 'unknown',
      missing: ['subject.category'],
    })
    expect(judge(ofFarmers)).toMatchObject({
      truth: 'unknown',
      missing: ['subject.category', 'attestations.b'],
    })
    expect(judge(ofFarmers, said(['b', false]))).toMatchObject({ truth: 'unmet', missing: [] })
    expect(because(judge(ofFarmers, said(['b', true])))).toMatchObject([{ branch: 'farmers' }])
  })
  it('inside a closed case is closed with it', () => {
    const inner = branch('inner', to({ route: 'sudden' }), a).at(at('8'))
    const outer = branch('outer', to(), inner).at(at('9'))
    expect(judge(outer, said(['a', true])).branch).toBe('outer')
    expect(judge(outer, said(['a', true]), 'merit')).toMatchObject({ kind: 'any', children: [] })
  })
})

describe('the reasons', () => {
  it('of what is met are the shortest way in which it is met, the first of two alike', () => {
    const rule = any(all(a, b), c, topic('d'))
    const everything = said(['a', true], ['b', true], ['c', true], ['d', true])
    expect(articles(because(judge(rule, everything)))).toEqual(['c'])
    expect(articles(because(judge(rule, said(['a', true], ['b', true]))))).toEqual(['a', 'b'])
  })
  it('of what is not met are all conditions that fail, of every alternative', () => {
    const rule = all(a, any(b, all(c, topic('d'))))
    const node = judge(rule, said(['a', true], ['b', false], ['c', false], ['d', true]))
    expect(articles(because(node))).toEqual(['b', 'c'])
  })
  it('of what is open are the conditions that are open', () => {
    const node = judge(all(a, b, any(c, topic('d'))), said(['a', true], ['d', false]))
    expect(articles(because(node))).toEqual(['b', 'c'])
  })
  it('of a plain list are its conditions of that truth, in their order', () => {
    const facts = said(['a', false], ['b', true], ['c', false])
    expect(articles(because(judge(all(a, b, c), facts)))).toEqual(['a', 'c'])
    const held = said(['a', true], ['b', true], ['c', true])
    expect(articles(because(judge(all(a, b, c), held)))).toEqual(['a', 'b', 'c'])
  })
  it('of an empty choice are the choice itself', () => {
    const node = judge(any())
    expect(because(node)).toEqual([node])
    const empty = judge(all())
    expect(because(empty)).toEqual([empty])
  })
  it('are taken from the conditions, which are all leaves of the tree', () => {
    const node = judge(
      all(a, any(b, branch('x', { subjects: ['person'], route: 'merit' }, c).at(at('5')))),
    )
    expect(articles(leavesOf(node))).toEqual(['a', 'b', 'c'])
    expect(leavesOf(judge(a))).toHaveLength(1)
  })
})

describe('a rule', () => {
  it('is compiled once: asked again of other facts, it judges those', () => {
    const rule = all(a)
    expect(judge(rule, said(['a', true])).truth).toBe('met')
    expect(judge(rule, said(['a', false])).truth).toBe('unmet')
    expect(judge(rule).truth).toBe('unknown')
  })
  it('that was compiled inside another is the same by itself', () => {
    const inner = any(a, b)
    judge(all(inner, c))
    expect(judge(inner, said(['b', true]))).toMatchObject({ kind: 'any', truth: 'met' })
  })
})
