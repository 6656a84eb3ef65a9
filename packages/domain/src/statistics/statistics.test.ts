import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEntry } from '../../fixtures/entries.ts'
import { ratio } from '../kernel/index.ts'
import { countAwards } from './counts.ts'
import { countFairness, fairnessOf, type LabourGroup, permille } from './fairness.ts'

const collective = { kind: 'collective', id: 'hoai-an' } as const

describe('Counting awards', () => {
  it('counts entries by year, award and kind of subject, in that order', () => {
    expect(
      countAwards([
        anEntry({ id: '1', year: 2025 }),
        anEntry({ id: '2', award: 'merit-certificate.provincial', subject: collective }),
        anEntry({ id: '3', award: 'merit-certificate.provincial' }),
        anEntry({ id: '4' }),
        anEntry({ id: '5' }),
      ]),
    ).toEqual([
      { year: 2024, award: 'emulation-fighter.base', subjectKind: 'person', count: 2 },
      { year: 2024, award: 'merit-certificate.provincial', subjectKind: 'person', count: 1 },
      { year: 2024, award: 'merit-certificate.provincial', subjectKind: 'collective', count: 1 },
      { year: 2025, award: 'emulation-fighter.base', subjectKind: 'person', count: 1 },
    ])
  })

  it('counts what was corrected and not what was revoked', () => {
    expect(
      countAwards([
        anEntry({ id: '1', status: 'corrected' }),
        anEntry({ id: '2', status: 'revoked' }),
      ]),
    ).toMatchObject([{ count: 1 }])
    expect(countAwards([anEntry({ status: 'revoked' })])).toEqual([])
  })

  it('has rows that add up to the entries in force', () => {
    const status = fc.constantFrom('granted' as const, 'corrected' as const, 'revoked' as const)
    const row = fc.record({ year: fc.integer({ min: 2016, max: 2020 }), status })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const sum = countAwards(rows.map((over) => anEntry(over))).reduce((n, r) => n + r.count, 0)
        expect(sum).toBe(rows.filter((each) => each.status !== 'revoked').length)
      }),
    )
  })
})

describe('The share of direct workers', () => {
  const of = (...groups: readonly (LabourGroup | null)[]) =>
    groups.map((labourGroup, index) => ({ entry: anEntry({ id: `${index}` }), labourGroup }))

  it('is 289 of 468, exactly, and 61,8 % when rounded', () => {
    const row = fairnessOf(2020, null, { direct: 289, leaders: 179, notStated: 0 })
    expect(row).toMatchObject({ total: 468, directShare: ratio(289, 468) })
    expect(permille(ratio(289, 468))).toBe(618)
  })

  it('takes everyone but leaders as direct, and keeps those not stated apart', () => {
    const groups = [
      'leader',
      'official',
      'worker',
      'farmer',
      'armed-forces',
      'other',
      null,
    ] as const
    expect(countFairness(of(...groups))).toEqual([
      {
        year: 2024,
        award: null,
        direct: 5,
        leaders: 1,
        notStated: 1,
        total: 7,
        directShare: ratio(5, 6),
      },
      {
        year: 2024,
        award: 'emulation-fighter.base',
        direct: 5,
        leaders: 1,
        notStated: 1,
        total: 7,
        directShare: ratio(5, 6),
      },
    ])
  })

  it('is not known, and not zero, when no group is stated', () => {
    expect(countFairness(of(null, null))).toMatchObject([
      { total: 2, directShare: null },
      { total: 2, directShare: null },
    ])
  })

  it('is about persons whose award is in force', () => {
    expect(
      countFairness([
        { entry: anEntry({ subject: collective }), labourGroup: 'worker' },
        { entry: anEntry({ status: 'revoked' }), labourGroup: 'worker' },
      ]),
    ).toEqual([])
  })

  it('rounds half up, in whole numbers, from 0 to 1000', () => {
    expect(
      [ratio(1, 2000), ratio(1, 2001), ratio(1, 8), ratio(1, 1), ratio(0, 3)].map(permille),
    ).toEqual([1, 0, 125, 1000, 0])
  })
})
