import { describe, expect, it } from 'vitest'
import type { Truth } from '../kernel/index.ts'
import { because, leavesOf } from './because.ts'
import type { VerdictNode } from './criterion.ts'

const nothing = { records: [], missing: [] }
/** A single condition; some rest on other trees, which hang below. */
const leaf = (topic: string, truth: Truth, ...children: VerdictNode[]): VerdictNode => ({
  kind: 'judged',
  truth,
  wanted: { topic },
  found: { holds: truth === 'met' },
  children,
  ...nothing,
})
const group =
  (kind: VerdictNode['kind']) =>
  (truth: Truth, ...children: VerdictNode[]): VerdictNode => ({
    kind,
    truth,
    children,
    ...nothing,
  })
const [all, any, branch, reading, readings] = [
  group('all'),
  group('any'),
  group('branch'),
  group('reading'),
  group('readings'),
]
const chosen = (node: VerdictNode): VerdictNode => ({ ...node, chosen: true })

const [a, b, c] = [leaf('a', 'met'), leaf('b', 'met'), leaf('c', 'met')]
const [x, y, z] = [leaf('x', 'unmet'), leaf('y', 'unmet'), leaf('z', 'unmet')]
const open = leaf('open', 'unknown')

describe('a single condition', () => {
  it('is its own reason', () => {
    expect(because(x)).toEqual([x])
  })
  it('speaks for what it rests on', () => {
    const resting = leaf('resting', 'met', all('met', a, b))
    expect(because(resting)).toEqual([resting])
    expect(because(all('met', resting, c))).toEqual([resting, c])
    expect(leavesOf(all('met', resting, c))).toEqual([resting, c])
  })
})

describe('conditions that are all asked', () => {
  it('are met because of each of them', () => {
    expect(because(all('met', a, b, c))).toEqual([a, b, c])
  })
  it('are unmet because of each that is unmet, however few or many', () => {
    expect(because(all('unmet', a, x, b))).toEqual([x])
    expect(because(all('unmet', x, a, y, open))).toEqual([x, y])
    expect(because(all('unmet', x, y, z))).toEqual([x, y, z])
  })
  it('are open because of what is open', () => {
    expect(because(all('unknown', a, open, b))).toEqual([open])
  })
  it('speak for themselves when there are none', () => {
    expect(because(all('met'))).toEqual([all('met')])
  })
})

describe('a choice', () => {
  it('is met because of the one alternative that is met', () => {
    expect(because(any('met', x, open, a))).toEqual([a])
    expect(because(all('met', any('met', x, a), b))).toEqual([a, b])
    expect(because(any('met', all('unmet', a, x), all('met', b, c)))).toEqual([b, c])
  })
  it('is met because of the first of several that are as short', () => {
    expect(because(any('met', a, b))).toEqual([a])
    expect(because(any('met', all('met', a, b), all('met', b, c)))).toEqual([a, b])
  })
  it('is met because of the alternative that is said shortest, wherever it stands', () => {
    const [long, short] = [all('met', a, b, c), all('met', b, c)]
    expect(because(any('met', long, short))).toEqual([b, c])
    expect(because(any('met', short, long))).toEqual([b, c])
    expect(because(any('met', long, short, a, b))).toEqual([a])
    expect(because(any('met', long, all('unmet', x), short))).toEqual([b, c])
  })
  it('is unmet because of every alternative', () => {
    expect(because(any('unmet', x, all('unmet', a, y), z))).toEqual([x, y, z])
    expect(because(all('unmet', a, any('unmet', x, y)))).toEqual([x, y])
  })
  it('is open because of each alternative that is open', () => {
    expect(because(any('unknown', x, open))).toEqual([open])
  })
  it('speaks for itself when nothing is open to the subject', () => {
    expect(because(any('unmet'))).toEqual([any('unmet')])
    expect(because(any('met'))).toEqual([any('met')])
  })
})

describe('a branch', () => {
  it('has the reasons of its rule', () => {
    expect(because(branch('unmet', all('unmet', a, x)))).toEqual([x])
  })
  it('speaks for itself when it differs from its rule: it may not be open to the subject', () => {
    const unsure = branch('unknown', all('met', a, b))
    expect(because(unsure)).toEqual([unsure])
    expect(because(all('unknown', a, unsure))).toEqual([unsure])
  })
})

describe('a rule with several readings', () => {
  it('has the reasons of the reading that was chosen', () => {
    const node = readings('met', reading('unmet', x), chosen(reading('met', a)))
    expect(because(node)).toEqual([a])
  })
  it('has those of the first reading when all come to the same', () => {
    expect(because(readings('unmet', reading('unmet', x), reading('unmet', y)))).toEqual([x])
  })
  it('is itself the reason where its readings differ', () => {
    const differing = readings('unknown', reading('met', a), reading('unmet', x))
    expect(because(differing)).toEqual([differing])
    const partly = readings('unknown', reading('unknown', open), reading('unmet', x))
    expect(because(partly)).toEqual([partly])
    expect(because(all('unknown', a, partly))).toEqual([partly])
  })
})

describe('the conditions of a tree', () => {
  it('are in the order of the law', () => {
    expect(leavesOf(all('unmet', a, any('met', x, b), branch('unmet', z)))).toEqual([a, x, b, z])
  })
})
