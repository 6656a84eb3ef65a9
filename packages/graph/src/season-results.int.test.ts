import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.drop())

describe('Results of all clusters over several years', () => {
  const results = async (asked: string) =>
    (
      await world.ask(
        {},
        `{ seasonResults(${asked}) { year counted published lines { collectives cluster { id } place award { code } } } }`,
      )
    ).seasonResults

  it('stand side by side, real and synthetic apart; a year without any is not zero', async () => {
    const real = await results('fromYear: 2019, toYear: 2021, dataSet: REAL')
    expect(real.map(({ year }: Answer) => year)).toEqual([2019, 2020, 2021])
    expect(real[0]).toEqual({ year: 2019, counted: null, published: null, lines: [] })
    expect(real[2].published).toBe(73)
    const synthetic = await results('fromYear: 2021, toYear: 2021, dataSet: SYNTHETIC')
    expect(synthetic[0].published).toBeNull()
    expect(synthetic[0].counted).toBeGreaterThan(0)
  })

  it('count what the register holds by a nomination, once with what the cluster itself kept', async () => {
    const before = (await results('fromYear: 2026, toYear: 2026'))[0].counted
    const { clusterId, unitId } = await world.db.prisma.clusterMember.findFirstOrThrow({
      where: { cluster: { name: 'Khối thi đua các sở' } },
    })
    const held = await world.db.prisma.clusterConference.create({
      data: {
        ...{ clusterId, year: 2026, heldOn: '2026-11-20', termYear: 2027 },
        nominations: { create: [{ order: 0, award: 'emulation-flag.provincial', unitId }] },
      },
      include: { nominations: true },
    })
    const nomination = held.nominations[0] ?? { id: '', award: '', unitId: '' }
    const proposal = await world.db.prisma.proposal.findFirstOrThrow()
    await world.db.prisma.proposal.update({
      where: { id: proposal.id },
      data: { nominationId: nomination.id },
    })
    const unit = await world.db.prisma.unit.findUniqueOrThrow({ where: { id: nomination.unitId } })
    await world.db.prisma.registerEntry.create({
      data: {
        ...{ subjectKind: 'collective', unitId: unit.id, subjectNameAsWritten: unit.name },
        ...{ givenName: unit.name, award: nomination.award, awardNameAsWritten: 'Cờ thi đua' },
        ...{ year: 2026, firstYear: 2026, status: 'granted', lawDay: '2026-11-21' },
        ...{ origin: 'opening-record', proposalId: proposal.id, dataSet: 'SYNTHETIC' },
      },
    })
    const once = (await results('fromYear: 2026, toYear: 2026'))[0].counted
    expect(once).toBe((before ?? 0) + 1)
    await world.db.prisma.clusterResult.create({
      data: {
        ...{ clusterId, unitId: unit.id, year: 2026, outcome: 'Cờ thi đua', proposedOnly: false },
        award: nomination.award,
      },
    })
    expect((await results('fromYear: 2026, toYear: 2026'))[0].counted).toBe(once)
  })

  it('refuse years that end before they begin, and more of them than can be shown', async () => {
    for (const asked of ['fromYear: 2022, toYear: 2021', 'fromYear: 1990, toYear: 2021']) {
      const { errors } = await world.send({}, `{ seasonResults(${asked}) { year } }`)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
    }
  })
})

describe('The indicators of a cluster in a year', () => {
  const indicators = async (name: string, year: number) => {
    const { id } = await world.db.prisma.cluster.findFirstOrThrow({ where: { name } })
    const { node } = await world.ask(
      {},
      `{ node(id: "${world.id('Cluster', id)}") { ... on Cluster { indicators(year: ${year}) {
        indicator movement { name source { key line } }
        lines { unit { name } sentence bases { basis attainment growth } } } } } }`,
    )
    return node.indicators
  }

  it('stand beside each base, and what a source does not give is missing, never 0', async () => {
    const name = 'Cụm thi đua các huyện miền núi – trung du'
    const [budget, ...others] = await indicators(name, 2021)
    expect(others).toEqual([])
    expect(budget.indicator).toBe('Thu ngân sách')
    const lineOf = (unit: string) =>
      budget.lines.find((line: Answer) => line.unit.name.includes(unit))
    expect(lineOf('Hoài Ân').bases).toMatchObject([
      { basis: 'DISTRICT_PLAN', attainment: '118.30' },
      { basis: 'PROVINCIAL_PLAN', attainment: '155.60' },
    ])
    expect(lineOf('Tây Sơn').bases).toContainEqual(
      expect.objectContaining({ basis: 'PREVIOUS_YEAR', growth: '27.71' }),
    )
    expect(lineOf('Vĩnh Thạnh')).toMatchObject({ sentence: 'chưa có số liệu', bases: [] })
    expect(await indicators(name, 2019)).toEqual([])
  })
})
