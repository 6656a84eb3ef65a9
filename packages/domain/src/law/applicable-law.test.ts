import { describe, expect, it } from 'vitest'
import { type Citation, citing } from '../citations/index.ts'
import { day } from '../kernel/index.ts'
import { applicableLaw, type Instrument, type Transition } from './index.ts'

const provenance = { status: 'verified', source: 'a text' } as const
const transition = (before: string, cite: Citation, favourable = false): Transition => ({
  id: before,
  cite,
  provenance,
  receivedBefore: day(before),
  newLawIfMoreFavourable: favourable,
})
const change = (id: string, effective: string, transitions: readonly Transition[]): Instrument => ({
  id,
  number: id,
  titleVi: id,
  titleEn: id,
  rank: 'law',
  issuer: 'test',
  signed: null,
  effective: day(effective),
  source: 'test',
  ends: [],
  adds: [],
  replaces: [],
  repeals: [],
  transitions,
  notEncoded: [],
})

const old = citing('law-2024')('96.2')
const newer = citing('law-2026')('4.4')
const law = [
  change('decree-2017', '2017-10-01', []),
  change('law-2024', '2024-01-01', [transition('2024-01-01', old)]),
  change('law-2026', '2026-10-01', [transition('2026-10-01', newer, true)]),
]
const asked = (decided: string, received?: string, chosenNewLaw?: boolean) =>
  applicableLaw(law, {
    today: day('2026-11-21'),
    decidedOn: day(decided),
    ...(received === undefined ? {} : { receivedForAppraisalOn: day(received) }),
    ...(chosenNewLaw === undefined ? {} : { chosenNewLaw }),
  })

describe('the law that applies to a case', () => {
  it('is that of the decision day, whatever the year of the merit', () => {
    expect(asked('2017-09-30')).toEqual({ day: '2017-09-30', basis: 'decision-day', because: [] })
    expect(asked('2017-10-01').day).toBe('2017-10-01')
  })
  it('is that of today while there is no decision', () => {
    expect(applicableLaw(law, { today: day('2026-11-21') }).day).toBe('2026-11-21')
  })
  it('is the old law for a dossier received the day before the change', () => {
    expect(asked('2024-01-20', '2023-12-31')).toEqual({
      day: '2023-12-31',
      basis: 'transition',
      because: [old],
    })
  })
  it('is the new law for a dossier received on the day of the change', () => {
    expect(asked('2024-01-20', '2024-01-01').day).toBe('2024-01-20')
  })
  it('offers the newer law where the clause lets the more favourable one be chosen', () => {
    expect(asked('2026-11-10', '2026-09-28')).toEqual({
      day: '2026-09-30',
      basis: 'transition',
      because: [newer],
      alternative: { day: '2026-11-10', cite: newer },
    })
  })
  it('is the newer law once a person has chosen it', () => {
    expect(asked('2026-11-10', '2026-09-28', true)).toEqual({
      day: '2026-11-10',
      basis: 'new-law-chosen',
      because: [newer],
    })
  })
  it('gives no choice where no clause gives one', () => {
    expect(asked('2024-01-20', '2023-12-01', true).day).toBe('2023-12-31')
  })
  it('is the law before the first change that a dossier was received before', () => {
    expect(asked('2026-11-10', '2023-12-01')).toMatchObject({
      day: '2023-12-31',
      because: [old, newer],
    })
  })
  it('says that the day of receipt is asked for when the case began before a change that asks for it', () => {
    const opened = (on: string, decided = '2026-11-10') =>
      applicableLaw(law, {
        today: day('2026-11-21'),
        decidedOn: day(decided),
        openedOn: day(on),
      })
    expect(opened('2026-09-30')).toEqual({
      day: '2026-11-10',
      basis: 'decision-day',
      because: [newer],
      receiptUnknown: true,
    })
    expect(opened('2026-10-01')).toEqual({ day: '2026-11-10', basis: 'decision-day', because: [] })
    expect(opened('2026-09-28', '2026-09-30').receiptUnknown).toBeUndefined()
    expect(opened('2017-09-29', '2017-10-02').receiptUnknown).toBeUndefined()
  })
  it('goes by the receipt and not by the day the case began, once it is known', () => {
    const known = applicableLaw(law, {
      today: day('2026-11-21'),
      decidedOn: day('2026-11-10'),
      openedOn: day('2026-09-20'),
      receivedForAppraisalOn: day('2026-10-01'),
    })
    expect(known).toEqual({ day: '2026-11-10', basis: 'decision-day', because: [] })
  })
  it('does not know of a change that comes after the decision', () => {
    expect(asked('2026-09-30', '2026-09-28')).toMatchObject({ basis: 'decision-day' })
  })
})
