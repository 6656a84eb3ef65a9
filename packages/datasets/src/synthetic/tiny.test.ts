import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { roles as everyRole } from '@vinhdanh/domain/access'
import { describe, expect, it } from 'vitest'
import { demoAccounts } from './accounts.ts'
import { byHand, percent } from './check/by-hand.ts'
import * as invariants from './check/invariants.ts'
import { recount, type Tables } from './check/recount.ts'
import { allStrings, notNfc } from './check/text.ts'
import { holderOf } from './council.ts'
import { generateTiny } from './tiny.ts'

const tiny = generateTiny()
const plain = (made: ReturnType<typeof generateTiny>) =>
  JSON.parse(JSON.stringify(made.records)) as Tables
const tables = plain(tiny)
const file = (name: string) => readFileSync(new URL(`./tiny/${name}`, import.meta.url), 'utf8')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('The tiny simulated set', () => {
  it('is the same, byte for byte, when it is made again', () => {
    expect(JSON.stringify(generateTiny())).toBe(JSON.stringify(tiny))
  })

  it('differs under another seed', () => {
    const names = (made: ReturnType<typeof generateTiny>) =>
      made.records.people.map(({ name }) => name)
    expect(names(generateTiny(7))).not.toEqual(names(tiny))
  })

  it('is the one that the committed fingerprints describe', () => {
    const { tables: printed } = JSON.parse(file('manifest.json')) as {
      tables: Record<string, { rows: number; sha256: string }>
    }
    for (const [name, rows] of Object.entries(tables)) {
      expect({ name, rows: rows.length, sha256: sha256(JSON.stringify(rows)) }).toEqual({
        name,
        ...printed[name],
      })
    }
  })

  it('has 220 people at a time until the districts end, and twelve units that decide', () => {
    const at = (day: string) =>
      tiny.records.postings.filter(
        ({ from, until }) => from <= day && (until === null || until >= day),
      ).length
    expect([at('2021-01-01'), at('2023-06-15'), at('2025-06-30')]).toEqual([220, 220, 220])
    const deciding = (day: string) =>
      tiny.records.units.filter(
        ({ decides, level, openedOn, closedOn }) =>
          decides !== null &&
          level !== 'province' &&
          (openedOn ?? '') <= day &&
          (closedOn ?? '9999') >= day,
      ).length
    expect([deciding('2025-06-30'), deciding('2025-07-01')]).toEqual([12, 12])
  })

  it('gives no two records one id', () => {
    const ids = Object.values(tiny.records).flatMap((rows) =>
      (rows as readonly { readonly id?: string }[]).flatMap(({ id }) => id ?? []),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(
      ids.every((id) =>
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id),
      ),
    ).toBe(true)
  })
})

describe('The totals of the tiny set', () => {
  const counted = recount(tables)

  it('are the same in the bookkeeping at the moment of granting and in an independent recount', () => {
    const { label, ...expected } = tiny.expected
    expect(label).toBe('dữ liệu mô phỏng')
    expect(counted).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  it('are the committed ones, and the page by hand says so', () => {
    expect(JSON.parse(file('expected.json'))).toEqual(JSON.parse(JSON.stringify(tiny.expected)))
    expect(file('tiny-by-hand.md')).toBe(byHand(counted))
  })

  it('round shares half up, with whole numbers only', () => {
    expect([percent(289, 468), percent(179, 468), percent(1, 8), percent(1, 2000)]).toEqual([
      '61,8 %',
      '38,2 %',
      '12,5 %',
      '0,1 %',
    ])
  })

  it('change in the recount when one record is taken away', () => {
    const less = { ...tables, entries: (tables['entries'] ?? []).slice(0, -1) }
    expect(recount(less).awardCounts).not.toEqual(counted.awardCounts)
  })
})

describe('The rules that the tiny set obeys', () => {
  const rules = [
    [
      'every award has a decision of an authority that held the right that day',
      invariants.badAuthority,
    ],
    [
      'nobody is awarded before being posted, after leaving, or in a closed unit',
      invariants.awardedWhileAway,
    ],
    ['no unit goes above 15 % of fighters under the old law', invariants.overTheCap],
    ['provincial titles rest on three years that no other used', invariants.brokenRuns],
    ['every base fighter is an advanced worker of the year', invariants.fightersWithoutBase],
    ['advanced workers are rated good and served long enough', invariants.unfitWorkers],
    ['titled collectives have their share of advanced workers', invariants.unfitCollectives],
    ['at most a fifth of a unit is excellent', invariants.tooManyExcellent],
    ['ranks are a permutation, flags go to rank 1, heads are members', invariants.clusterFaults],
    ['an initiative serves one award', invariants.misusedInitiatives],
    ['every ended district and commune has a successor', invariants.lostUnits],
    ['all text is in composed form', notNfc],
  ] as const
  it.each(rules)('%s', (_, broken) => {
    expect(broken(tables)).toEqual([])
  })

  it('are noticed when broken: a flag for rank 2, a missing year of a run, a district that signs too late', () => {
    const first = tiny.records.clusterResults.find(({ rank, year }) => rank === 1 && year === 2021)
    const swapped = {
      ...tables,
      clusterResults: (tables['clusterResults'] ?? []).map((row) =>
        row['id'] === first?.id ? { ...row, rank: 2 } : row,
      ),
    }
    expect(invariants.clusterFaults(swapped)).not.toEqual([])
    const title = tiny.records.entries.find(({ award }) => award === 'emulation-fighter.provincial')
    const gap = (tables['entries'] ?? []).filter(
      (row) =>
        !(
          row['award'] === 'emulation-fighter.base' &&
          row['year'] === title?.firstYear &&
          (row['subject'] as { code: string }).code === title?.subject.code
        ),
    )
    expect(invariants.brokenRuns({ ...tables, entries: gap })).toHaveLength(1)
    const late = (tables['entries'] ?? []).map((row) =>
      row['placeUnitCode'] === 'mdm-hmt-x1' ? { ...row, decidedOn: '2025-07-01' } : row,
    )
    expect(invariants.badAuthority({ ...tables, entries: late })).not.toEqual([])
  })
})

describe('The people of the tiny set', () => {
  /** SHA-256 of the real names that occur in the published sources, in lower case. */
  const realNames = [
    'b56aa36728e7567f7e9106ba3ad5eaef45e3bd65d736e0660e083da265d3301a',
    '5efe5d586de01bbbe3c9d8c0c49b17b4664351ec9ae268fae25135ff8d9a96c7',
    '8d2967a1f14ce2066ec1c85c546b2b9a11544739d8800dda48f61b3d18d4a6e2',
    '5681bee639b2286ff89d8cf0a24354a95cc68c6c3bf42f17f9411b0718fafc04',
    '43a5c064a8169b8fac7c392a0caa3ac36a77638f458257985ee831603110ed0f',
  ]

  it('carry no real name of the published sources', () => {
    const found = allStrings(tables).filter((text) =>
      realNames.includes(sha256(text.toLowerCase())),
    )
    expect(found).toEqual([])
  })

  it('have neither numbers of identity papers nor addresses; demo mail ends in .example', () => {
    const keys = new Set(tiny.records.people.flatMap((person) => Object.keys(person)))
    expect([...keys].sort()).toEqual([
      'birthYear',
      'category',
      'code',
      'familyName',
      'givenName',
      'id',
      'middleName',
      'name',
      'recruitedOn',
      'sex',
    ])
    expect(demoAccounts.every(({ email }) => email.endsWith('.example'))).toBe(true)
    expect(demoAccounts.every(({ name }) => name.endsWith('(mô phỏng)'))).toBe(true)
  })
})

describe('The demo accounts', () => {
  it('cover every role and carry a provincial ballot to 90 %', () => {
    const roles = new Set(demoAccounts.flatMap(({ grants }) => grants.map(({ role }) => role)))
    expect([...roles].sort()).toEqual([...everyRole].sort())
    const seats =
      tiny.records.councils
        .find(({ level }) => level === 'provincial')
        ?.members.filter(({ votes }) => votes) ?? []
    const staff = { people: [...tiny.records.people], postings: [...tiny.records.postings] }
    const voters = demoAccounts
      .filter(({ grants }) => grants.some(({ role }) => role === 'council-member'))
      .map(({ post }) => (post === null ? null : holderOf(staff, post)))
    expect(seats.map(({ personCode }) => personCode).sort()).toEqual([...voters].sort())
    expect(voters.length * 10).toBeGreaterThanOrEqual(12 * 10)
    expect(seats).toHaveLength(13)
  })

  it('give the cluster head account to the unit that heads the block this year', () => {
    const term = tiny.records.terms.find(
      ({ clusterCode, year }) => clusterCode === 'mp-khoi-so' && year === 2026,
    )
    const head = demoAccounts
      .flatMap(({ grants }) => grants)
      .find(({ role }) => role === 'cluster-head')
    expect(head?.unitCode).toBe(term?.headCode)
  })
})
