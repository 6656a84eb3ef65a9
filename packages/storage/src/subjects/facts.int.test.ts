import { day } from '@vinhdanh/domain/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction, newId } from '../database/index.ts'
import {
  anEntry,
  aPerson,
  aUnit,
  type ScratchDatabase,
  scratchDatabase,
} from '../database/scratch/index.ts'
import { recordInitiativeUses } from '../register/index.ts'
import { factsForMany, subjectFacts } from './index.ts'

const asOf = day('2026-03-02')

describe('facts of a subject', () => {
  let scratch: ScratchDatabase
  const statements: string[] = []
  beforeAll(async () => {
    scratch = await scratchDatabase({ onStatement: (sql) => statements.push(sql) })
  })
  afterAll(() => scratch.drop())

  test('nothing recorded and nothing covered is not known, never empty', async () => {
    const { id } = await aPerson(scratch.db, { coverage: {}, category: null, recruitedOn: null })
    const facts = await subjectFacts(scratch.db.prisma, { kind: 'person', id }, { asOf })
    expect(facts).toEqual({ subject: { kind: 'person' }, ratings: [] })
  })

  test('a covered year without records is known to be empty; a year outside is not known', async () => {
    const { id } = await aPerson(scratch.db, {
      coverage: { awards: [2021, 2025], disciplines: [2021, 2025] },
    })
    const ref = { kind: 'person', id } as const
    const inside = await subjectFacts(scratch.db.prisma, ref, { asOf, year: 2025 })
    expect(inside).toMatchObject({ awards: { records: [], years: { from: 2021, to: 2025 } } })
    expect(inside?.disciplines).toEqual([])
    const outside = await subjectFacts(scratch.db.prisma, ref, { asOf, year: 2026 })
    expect(outside).not.toHaveProperty('disciplines')
  })

  test('every record points to its row, and only what is in force is held', async () => {
    const { db } = scratch
    const { id: personId } = await aPerson(db, { sex: 'female' })
    const held = await anEntry(db, { personId, decidedOn: '2026-01-15', route: 'merit' })
    await anEntry(db, { personId, year: 2024, status: 'revoked' })
    const rating = await db.prisma.rating.create({
      data: { personId, year: 2025, level: 'good' },
    })
    const initiative = await db.prisma.initiative.create({
      data: { title: 'Cải tiến', year: 2025, scope: 'base', authors: { create: { personId } } },
    })
    await db.prisma.discipline.create({
      data: { personId, level: 'reprimand', from: '2022-01-01', until: '2023-01-01' },
    })
    const ref = { kind: 'person', id: personId } as const
    expect(await subjectFacts(db.prisma, ref, { asOf, year: 2025 })).toMatchObject({
      subject: { kind: 'person', sex: 'female', recruitedOn: '2015-09-01' },
      ratings: [{ year: 2025, level: 'good', record: { kind: 'rating', id: rating.id } }],
      awards: {
        records: [
          {
            award: 'advanced-worker',
            year: 2025,
            decidedOn: '2026-01-15',
            route: 'merit',
            record: { kind: 'award', id: held.id },
          },
        ],
      },
      initiatives: {
        records: [{ year: 2025, scope: 'base', record: { kind: 'initiative', id: initiative.id } }],
      },
      disciplines: [{ level: 'reprimand', from: '2022-01-01', until: '2023-01-01' }],
    })
  })

  test('an initiative serves one award: the ledger tells the next one', async () => {
    const { db } = scratch
    const { id: personId } = await aPerson(db)
    const initiative = await db.prisma.initiative.create({
      data: { title: 'Cải tiến', year: 2025, scope: 'base', authors: { create: { personId } } },
    })
    const use = async (award: string) => {
      const entry = await anEntry(db, { personId, award, awardNameAsWritten: award })
      const initiativeIds = [initiative.id]
      return inTransaction(db, (tx) =>
        recordInitiativeUses(tx, { entryId: entry.id, personId, award, year: 2025, initiativeIds }),
      )
    }
    const answers = await Promise.all([use('emulation-fighter.base'), use('labour-order.third')])
    expect(answers.flat()).toEqual([initiative.id])
    const ref = { kind: 'person', id: personId } as const
    const facts = await subjectFacts(db.prisma, ref, { asOf, year: 2025 })
    const used = JSON.stringify(facts?.initiatives)
    expect(used).toMatch(/"usedFor":"(emulation-fighter.base|labour-order.third)"/)
  })

  test('a collective has its members, party ratings and cluster results', async () => {
    const { db } = scratch
    const { id: unitId } = await aUnit(db, { openedOn: '2010-01-01' })
    await db.prisma.membersSnapshot.create({
      data: { unitId, year: 2025, total: 12, holding: { 'advanced-worker': 10 }, completed: 12 },
    })
    await db.prisma.rating.create({ data: { unitId, year: 2025, level: 'good', of: 'party' } })
    const cluster = await db.prisma.cluster.create({ data: { name: 'Cụm 1', kind: 'cluster' } })
    await db.prisma.clusterResult.create({
      data: { clusterId: cluster.id, unitId, year: 2025, rank: 1, outcome: 'dẫn đầu' },
    })
    const ref = { kind: 'collective', id: unitId } as const
    expect(await subjectFacts(db.prisma, ref, { asOf, year: 2025 })).toMatchObject({
      subject: { kind: 'collective', foundedOn: '2010-01-01' },
      members: [{ year: 2025, total: 12, holding: { 'advanced-worker': 10 }, completed: 12 }],
      partyRatings: [{ year: 2025, level: 'good' }],
      clusterResults: { records: [{ year: 2025, rank: 1, organisedBy: 'provincial' }] },
    })
  })

  test('a person has services, moves and periods taken part in; a gift is counted in đồng', async () => {
    const { db } = scratch
    const { id: personId } = await aPerson(db, {
      servicePeriods: ['anti-american'],
      coverage: { services: [2000, 2026], moves: [2025, 2025], donations: [2025, 2025] },
    })
    await db.prisma.service.create({ data: { personId, force: 'army', from: '2005-02-01' } })
    await db.prisma.move.create({
      data: { personId, kind: 'transfer', on: '2025-07-01', months: 6, remark: false },
    })
    await db.prisma.donation.create({ data: { personId, year: 2025, amount: 12_000_000_000n } })
    const ref = { kind: 'person', id: personId } as const
    const facts = await subjectFacts(db.prisma, ref, { asOf, year: 2025 })
    expect(facts).toMatchObject({
      subject: { kind: 'person', servicePeriods: ['anti-american'] },
      services: [{ force: 'army', from: '2005-02-01', record: { kind: 'service' } }],
      moves: [{ kind: 'transfer', on: '2025-07-01', months: 6, remark: false }],
      donations: [{ year: 2025, amount: 12_000_000_000, record: { kind: 'donation' } }],
    })
    const later = await subjectFacts(db.prisma, ref, { asOf, year: 2026 })
    expect(later).toHaveProperty('services')
    expect(later).not.toHaveProperty('moves')
    expect(later).not.toHaveProperty('donations')
  })

  test('periods nobody has recorded are not known', async () => {
    const { id } = await aPerson(scratch.db)
    const facts = await subjectFacts(scratch.db.prisma, { kind: 'person', id }, { asOf })
    expect(facts?.subject).not.toHaveProperty('servicePeriods')
  })

  test('a unit has obligations, scores, and the day it ended', async () => {
    const { db } = scratch
    const { id: unitId } = await aUnit(db, { closedOn: '2025-06-30' })
    await db.prisma.obligation.create({ data: { unitId, item: 'tax', year: 2025, met: true } })
    await db.prisma.communityScore.create({
      data: { unitId, year: 2025, standards: [{ score: 18.5, max: 20 }] },
    })
    const ref = { kind: 'collective', id: unitId } as const
    expect(await subjectFacts(db.prisma, ref, { asOf, year: 2025 })).toMatchObject({
      subject: { kind: 'collective', dissolvedOn: '2025-06-30' },
      obligations: [{ item: 'tax', year: 2025, met: true, record: { kind: 'obligation' } }],
      communityScores: [{ year: 2025, standards: [{ score: 18.5, max: 20 }] }],
    })
    const { id } = await aUnit(db)
    const there = await subjectFacts(db.prisma, { kind: 'collective', id }, { asOf })
    expect(there?.subject).toMatchObject({ dissolvedOn: null })
    expect(there).not.toHaveProperty('obligations')
  })

  test('a thousand subjects cost two statements', async () => {
    const { db } = scratch
    const ids = Array.from({ length: 500 }, () => newId())
    await db.prisma.person.createMany({
      data: ids.map((id) => ({ id, name: 'Lê An', givenName: 'An' })),
    })
    const units = Array.from({ length: 500 }, () => newId())
    await db.prisma.unit.createMany({
      data: units.map((id) => ({ id, code: id, name: 'Tổ', level: 'division', path: `/${id}/` })),
    })
    const refs = [
      ...ids.map((id) => ({ kind: 'person', id }) as const),
      ...units.map((id) => ({ kind: 'collective', id }) as const),
    ]
    statements.length = 0
    const facts = await factsForMany(db.prisma, refs, { asOf })
    expect(facts.size).toBe(1000)
    expect(statements).toHaveLength(2)
  })

  test('a subject that does not exist has no facts', async () => {
    const ref = { kind: 'person', id: newId() } as const
    expect(await subjectFacts(scratch.db.prisma, ref, { asOf })).toBeNull()
  })
})
