import { newId } from '@vinhdanh/storage/database'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBlockAtWork, workOf } from '../fixtures/worklist.ts'
import { aWorld, type World } from '../fixtures/world.ts'

let world: World
beforeAll(async () => {
  world = await aWorld('rehearsal')
})
afterAll(() => world.drop())

const today = '2026-07-20'
const reads = () => world.statements.filter((sql) => /^\s*(SELECT|WITH)/i.test(sql)).length
type Block = Awaited<ReturnType<typeof aBlockAtWork>>

/** So many clusters more with something of every kind to do for B, one of their members. */
async function work({ province, keys }: Block, count: number): Promise<void> {
  const { prisma } = world.db
  const rubric = await prisma.rubric.findFirstOrThrow({ where: { dataSet: 'REAL' } })
  for (let index = 0; index < count; index++) {
    const unitId = keys.b
    const cluster = await prisma.cluster.create({
      data: {
        ...{ name: `Khối thử ${newId()}`, kind: 'block', organiserUnitId: province.id },
        members: { create: [keys.a, keys.b].map((id) => ({ unitId: id })) },
      },
    })
    const clusterId = cluster.id
    await prisma.conference.create({
      data: {
        clusterId,
        kind: 'mid-year',
        year: 2026,
        heldOn: today,
        status: 'planned',
        record: {},
      },
    })
    const covenant = await prisma.covenant.create({
      data: {
        ...{ clusterId, year: 2026, status: 'open', openedOn: '2026-01-10' },
        targets: {
          create: {
            order: 0,
            group: '',
            name: 'Việc làm',
            measure: 'người',
            direction: 'up',
            counting: 'sum',
          },
        },
      },
      include: { targets: true },
    })
    await prisma.covenantLine.create({
      data: {
        ...{ covenantId: covenant.id, targetId: covenant.targets[0]?.id ?? '', unitId },
        plannedYear: '100',
      },
    })
    await prisma.scoreBoard.create({
      data: {
        ...{ clusterId, rubricId: rubric.id, organiserId: province.id, title: 'Bảng thử' },
        ...{ year: 2026, on: today, stage: 'self', members: { create: { unitId, order: 0 } } },
      },
    })
    await prisma.limitation.create({
      data: {
        ...{ clusterId, year: 2026, review: 'mid-year', raisedOn: '2026-07-01', theme: 'hồ sơ' },
        ...{ text: 'Chậm', status: 'open' },
        tasks: { create: { order: 0, text: 'Sửa', ownerUnitId: unitId, dueOn: '2026-07-10' } },
      },
    })
    await prisma.movement.create({
      data: {
        ...{ name: `Phong trào ${index}`, kind: 'thematic', status: 'launched', year: 2026 },
        ...{ launcherAsWritten: 'UBND tỉnh', launcher: 'province', unitId: province.id },
        ...{ from: '2026-02-01', until: '2026-12-31', launchedOn: '2026-02-01' },
      },
    })
  }
}

describe('The list of work costs so many statements, however much waits', () => {
  for (const who of ['b', 'appraiser', 'head'] as const)
    it(`for ${who}`, async () => {
      const block = await aBlockAtWork(world, `tv-${who}`)
      const as = block.as[who]
      await work(block, 1)
      const first = await workOf(world, as, today)
      const few = reads()
      await work(block, 6)
      const then = await workOf(world, as, today)
      expect(then.length).toBeGreaterThanOrEqual(first.length + 6)
      expect(few).toBeGreaterThan(0)
      expect(reads()).toBeLessThanOrEqual(few)
    })

  it('and none of the season for somebody who has no part in it', async () => {
    const block = await aBlockAtWork(world, 'tv-none')
    await workOf(world, block.as.citizen, today)
    expect(world.statements.filter((sql) => /"(Covenant|ScoreBoard|Movement)"/.test(sql))).toEqual(
      [],
    )
  })
})
