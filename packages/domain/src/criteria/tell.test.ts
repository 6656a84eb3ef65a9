import { describe, expect, it } from 'vitest'
import { day } from '../kernel/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import { compilerOf } from './compile.ts'
import type { Context, Tell } from './context.ts'
import type { Criterion, VerdictNode } from './criterion.ts'

const cite = { instrument: 'test-law', article: '1' }
const provenance = { status: 'verified', source: 'test' } as const

interface Weighed extends SubjectFacts {
  readonly weight: number
}

/** A vocabulary of one word, which looks at one number. */
const compile = compilerOf({
  weight: ({ least }: { least: number }, tell: Tell<{ weight: number }>) => {
    const told = tell.byNumber('weight', (weight) => weight >= least)
    return ({ facts }: Context) => told.node((facts as Weighed).weight)
  },
})
const judging = (least: number, from?: typeof provenance) => {
  const judge = compile({
    kind: 'weight',
    wanted: { least },
    cite,
    ...(from === undefined ? {} : { provenance: from }),
  } as unknown as Criterion)
  return (weight: number): VerdictNode =>
    judge({
      facts: { subject: { kind: 'person' }, weight } as SubjectFacts,
      year: 2024,
      onDay: day('2024-12-31'),
      standardOf: () => undefined,
      natureOf: () => undefined,
    })
}

describe('a condition that looks at one number', () => {
  const judge = judging(50)
  const node = (truth: string, weight: number) => ({
    kind: 'weight',
    truth,
    wanted: { least: 50 },
    found: { weight },
    cite,
    records: [],
    missing: [],
    children: [],
  })
  it.each([-2, -1, 0, 49, 50, 126, 127, 128, 5000, 49.5, 50.5, -0.5])(
    'tells of %s the same each time it is asked',
    (weight) => {
      const expected = node(weight >= 50 ? 'met' : 'unmet', weight)
      expect(judge(weight)).toStrictEqual(expected)
      expect(judge(weight)).toStrictEqual(expected)
    },
  )
  it('tells once what it tells of a small whole number', () => {
    for (const weight of [-1, 0, 1, 50, 126]) expect(judge(weight)).toBe(judge(weight))
  })
  it('keeps nothing of other numbers, of which there is no end', () => {
    for (const weight of [-2, 127, 5000, 49.5]) expect(judge(weight)).not.toBe(judge(weight))
  })
  it('says where it stands in the law and how well that is known', () => {
    const sourced = judging(50, provenance)
    for (const weight of [7, 49.5])
      expect(sourced(weight)).toStrictEqual({ ...node('unmet', weight), provenance })
  })
  it('keeps apart what different conditions tell of one number', () => {
    expect([judging(1)(7).truth, judging(8)(7).truth]).toEqual(['met', 'unmet'])
  })
})
