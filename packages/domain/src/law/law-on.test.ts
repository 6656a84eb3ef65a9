import { describe, expect, it } from 'vitest'
import { citing } from '../citations/index.ts'
import { type Day, day } from '../kernel/index.ts'
import {
  type BaseSalaryProvision,
  daysOfChange,
  type Instrument,
  lawOn,
  layeringFaults,
  type Provision,
} from './index.ts'

const verified = { status: 'verified', source: 'a text' } as const
const salary = (amount: number, from = 'decree'): BaseSalaryProvision => ({
  kind: 'base-salary',
  id: 'base-salary',
  amount,
  cite: citing(from)('3'),
  provenance: verified,
})

const instrument = (
  id: string,
  effective: string,
  says: Partial<Instrument> & { readonly rank?: Instrument['rank'] } = {},
): Instrument => ({
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
  ...says,
})

const first = instrument('first', '2019-07-01', { adds: [salary(1_490_000)] })
const second = instrument('second', '2023-07-01', { replaces: [salary(1_800_000)] })
const third = instrument('third', '2024-07-01', { ends: ['second'], adds: [salary(2_340_000)] })
const all = [third, first, second]
const amounts = (instruments: readonly Instrument[], on: string) =>
  [...lawOn(instruments, day(on)).provisions.values()].map((provision) =>
    provision.kind === 'base-salary' ? provision.amount : provision.kind,
  )

describe('the law of a day', () => {
  it('is empty before the first instrument', () => {
    expect(amounts(all, '2019-06-30')).toEqual([])
  })
  it.each([
    ['2019-07-01', 1_490_000],
    ['2023-06-30', 1_490_000],
    ['2023-07-01', 1_800_000],
    ['2024-06-30', 1_800_000],
    ['2024-07-01', 2_340_000],
    ['2030-01-01', 2_340_000],
  ])('on %s has the salary %i', (on, amount) => {
    expect(amounts(all, on)).toEqual([amount])
  })
  it('names the instruments in force and where each provision comes from', () => {
    const book = lawOn(all, day('2024-07-01'))
    expect(book.inForce.map(({ id }) => id)).toEqual(['first', 'third'])
    expect(book.origin.get('base-salary')).toBe('third')
    expect(book.day).toBe('2024-07-01')
  })
  it('drops every provision of an instrument that ends', () => {
    const ending = instrument('ending', '2025-01-01', { ends: ['first'] })
    expect(amounts([first, ending], '2024-12-31')).toEqual([1_490_000])
    expect(amounts([first, ending], '2025-01-01')).toEqual([])
  })
  it('keeps a provision that another instrument has replaced when the first one ends', () => {
    const ending = instrument('ending', '2025-01-01', { ends: ['first'] })
    expect(amounts([first, second, ending], '2025-01-01')).toEqual([1_800_000])
  })
  it('lets the lower rank speak after the higher one of the same day', () => {
    const law = instrument('z-law', '2024-01-01', { rank: 'law', adds: [salary(1)] })
    const decree = instrument('a-decree', '2024-01-01', { replaces: [salary(2)] })
    expect(amounts([decree, law], '2024-01-01')).toEqual([2])
    expect(layeringFaults([decree, law])).toEqual([])
  })
  it('does not depend on the order in which the instruments are listed', () => {
    const on = day('2024-07-01')
    expect(lawOn([first, second, third], on).hash).toBe(lawOn([third, second, first], on).hash)
  })
  it('lists its days of change once, in order', () => {
    expect(daysOfChange([...all, instrument('fourth', '2024-07-01')])).toEqual([
      '2019-07-01',
      '2023-07-01',
      '2024-07-01',
    ])
  })
})

describe('the fingerprint of the law', () => {
  const hashOf = (provision: Provision) =>
    lawOn([instrument('only', '2024-01-01', { adds: [provision] })], '2024-01-01' as Day).hash

  it('is the same while the law is the same, on whatever day it is asked', () => {
    const at = (on: string) => lawOn(all, day(on)).hash
    expect(at('2023-07-01')).toBe(at('2024-06-30'))
    expect(at('2024-06-30')).not.toBe(at('2024-07-01'))
  })
  it('changes with a number, an article and the status of a rule', () => {
    const hashes = [
      salary(1),
      salary(2),
      salary(1, 'other'),
      { ...salary(1), provenance: { ...verified, status: 'recalled' as const } },
    ].map(hashOf)
    expect(new Set(hashes).size).toBe(4)
  })
  it('does not change when a source is described better', () => {
    const better = { ...salary(1), provenance: { ...verified, source: 'the gazette', note: 'x' } }
    expect(hashOf(better)).toBe(hashOf(salary(1)))
  })
  it('does not depend on the order of the keys', () => {
    const { id, ...rest } = salary(1)
    expect(hashOf({ ...rest, id })).toBe(hashOf(salary(1)))
  })
})

describe('a fault in the layering is told', () => {
  it('when something is added twice', () => {
    const again = instrument('again', '2020-01-01', { adds: [salary(2)] })
    expect(layeringFaults([first, again])).toEqual([
      { kind: 'AddsExisting', instrument: 'again', provision: 'base-salary' },
    ])
  })
  it('when something unknown is replaced, repealed or ended', () => {
    const lost = instrument('lost', '2020-01-01', {
      replaces: [salary(1)],
      repeals: ['nothing'],
      ends: ['nobody'],
    })
    expect(layeringFaults([lost])).toEqual([
      { kind: 'EndsUnknown', instrument: 'lost', ends: 'nobody' },
      { kind: 'RepealsUnknown', instrument: 'lost', provision: 'nothing' },
      { kind: 'ReplacesUnknown', instrument: 'lost', provision: 'base-salary' },
    ])
  })
  it('and there is none in a sound collection', () => {
    expect(layeringFaults(all)).toEqual([])
  })
})
