import { describe, expect, it } from 'vitest'
import { day, type Truth } from '../kernel/index.ts'
import type { Discipline, SubjectFacts } from '../subjects/index.ts'
import type { Context } from './context.ts'
import type { VerdictNode } from './criterion.ts'
import { counting } from './years.ts'

/** Judged for 2024 on the first of March after it. */
const context = (facts: Partial<SubjectFacts>): Context => ({
  facts: { subject: { kind: 'person' }, ...facts },
  year: 2024,
  onDay: day('2025-03-01'),
  standardOf: () => undefined,
  natureOf: () => undefined,
})

describe('a rule that counts years', () => {
  const node = (truth: Truth): VerdictNode => ({
    kind: 'ratingRun',
    truth,
    found: { run: 1 },
    records: [],
    missing: truth === 'unknown' ? ['ratings.2020'] : [],
    children: [],
  })
  /** What the rule was told of the first year that counts, and its node. */
  const judged = (truth: Truth, disciplines?: readonly Discipline[], restarts = true) => {
    let first: number | undefined
    const judge = counting(restarts ? { restartAfterDiscipline: true } : {}, (_, firstYear) => {
      first = firstYear
      return node(truth)
    })
    const told = judge(context(disciplines === undefined ? {} : { disciplines }))
    return { first, told }
  }
  const term = (from: string, until?: string, id?: string): Discipline => ({
    level: 'reprimand',
    from: day(from),
    ...(until === undefined ? {} : { until: day(until) }),
    ...(id === undefined ? {} : { record: { kind: 'discipline', id } }),
  })
  it('counts them all where the law does not restart it', () => {
    const { first, told } = judged('unmet', [term('2021-01-01', '2022-06-30')], false)
    expect([first, told]).toEqual([-Infinity, node('unmet')])
  })
  it('counts them all for who was never disciplined', () => {
    expect(judged('unmet', [])).toEqual({ first: -Infinity, told: node('unmet') })
  })
  it('is open when discipline is not known, and stays unmet when it is unmet in any case', () => {
    expect(judged('unmet').told).toEqual(node('unmet'))
    expect(judged('met').told).toEqual({
      ...node('met'),
      truth: 'unknown',
      missing: ['disciplines'],
    })
    expect(judged('unknown').told.missing).toEqual(['ratings.2020', 'disciplines'])
    expect(judged('met').first).toBe(-Infinity)
  })
  it('counts from the year after a discipline was served, and tells its last day and record', () => {
    const served = term('2021-01-01', '2022-06-30', 'd-1')
    expect(judged('unmet', [served])).toEqual({
      first: 2023,
      told: {
        ...node('unmet'),
        found: { run: 1, restartedAfter: '2022-06-30' },
        records: [served.record],
      },
    })
    expect(judged('unknown', [term('2021-01-01', '2022-06-30')]).told.records).toEqual([])
  })
  it('counts from the year after the achievement year while a discipline runs', () => {
    const { first, told } = judged('unmet', [term('2024-05-01')])
    expect([first, told.found]).toEqual([2025, { run: 1, restartedAfter: null }])
  })
  it('counts from the last of several, in whatever order they are told', () => {
    const [early, late] = [term('2018-01-01', '2018-12-31'), term('2020-01-01', '2021-03-01')]
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      const { first, told } = judged('unmet', order)
      expect([first, told.found?.['restartedAfter']]).toEqual([2022, '2021-03-01'])
    }
  })
  it('does not mind a discipline of a later year', () => {
    expect(judged('unmet', [term('2025-01-01')])).toEqual({ first: -Infinity, told: node('unmet') })
    expect(judged('unmet', [term('2024-12-31', '2025-02-01')]).first).toBe(2026)
  })
  it('says nothing of a discipline that did not keep it from being met', () => {
    expect(judged('met', [term('2015-01-01', '2015-12-31')])).toEqual({
      first: 2016,
      told: node('met'),
    })
  })
})
