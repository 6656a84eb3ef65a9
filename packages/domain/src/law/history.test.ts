import { describe, expect, it } from 'vitest'
import { citing } from '../citations/index.ts'
import { day, ratio } from '../kernel/index.ts'
import { changesOf, erasOf, type Instrument, type Provision } from './index.ts'

const provenance = { status: 'verified', source: 'a text' } as const
const title = (award: string, by: string): Provision => ({
  kind: 'award',
  id: `award/${award}`,
  award,
  nameVi: award,
  nameEn: award,
  group: 'emulation-title',
  level: 'base',
  subjects: ['person'],
  rank: 1,
  cite: citing(by)('1'),
  provenance,
})
const cap = (award: string, by: string, part: number): Provision => ({
  kind: 'quota',
  id: `quota/${award}`,
  award,
  share: ratio(part, 100),
  of: 'members-of-unit',
  rounding: 'floor',
  cite: citing(by)('2'),
  provenance,
})
const text = (id: string, effective: string, parts: Partial<Instrument>): Instrument => ({
  id,
  number: id,
  titleVi: id,
  titleEn: id,
  rank: 'decree',
  issuer: 'test',
  signed: null,
  effective: day(effective),
  source: 'test',
  ends: [],
  adds: [],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [],
  ...parts,
})
const law = [
  text('first', '2014-01-01', { adds: [title('worker', 'first'), cap('worker', 'first', 15)] }),
  text('other', '2016-01-01', { adds: [title('soldier', 'other')] }),
  text('second', '2018-01-01', { replaces: [cap('worker', 'second', 20)] }),
  text('third', '2024-01-01', { repeals: ['award/worker', 'quota/worker'] }),
]

describe('the history of the law', () => {
  it('tells day by day what was added, replaced and repealed', () => {
    const told = changesOf(law).map(({ day: on, added, replaced, repealed }) => [
      on,
      added.map(({ id }) => id),
      replaced.map(({ after }) => after.id),
      repealed.map(({ id }) => id),
    ])
    expect(told).toEqual([
      ['2014-01-01', ['award/worker', 'quota/worker'], [], []],
      ['2016-01-01', ['award/soldier'], [], []],
      ['2018-01-01', [], ['quota/worker'], []],
      ['2024-01-01', [], [], ['award/worker', 'quota/worker']],
    ])
  })
  it('gives an award one era for each time something about it changed, and ends with its repeal', () => {
    const eras = erasOf(law, 'worker').map(({ from, until, by }) => [
      from,
      until,
      by.map(({ id }) => id),
    ])
    expect(eras).toEqual([
      ['2014-01-01', '2017-12-31', ['first']],
      ['2018-01-01', '2023-12-31', ['second']],
    ])
  })
  it('leaves the era of an award that still stands open', () => {
    expect(erasOf(law, 'soldier')).toMatchObject([{ from: '2016-01-01', until: null }])
  })
  it('has nothing to tell of an award no law knew', () => {
    expect(erasOf(law, 'unknown')).toEqual([])
  })
})
