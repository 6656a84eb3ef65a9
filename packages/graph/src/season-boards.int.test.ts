import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
let clusterId: string
beforeAll(async () => {
  world = await aWorld()
  const { id } = await world.db.prisma.cluster.findFirstOrThrow({
    where: { name: 'Khối thi đua các sở' },
  })
  clusterId = id
})
afterAll(() => world.drop())

const document = (year: number) => `{ season(year: ${year}) { year clusters {
  cluster { id name } on { day term { heads { name } } }
  late { kind count sentence units { name } } lateHidden
  steps { step standing sentence record gaps { kind count sentence record units { name } } } } } }`

const rowsFor = async (as: string, year = 2026): Promise<Answer[]> =>
  (await world.ask({ as }, document(year))).season.clusters

async function row(as = 'thamdinh', year = 2026): Promise<Answer> {
  const rows = await rowsFor(as, year)
  return rows.find(({ cluster }: Answer) => cluster.id === world.id('Cluster', clusterId))
}
const stepIn = (found: Answer, step: string): Answer =>
  found.steps.find((each: Answer) => each.step === step)
const gapsOf = async (step: string): Promise<string[]> =>
  stepIn(await row(), step).gaps.map(({ kind }: Answer) => kind)

const ofCluster = () => ({ clusterId, year: 2026 })

describe('The season of a province, every gap seeded', () => {
  it('names who leads, and a head that waits for recognition', async () => {
    const found = await row()
    expect(found.on.day).toBe('2026-11-21')
    expect(found.on.term.heads).toHaveLength(1)
    expect(stepIn(found, 'LAUNCH')).toMatchObject({
      standing: 'GAP',
      gaps: [{ kind: 'HEAD_UNRECOGNISED', sentence: 'Trưởng đã bầu, chờ công nhận' }],
    })
  })

  it('says which scores are missing, of whom, and where they are entered', async () => {
    const board = await world.db.prisma.scoreBoard.findFirstOrThrow({ where: ofCluster() })
    const [gap] = stepIn(await row(), 'SCORING').gaps
    expect(gap).toMatchObject({ kind: 'UNSCORED', record: world.id('ScoreBoard', board.id) })
    expect(gap.count).toBeGreaterThan(0)
    expect(gap.units.length).toBeGreaterThan(0)
    await world.db.prisma.scoreBoard.update({ where: { id: board.id }, data: { stage: 'locked' } })
    expect(stepIn(await row(), 'SCORING')).toMatchObject({ standing: 'DONE', gaps: [] })
    await world.db.prisma.scoreBoard.update({
      where: { id: board.id },
      data: { stage: board.stage },
    })
  })

  it('counts the signatures that a covenant lacks, and names the members', async () => {
    const covenant = await world.db.prisma.covenant.findFirstOrThrow({ where: ofCluster() })
    await world.db.prisma.covenant.update({
      where: { id: covenant.id },
      data: { status: 'open', signedOn: null },
    })
    const signature = await world.db.prisma.covenantSignature.findFirstOrThrow({
      where: { covenantId: covenant.id, voidedAt: null },
      include: { unit: true },
    })
    await world.db.prisma.covenantSignature.update({
      where: { id: signature.id },
      data: { voidedAt: new Date(), voidedBecause: 'sửa chỉ tiêu' },
    })
    const gap = stepIn(await row(), 'LAUNCH').gaps.find(({ kind }: Answer) => kind === 'UNSIGNED')
    expect(gap).toMatchObject({ count: 1, record: world.id('Covenant', covenant.id) })
    expect(gap.units).toEqual([{ name: signature.unit.name }])
    await world.db.prisma.covenantSignature.update({
      where: { id: signature.id },
      data: { voidedAt: null, voidedBecause: null },
    })
  })

  it('tells of nobody who leads, nobody who watches, no covenant', async () => {
    const unwatched = (await rowsFor('thamdinh')).find(({ steps }: Answer) =>
      steps[0].gaps.some(({ kind }: Answer) => kind === 'UNASSIGNED'),
    )
    expect(unwatched.cluster.id).not.toBe(world.id('Cluster', clusterId))
    const watched = { clusterId, until: null }
    await world.db.prisma.clusterMonitor.updateMany({
      where: watched,
      data: { until: '2026-11-20' },
    })
    await world.db.prisma.clusterMember.updateMany({
      where: { clusterId, unit: { termsHeaded: { some: { term: { clusterId, year: 2026 } } } } },
      data: { until: '2026-11-20' },
    })
    await world.db.prisma.covenant.updateMany({ where: ofCluster(), data: { year: 2035 } })
    expect(await gapsOf('LAUNCH')).toEqual(['NO_HEAD', 'UNASSIGNED', 'NO_COVENANT'])
    await world.db.prisma.covenant.updateMany({
      where: { clusterId, year: 2035 },
      data: { year: 2026 },
    })
    await world.db.prisma.clusterMember.updateMany({
      where: { clusterId, until: '2026-11-20' },
      data: { until: null },
    })
  })

  it('shows a conference whose day has passed, and tasks that are overdue', async () => {
    const found = await row()
    expect(found.late).toMatchObject({ kind: 'TASK_LATE', count: 1 })
    expect(found.late.units).toHaveLength(1)
    const planned = await world.db.prisma.conference.findFirstOrThrow({
      where: { ...ofCluster(), kind: 'annual' },
    })
    await world.db.prisma.conference.update({
      where: { id: planned.id },
      data: { heldOn: '2026-11-20', status: 'planned' },
    })
    expect(stepIn(await row(), 'CONFERENCE')).toMatchObject({
      standing: 'GAP',
      gaps: [{ kind: 'CONFERENCE_LATE', record: world.id('Conference', planned.id) }],
    })
  })

  it('asks after the dossiers of those whom a conference proposed', async () => {
    const { proposed } = await aResult()
    expect(stepIn(await row(), 'DOSSIERS')).toMatchObject({
      standing: 'GAP',
      gaps: [{ kind: 'DOSSIER_MISSING', count: 1, units: [{ name: proposed }] }],
    })
  })
})

describe('A year that was concluded', () => {
  it('glows with nothing that can not be mended any more, and asks for no dossier of what was granted', async () => {
    const found = await row('thamdinh', 2021)
    expect(found.steps.flatMap(({ gaps }: Answer) => gaps)).toEqual([])
    expect(found.steps.map(({ standing }: Answer) => standing)).toEqual([
      ...['NO_RECORD', 'NO_RECORD', 'NO_RECORD', 'DONE'],
      ...['NO_RECORD', 'NO_RECORD', 'DONE', 'NO_RECORD'],
    ])
  })
})

/** A conference of the year that proposed one unit, of which nobody has drafted a dossier. */
async function aResult() {
  const member = await world.db.prisma.clusterMember.findFirstOrThrow({
    where: { clusterId },
    include: { unit: true },
  })
  await world.db.prisma.clusterConference.create({
    data: {
      ...{ clusterId, year: 2026, heldOn: '2026-11-20', termYear: 2027 },
      nominations: {
        create: [{ order: 0, award: 'emulation-flag.provincial', unitId: member.unitId }],
      },
    },
  })
  return { proposed: member.unit.name }
}

describe('Who may follow the season', () => {
  it('is the organiser for all clusters below, the head and the members for their own', async () => {
    expect((await rowsFor('thamdinh')).length).toBeGreaterThan(1)
    expect((await rowsFor('cumtruong')).map(({ cluster }: Answer) => cluster.id)).toEqual([
      world.id('Cluster', clusterId),
    ])
    const [own, ...others] = await rowsFor('donvi')
    expect(others).toEqual([])
    expect(own.cluster.id).not.toBe(world.id('Cluster', clusterId))
  })

  it('is nobody without a role in it, and nobody who is signed out', async () => {
    for (const asking of [{}, { as: 'congdan' }, { as: 'hoidong05' }]) {
      const { data, errors } = await world.send(asking, document(2026))
      expect(data).toBeNull()
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', operation: 'season' })
    }
  })

  it('does not tell a member how far the others have scored', async () => {
    const [own] = await rowsFor('donvi')
    expect(stepIn(own, 'SCORING')).toMatchObject({ standing: 'RUNNING', gaps: [] })
    const all = await rowsFor('thamdinh')
    const same = all.find(({ cluster }: Answer) => cluster.id === own.cluster.id)
    expect(stepIn(same, 'SCORING').gaps).toMatchObject([{ kind: 'UNSCORED' }])
  })
})

describe('The season of many clusters', () => {
  const reads = () => world.statements.filter((sql) => /^\s*(SELECT|WITH)/i.test(sql)).length
  it('costs as many statements as that of few', async () => {
    await rowsFor('thamdinh')
    const few = reads()
    const { organiserUnitId } = await world.db.prisma.cluster.findUniqueOrThrow({
      where: { id: clusterId },
    })
    for (let count = 1; count <= 12; count += 1)
      await world.db.prisma.cluster.create({
        data: { name: `Cụm thử ${count}`, kind: 'communes', organiserUnitId, dataSet: 'SYNTHETIC' },
      })
    expect(await rowsFor('thamdinh')).toHaveLength(15)
    expect(reads()).toBeLessThanOrEqual(few)
  })
})
