import { describe, expect, it } from 'vitest'
import { day } from '../kernel/index.ts'
import type { Context } from './context.ts'
import type { VerdictNode } from './criterion.ts'
import { gathering } from './gather.ts'

const context: Context = {
  facts: { subject: { kind: 'person' } },
  year: 2024,
  onDay: day('2024-12-31'),
  standardOf: () => undefined,
  natureOf: () => undefined,
}
const node = (topic: string): VerdictNode => ({
  kind: 'judged',
  truth: 'met',
  wanted: { topic },
  found: { holds: true },
  records: [],
  missing: [],
  children: [],
})

describe('parts judged in turn', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12])('are each judged once and in order: %i', (count) => {
    const topics = Array.from({ length: count }, (_, at) => `condition ${at + 1}`)
    const asked: string[] = []
    const gather = gathering(
      topics.map((topic) => (of) => {
        expect(of).toBe(context)
        asked.push(topic)
        return node(topic)
      }),
    )
    expect(asked).toEqual([])
    expect(gather(context)).toEqual(topics.map(node))
    expect(asked).toEqual(topics)
  })
})
