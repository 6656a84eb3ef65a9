import { describe, expect, it } from 'vitest'
import { citing } from '../citations/index.ts'
import { day } from '../kernel/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import { because, branch, evaluate, readings, type VerdictNode, when } from './index.ts'

const at = citing('test-law')
const known = { status: 'verified', source: 'gazette' } as const
const draft = { status: 'draft', source: 'draft of the ministry' } as const
const rated = (min: 'good' | 'excellent') => when('ratingInYear', { min }).at(at('9'))
const strict = { id: 'strict', rule: rated('excellent'), cite: at('9.1'), provenance: known }
const lenient = { id: 'lenient', rule: rated('good'), cite: at('9.2'), provenance: draft }
const point = readings('which-level', strict, lenient).at(at('9'))

const judge = (facts: Partial<SubjectFacts>, rule = point): VerdictNode =>
  evaluate(rule, {
    facts: { subject: { kind: 'person' }, ...facts },
    year: 2024,
    onDay: day('2025-03-01'),
    standardOf: () => undefined,
    natureOf: () => undefined,
  })
const level = (of: 'completed' | 'good' | 'excellent') => ({ ratings: [{ year: 2024, level: of }] })
const said = (...choices: (readonly [reading: string, holds: boolean])[]) => ({
  attestations: choices.map(([reading, holds]) => ({
    topic: `reading-which-level-${reading}`,
    holds,
  })),
})
const chosen = ({ children }: VerdictNode) =>
  children.flatMap(({ chosen: picked, reading }) => (picked ? [reading] : []))

describe('an open point of the law', () => {
  it('is met where every reading is met, and asks for no choice', () => {
    const node = judge(level('excellent'))
    expect(node).toMatchObject({
      kind: 'readings',
      reading: 'which-level',
      truth: 'met',
      missing: [],
      cite: at('9'),
    })
    expect(chosen(node)).toEqual([])
    expect(because(node)).toEqual([node.children[0]?.children[0]])
  })
  it('is unmet where every reading is unmet', () => {
    expect(judge(level('completed'))).toMatchObject({ truth: 'unmet', missing: [] })
  })
  it('is open where the readings differ, and asks for the choice', () => {
    const node = judge(level('good'))
    expect(node).toMatchObject({ truth: 'unknown', missing: ['readings.which-level'] })
    expect(because(node)).toEqual([node])
  })
  it('asks for the facts, not for a choice, where no reading can be told', () => {
    expect(judge({})).toMatchObject({ truth: 'unknown', missing: ['ratings.2024'] })
  })
  it('shows each reading under its own article and source', () => {
    expect(
      judge(level('good')).children.map(({ kind, reading, truth, cite, provenance }) => [
        kind,
        reading,
        truth,
        cite,
        provenance,
      ]),
    ).toEqual([
      ['reading', 'which-level/strict', 'unmet', at('9.1'), known],
      ['reading', 'which-level/lenient', 'met', at('9.2'), draft],
    ])
  })
  it('keeps its own provenance when it has one', () => {
    const own = readings('which-level', strict, lenient).at
    expect(judge({}, own(at('9'), draft)).provenance).toEqual(draft)
    expect(judge({}, own(at('9'))).provenance).toBeUndefined()
  })
})

describe('a choice among the readings', () => {
  it('decides', () => {
    const node = judge({ ...level('good'), ...said(['lenient', true]) })
    expect(node).toMatchObject({ truth: 'met', missing: [] })
    expect(chosen(node)).toEqual(['which-level/lenient'])
    expect(because(node)).toEqual([node.children[1]?.children[0]])
    expect(judge({ ...level('good'), ...said(['strict', true]) }).truth).toBe('unmet')
  })
  it('by ruling the others out leaves one that decides', () => {
    const node = judge({ ...level('good'), ...said(['strict', false]) })
    expect(node.truth).toBe('met')
    expect(chosen(node)).toEqual(['which-level/lenient'])
  })
  it('of two at once is no choice', () => {
    const node = judge({ ...level('good'), ...said(['strict', true], ['lenient', true]) })
    expect(node).toMatchObject({ truth: 'unknown', missing: ['readings.which-level'] })
    expect(chosen(node)).toEqual([])
  })
  it('that is also ruled out is no choice', () => {
    const node = judge({
      ...level('good'),
      ...said(['strict', true], ['strict', false], ['lenient', false]),
    })
    expect(node).toMatchObject({ truth: 'unknown', missing: ['readings.which-level'] })
  })
  it('asks only for the facts of the reading that was chosen', () => {
    const node = judge(said(['lenient', true]))
    expect(node).toMatchObject({ truth: 'unknown', missing: ['ratings.2024'] })
  })
  it('of another open point changes nothing', () => {
    const attestations = [{ topic: 'reading-other-lenient', holds: true }]
    expect(judge({ ...level('good'), attestations }).truth).toBe('unknown')
  })
})

describe('a reading that is not for the subject', () => {
  it('is unmet', () => {
    const closed = branch('units', { subjects: ['collective'], route: 'merit' }, rated('good'))
    const other = readings(
      'which-level',
      { id: 'strict', rule: closed.at(at('9.1')), cite: at('9.1'), provenance: known },
      { id: 'lenient', rule: rated('good'), cite: at('9.2'), provenance: known },
    ).at(at('9'))
    expect(judge(level('good'), other).children.map(({ truth }) => truth)).toEqual(['unmet', 'met'])
  })
})
