import { describe, expect, it } from 'vitest'
import { citing } from '../citations/index.ts'
import { all, when } from '../criteria/index.ts'
import { day } from '../kernel/index.ts'
import type { CriteriaProvision, Instrument } from '../law/index.ts'
import { sampleLaw, sampleProvisions } from '../properties/sample-law.ts'
import { brokenCitations, gapsInTime, readVectors, unprovenStandards } from './index.ts'

const [sample] = sampleLaw as readonly [Instrument]
const later = (id: string, effective: string, says: Partial<Instrument>): Instrument => ({
  ...sample,
  id,
  effective: day(effective),
  ends: [],
  adds: [],
  ...says,
})
const criteria = sampleProvisions.find(
  ({ id }) => id === 'criteria/advanced-worker',
) as CriteriaProvision
const withRule = (rule: CriteriaProvision['rule']): readonly Instrument[] => [
  {
    ...sample,
    adds: sampleProvisions.map((each) => (each === criteria ? { ...criteria, rule } : each)),
  },
]
const noList = () => undefined

describe('a citation', () => {
  it('that is sound passes', () => {
    expect(brokenCitations(sampleLaw, noList)).toEqual([])
  })
  it('of an instrument that is not there is a fault', () => {
    const rule = when('ratingInYear', { min: 'good' }).at(citing('another-law')('24.1.a'))
    expect(brokenCitations(withRule(rule), noList)).toEqual([
      {
        provision: 'criteria/advanced-worker',
        on: '2024-01-01',
        cite: 'another-law:24.1.a',
        fault: 'not-in-force',
      },
    ])
  })
  it('of an instrument that has ended is a fault from that day on', () => {
    const heir = later('heir', '2025-07-01', { ends: ['sample-law'], adds: [criteria] })
    const faults = brokenCitations([...sampleLaw, heir], noList)
    expect(faults.length).toBeGreaterThan(0)
    expect(new Set(faults.map(({ on, fault }) => `${on} ${fault}`))).toEqual(
      new Set(['2025-07-01 not-in-force']),
    )
  })
  it('of an article that the instrument does not have is a fault', () => {
    const articles = new Set(sampleProvisions.map(({ cite }) => cite.article))
    expect(brokenCitations(sampleLaw, () => articles)).toEqual([])
    articles.delete('74')
    expect(brokenCitations(sampleLaw, () => articles)).toContainEqual({
      provision: 'criteria/merit-certificate.provincial',
      on: '2024-01-01',
      cite: 'sample-law:74.1.d',
      fault: 'no-such-article',
    })
  })
  it('that is missing is a fault, however the rule came to be', () => {
    const { cite: _, ...uncited } = when('ratingInYear', { min: 'good' }).at(
      citing('sample-law')('1'),
    )
    const rule = all(uncited as CriteriaProvision['rule'])
    expect(brokenCitations(withRule(rule), noList)).toEqual([
      { provision: 'criteria/advanced-worker', on: '2024-01-01', cite: '', fault: 'no-citation' },
    ])
  })
})

describe('a gap in time', () => {
  const dropped = later('dropped', '2025-01-01', {
    repeals: ['award/emulation-fighter.base', 'criteria/emulation-fighter.base'],
  })
  const back = later('back', '2025-07-01', {
    adds: sampleProvisions.filter((each) =>
      ['award/emulation-fighter.base', 'criteria/emulation-fighter.base'].includes(each.id),
    ),
  })
  it('is none while the law simply ends something', () => {
    expect(gapsInTime(sampleLaw)).toEqual([])
    expect(gapsInTime([...sampleLaw, dropped])).toEqual([])
  })
  it('is found between two laws that both have it', () => {
    expect(gapsInTime([...sampleLaw, dropped, back])).toEqual([
      { provision: 'award/emulation-fighter.base', on: '2025-01-01' },
      { provision: 'criteria/emulation-fighter.base', on: '2025-01-01' },
    ])
  })
  it('is an award that has a name but no standard', () => {
    const named = later('named', '2025-01-01', { repeals: ['criteria/advanced-worker'] })
    expect(gapsInTime([...sampleLaw, named])).toEqual([
      { provision: 'criteria/advanced-worker', on: '2025-01-01' },
    ])
  })
})

describe('a standard', () => {
  const vector = (award: string, truth: string) => ({
    name: truth,
    day: '2024-12-20',
    award,
    facts: {},
    expect: { truth },
  })
  const cases = (...list: readonly unknown[]) => {
    const { file, issues } = readVectors({ cases: list })
    expect(issues).toEqual([])
    return file?.cases ?? []
  }
  const proven = (award: string) => ['met', 'unmet', 'unknown'].map((truth) => vector(award, truth))
  const ids = ['advanced-worker', 'emulation-fighter.base', 'merit-certificate.provincial']

  it('with vectors of all three truths is proven', () => {
    expect(unprovenStandards(sampleLaw, cases(...ids.flatMap(proven)))).toEqual([])
  })
  it('without a vector of one truth is not', () => {
    const list = cases(...ids.flatMap(proven).slice(0, -1))
    expect(unprovenStandards(sampleLaw, list)).toEqual([
      { award: 'merit-certificate.provincial', since: '2024-01-01', lacking: ['unknown'] },
    ])
  })
  it('that a later law writes differently needs vectors of its own', () => {
    const rule = when('ratingInYear', { min: 'excellent' }).at(citing('newer')('1'))
    const newer = later('newer', '2025-07-01', { replaces: [{ ...criteria, rule }] })
    expect(unprovenStandards([...sampleLaw, newer], cases(...ids.flatMap(proven)))).toEqual([
      { award: 'advanced-worker', since: '2025-07-01', lacking: ['met', 'unmet', 'unknown'] },
    ])
  })
  it('that a later law only carries over does not', () => {
    const carried = { ...criteria, cite: citing('newer')('1') }
    const newer = later('newer', '2025-07-01', { replaces: [carried] })
    expect(unprovenStandards([...sampleLaw, newer], cases(...ids.flatMap(proven)))).toEqual([])
  })
})
