import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  anEntry,
  aPerson,
  aProposal,
  aUnit,
  type ScratchDatabase,
  scratchDatabase,
} from '../database/scratch/index.ts'
import { listRegister } from '../register/index.ts'
import { awardCounts, fairness } from './index.ts'

describe('statistics', () => {
  let scratch: ScratchDatabase
  beforeAll(async () => {
    scratch = await scratchDatabase()
    const { db } = scratch
    const unit = await aUnit(db)
    const groups = ['leader', 'official', 'worker', 'farmer', null]
    for (const labourGroup of groups) {
      const { id: personId } = await aPerson(db)
      await anEntry(db, { personId, labourGroup, dataSet: 'SYNTHETIC' })
      await anEntry(db, { personId, labourGroup, year: 2024, dataSet: 'SYNTHETIC' })
    }
    const { id: personId } = await aPerson(db)
    await anEntry(db, { personId, status: 'revoked', dataSet: 'SYNTHETIC' })
    await anEntry(db, { unitId: unit.id, award: 'advanced-collective', status: 'corrected' })
    // A dossier that passed is no award yet.
    await aProposal(db, {
      subject: { kind: 'person', id: personId },
      submittingUnitId: unit.id,
      status: 'passed',
    })
  })
  afterAll(() => scratch.drop())

  test('count what is in force, and never a proposal or a revoked entry', async () => {
    expect(await awardCounts(scratch.db.prisma)).toEqual([
      {
        year: 2024,
        award: 'advanced-worker',
        subjectKind: 'person',
        dataSet: 'SYNTHETIC',
        count: 5,
      },
      {
        year: 2025,
        award: 'advanced-collective',
        subjectKind: 'collective',
        dataSet: 'ENTERED',
        count: 1,
      },
      {
        year: 2025,
        award: 'advanced-worker',
        subjectKind: 'person',
        dataSet: 'SYNTHETIC',
        count: 5,
      },
    ])
    expect(
      await awardCounts(scratch.db.prisma, { fromYear: 2025, dataSet: 'ENTERED' }),
    ).toHaveLength(1)
    expect(await awardCounts(scratch.db.prisma, { toYear: 2023 })).toEqual([])
  })

  test('take everyone who is not a leader as a direct worker, and keep the unstated apart', async () => {
    const rows = await fairness(scratch.db.prisma, { fromYear: 2025, toYear: 2025 })
    const counts = { direct: 3, leaders: 1, notStated: 1, total: 5 }
    const share = { directShare: { part: 3, whole: 4 }, dataSet: 'SYNTHETIC', year: 2025 }
    expect(rows).toEqual([
      { award: null, ...counts, ...share },
      { award: 'advanced-worker', ...counts, ...share },
    ])
  })

  test('lead to exactly the entries that were counted', async () => {
    const { prisma } = scratch.db
    for (const { year, award, subjectKind, count } of await awardCounts(prisma)) {
      const page = await listRegister(prisma, { year, award, subjectKind, inForce: true }, {})
      expect(await page.totalCount()).toBe(count)
      expect(page.rows).toHaveLength(count)
    }
    const filter = { year: 2025, inForce: true, award: 'advanced-worker' } as const
    const direct = await listRegister(prisma, { ...filter, direct: true }, {})
    const leaders = await listRegister(prisma, { ...filter, direct: false }, {})
    expect([direct.rows.length, leaders.rows.length]).toEqual([3, 1])
  })

  test('are the same as a recount, after many at once grant, correct, revoke and erase', async () => {
    const { db } = scratch
    const groups = ['leader', 'worker', null]
    const people = await Promise.all(Array.from({ length: 24 }, () => aPerson(db)))
    const change = async (personId: string, index: number) => {
      const labourGroup = groups[index % 3] ?? null
      const { id } = await anEntry(db, { personId, labourGroup, year: 2020 + (index % 2) })
      const where = { id }
      if (index % 4 === 1)
        await db.prisma.registerEntry.update({ where, data: { status: 'revoked' } })
      if (index % 4 === 2)
        await db.prisma.registerEntry.update({ where, data: { labourGroup: 'farmer', year: 2022 } })
      if (index % 4 === 3) await db.prisma.registerEntry.delete({ where })
    }
    await Promise.all(people.map(({ id }, index) => change(id, index)))
    await db.prisma.registerEntry.updateMany({
      where: { labourGroup: 'worker' },
      data: { dataSet: 'SYNTHETIC' },
    })
    const { rows: recount } = await db.pool.query(
      `SELECT "year", "award", "subjectKind", coalesce("labourGroup", '') AS "labourGroup",
         "dataSet", count(*)::int AS "count"
       FROM "RegisterEntry" WHERE "status" <> 'revoked' GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`,
    )
    const { rows: tallies } = await db.pool.query(
      'SELECT * FROM "RegisterTally" WHERE "count" <> 0 ORDER BY 1, 2, 3, 4, 5',
    )
    expect(recount.length).toBeGreaterThan(5)
    expect(tallies).toEqual(recount)
  })
})
