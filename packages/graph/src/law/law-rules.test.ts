import { conditionsOf } from '@vinhdanh/domain/criteria'
import { day } from '@vinhdanh/domain/kernel'
import { daysOfChange, type LawBook, lawOn } from '@vinhdanh/domain/law'
import { instruments } from '@vinhdanh/domain/regimes'
import { describe, expect, it } from 'vitest'
import { contentOf, lawRules, provenanceCounts, rulesWanted } from './law-rules.ts'

const book = lawOn(instruments, day('2026-11-21'))
const rules = lawRules(book)

/** The same book with one provision and nothing else. */
const only = (provision: LawBook['provisions'] extends ReadonlyMap<string, infer P> ? P : never) =>
  lawRules({ ...book, provisions: new Map([[provision.id, provision]]) })

const cite = { instrument: '2022-law-06-qh15', article: '21' }
const verified = { status: 'verified', source: 'Công báo' } as const
const recalled = { status: 'recalled', source: 'bài báo', note: 'chưa rõ' } as const
const draft = { status: 'draft', source: 'dự thảo' } as const
const asked = { kind: 'notDissolved', wanted: {}, cite } as const

describe('The rules of a law book', () => {
  it('are every provision, and in place of a standard each of its conditions, on every day of change', () => {
    for (const on of daysOfChange(instruments)) {
      const then = lawOn(instruments, on)
      const expected = [...then.provisions.values()].reduce(
        (sum, each) => sum + (each.kind === 'criteria' ? conditionsOf(each.rule).length : 1),
        0,
      )
      expect(lawRules(then)).toHaveLength(expected)
    }
  })

  it('have keys of their own', () => {
    expect(new Set(rules.map(({ key }) => key)).size).toBe(rules.length)
  })

  it('take the source of the nearest line above a condition that names none', () => {
    const found = only({
      id: 'criteria/advanced-worker',
      kind: 'criteria',
      award: 'advanced-worker',
      cite,
      provenance: verified,
      rule: {
        kind: 'all',
        of: [
          asked,
          { ...asked, provenance: recalled },
          { kind: 'any', of: [asked], provenance: draft },
          {
            kind: 'readings',
            id: 'two-ways',
            cite,
            of: [
              { id: 'one', rule: asked, cite, provenance: recalled },
              { id: 'other', rule: { ...asked, provenance: verified }, cite, provenance: draft },
            ],
          },
        ],
      },
    })
    expect(found.map(({ provenance }) => provenance.status)).toEqual([
      'verified',
      'recalled',
      'draft',
      'recalled',
      'verified',
    ])
  })

  it('stand in the order of the texts, then of the articles as numbers', () => {
    const articles = rules
      .filter((rule) => rule.cite.instrument === '2022-law-06-qh15')
      .map((rule) => Number.parseInt(rule.cite.article, 10))
    expect(articles.length).toBeGreaterThan(20)
    expect(articles).toEqual([...articles].sort((a, b) => a - b))
    const texts = [...new Set(rules.map((rule) => rule.cite.instrument))]
    const inForce = book.inForce.map(({ id }) => id)
    expect(texts).toEqual(inForce.filter((id) => texts.includes(id)))
  })
})

describe('The counts by source', () => {
  const counts = provenanceCounts(rules)

  it('add up to all rules', () => {
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rules.length)
  })

  it('are each as long as the list that they open', () => {
    for (const { status, group, instrument, count } of counts)
      expect(
        rulesWanted(rules, {
          status,
          instrument,
          ...(group === null ? { general: true } : { group }),
        }),
      ).toHaveLength(count)
  })

  it('tell rules of every award from those of one group', () => {
    const [general, ofOne] = [true, false].map((wanted) => rulesWanted(rules, { general: wanted }))
    expect(general?.length).toBeGreaterThan(0)
    expect((general?.length ?? 0) + (ofOne?.length ?? 0)).toBe(rules.length)
    expect(ofOne?.every(({ award }) => award !== null)).toBe(true)
  })
})

describe('What a text brings', () => {
  const brought = (id: string) => {
    const instrument = instruments.find((each) => each.id === id)
    if (instrument === undefined) throw new Error(id)
    return contentOf(instrument)
  }

  it('is counted in its own folder, though every condition of it cites the law', () => {
    const letter = '2026-letter-1168'
    const cited = rules.filter((rule) => rule.cite.instrument === letter)
    expect(cited).toEqual([])
    const { provisions, conditions, readings } = brought(letter)
    expect({ provisions, readings }).toEqual({ provisions: 1, readings: 1 })
    expect(conditions).toBeGreaterThan(0)
  })

  it('is as much as its provisions and transitions, and the conditions inside them', () => {
    for (const { id, adds, replaces, transitions } of instruments) {
      const made = [...adds, ...replaces]
      const inside = made.flatMap((each) =>
        each.kind === 'criteria' ? conditionsOf(each.rule) : [],
      )
      expect(brought(id)).toMatchObject({
        provisions: made.length + transitions.length,
        conditions: inside.length,
      })
    }
  })
})
