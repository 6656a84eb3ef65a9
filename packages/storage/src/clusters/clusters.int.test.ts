import { type ClusterEvent, evolveCluster } from '@vinhdanh/domain/clusters'
import { day } from '@vinhdanh/domain/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction, newId } from '../database/index.ts'
import {
  aUnit,
  clerk,
  noon,
  type ScratchDatabase,
  scratchDatabase,
} from '../database/scratch/index.ts'
import { appendCluster, loadCluster } from './index.ts'

describe('a cluster in storage', () => {
  let scratch: ScratchDatabase
  let clusterId: string
  let units: readonly string[]
  beforeAll(async () => {
    scratch = await scratchDatabase()
    const made = []
    for (const name of ['Hồng Lĩnh', 'Can Lộc', 'Thạch Hà'])
      made.push(await aUnit(scratch.db, { name }))
    units = made.map(({ id }) => id)
    const cluster = await scratch.db.prisma.cluster.create({
      data: {
        name: 'Cụm thi đua số 1',
        kind: 'cluster',
        members: { create: units.map((unitId) => ({ unitId, from: '2020-01-01' })) },
        terms: { create: { year: 2022, heads: { create: { unitId: units[2] ?? '', order: 0 } } } },
      },
    })
    clusterId = cluster.id
  })
  afterAll(() => scratch.drop())

  const held = (year: number): ClusterEvent => ({
    kind: 'ConferenceRecorded',
    clusterId,
    conference: {
      id: newId(),
      year,
      heldOn: day(`${year + 1}-01-18`),
      place: 'Hội trường',
      nominations: [
        { id: newId(), award: 'emulation-flag.provincial', unitId: units[0] ?? '', rank: 1 },
        { id: newId(), award: 'merit-certificate.provincial', unitId: units[1] ?? '', rank: null },
      ],
      termYear: year + 1,
      headUnitIds: [units[2] ?? '', units[0] ?? ''],
      deputyUnitIds: [units[1] ?? ''],
    },
    results: units.map((unitId, at) => ({
      unitId,
      rank: at + 1,
      hundredths: at === 0 ? 9350 : null,
    })),
    by: clerk,
    at: noon,
  })
  const load = async () => {
    const cluster = await loadCluster(scratch.db.prisma, clusterId)
    if (cluster === null) throw new Error('no cluster')
    return cluster
  }

  test('is read back as the fold of its conferences; a new term takes the place of the old', async () => {
    const before = await load()
    const event = held(2021)
    const result = await inTransaction(scratch.db, (tx) =>
      appendCluster(tx, before, [event], { operation: 'test' }),
    )
    expect(result).toMatchObject({ ok: true })
    expect(await load()).toEqual(evolveCluster(before, event))
  })

  test('keeps the ranks of the year as facts of its members, once, where the level of its organiser is known', async () => {
    const { prisma } = scratch.db
    const facts = () =>
      prisma.clusterResult.findMany({
        where: { clusterId },
        orderBy: [{ rank: 'asc' }, { outcome: 'asc' }],
      })
    expect(await facts()).toEqual([])
    const province = await aUnit(scratch.db, { name: 'Hà Tĩnh', level: 'province' })
    await prisma.cluster.update({
      where: { id: clusterId },
      data: { organiserUnitId: province.id },
    })
    await prisma.clusterResult.create({
      data: { clusterId, unitId: units[2] ?? '', year: 2019, rank: 2, outcome: 'theo báo' },
    })
    const before = await load()
    await inTransaction(scratch.db, (tx) =>
      appendCluster(tx, before, [held(2019)], { operation: 'test' }),
    )
    const rows = await facts()
    expect(
      rows.map(({ unitId, rank, score, award, organisedBy, proposedOnly, outcome }) => ({
        ...{ unitId, rank, score, award, organisedBy, proposedOnly, outcome },
      })),
    ).toMatchObject([
      { unitId: units[0], rank: 1, score: 93.5, award: 'emulation-flag.provincial' },
      { unitId: units[1], rank: 2, score: null, award: 'merit-certificate.provincial' },
      { unitId: units[2], rank: 2, outcome: 'theo báo' },
    ])
    for (const row of rows)
      expect(row).toMatchObject({ organisedBy: 'provincial', proposedOnly: true })
  })

  test('takes one of two conferences that were decided on the same state', async () => {
    const before = await load()
    const results = await Promise.all(
      [held(2022), held(2023)].map((event) =>
        inTransaction(scratch.db, (tx) =>
          appendCluster(tx, before, [event], { operation: 'test' }),
        ),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      refusal: { kind: 'ChangedMeanwhile', currentVersion: before.version + 1 },
    })
  })
})
