import { aCouncil, anAccount } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clusterOfUnits, covenantSteps, jobs } from '../fixtures/covenants.ts'
import { freshKey, journeyIn } from '../fixtures/journey.ts'
import { scoringIn } from '../fixtures/scoring.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'
import { keyOf } from './ids.ts'

const today = '2022-06-08'
const afterwards = '2022-06-09'
const points = ['9.5', '8', '7.5', '7']

let world: World
let block: Awaited<ReturnType<typeof clusterOfUnits>>
let seat: { readonly id: string; readonly personId: string } | undefined
let council = ''
let province = ''
beforeAll(async () => {
  world = await aWorld()
  block = await clusterOfUnits(world, 's2', {
    ...{ level: 'association', kind: 'associations' },
    units: ['Hội A (mô phỏng)', 'Hội B (mô phỏng)', 'Hội C (mô phỏng)', 'Hội D (mô phỏng)'],
  })
  const { prisma } = world.db
  const unit = await prisma.unit.findUniqueOrThrow({ where: { code: 's2' } })
  province = world.id('Unit', unit.id)
  await prisma.cluster.update({
    where: { id: keyOf(block.cluster, 'Cluster') ?? '' },
    data: {
      ...{ organiserUnitId: unit.id, establishedOn: '2010-01-01' },
      terms: {
        create: {
          year: 2022,
          heads: { create: { unitId: keyOf(head(), 'Unit') ?? '', order: 0 } },
        },
      },
    },
  })
  const seats = await aCouncil(world.db, { unitId: unit.id, members: 3 })
  council = world.id('Council', seats.id)
  seat = seats.members[1]
  for (const [name, role, personId] of [
    ['s2-thamdinh', 'appraiser', null],
    ['s2-uyvien', 'council-member', seat?.personId ?? null],
  ] as const)
    await anAccount(world.db, {
      email: `${name}@vinhdanh.example`,
      personId,
      roles: [{ role, unitId: unit.id }],
    })
})
afterAll(() => world.drop())

const head = () => block.units[0]?.id ?? ''
const run = (as: string, command: string, input: object, selection: string, on = afterwards) =>
  journeyIn(world, on).run(as, command, { idempotencyKey: freshKey(), ...input }, selection, on)

/** A covenant of the year that every member has signed. */
async function signed(): Promise<Answer> {
  const step = covenantSteps(world, today)
  const { covenant: draft } = await step.draft(block.head, { cluster: block.cluster, year: 2022 })
  const { covenant: listed } = await step.targets(block.head, {
    ...{ covenant: draft.id, expectedVersion: 1, targets: [jobs] },
  })
  const { covenant: filled } = await step.lines(block.head, {
    covenant: draft.id,
    lines: block.units.map(({ id: unit }) => ({
      ...{ target: listed.targets[0].id, unit, planned: { year: '100' } },
    })),
  })
  const { covenant: open } = await step.open(block.head, {
    ...{ covenant: draft.id, expectedVersion: filled.version },
  })
  const { covenant } = await step.atConference(block.head, {
    ...{ covenant: open.id, expectedVersion: open.version, signedOn: today },
    signatures: block.units.map(({ id: unit }) => ({ unit, signerName: 'Chủ tịch' })),
  })
  return covenant
}

/** A board of last year on which every member has its official score, locked. */
async function locked(): Promise<string> {
  const scoring = scoringIn(world, today)
  const rubric = await scoring.issued('s2-thamdinh', province, {
    ...{ title: 'Bảng điểm thử', unitType: 'Hội', total: 10, step: 0.5 },
    criteria: [{ number: '1', text: 'Công tác thi đua', max: 10 }],
    ...{ tieBreak: [{ text: 'Hội nghị bỏ phiếu', by: 'vote' }], flags: { count: 1 } },
  })
  const { board } = await scoring.run('s2-thamdinh', 'openBoard', {
    ...{ rubric: rubric.id, cluster: block.cluster, year: 2021, on: '2022-01-05' },
  })
  for (const stage of ['CROSS', 'OFFICIAL']) await scoring.move('s2-thamdinh', board.id, stage)
  await scoring.run('s2-thamdinh', 'enterOfficialScores', {
    board: board.id,
    cells: block.units.map(({ id: unit }, at) => ({
      unit,
      line: '1',
      points: points[at],
      seen: 0,
    })),
  })
  await scoring.move('s2-thamdinh', board.id, 'LOCKED', { confirmation: 'KHÓA 2021' })
  return board.id
}

const sorted = (units: readonly { readonly id: string }[]) => units.map(({ id }) => id).sort()

describe('A block of associations that is split on 9/6/2022', () => {
  let covenant: Answer
  let board: string
  let into: readonly { readonly id: string; readonly version: number }[]
  beforeAll(async () => {
    covenant = await signed()
    board = await locked()
    const { node } = await world.ask(
      {},
      `{ node(id: "${block.cluster}") { ... on Cluster { version } } }`,
    )
    const [a, b, c, d] = block.units.map(({ id }) => id)
    const split = await run(
      's2-thamdinh',
      'splitCluster',
      {
        ...{ cluster: block.cluster, expectedVersion: node.version, on: afterwards },
        decision: { number: '895/QĐ-UBND', on: afterwards, issuer: 'Ủy ban nhân dân tỉnh' },
        parts: [
          { name: 'Khối hội thứ nhất (mô phỏng)', members: [a, b] },
          { name: 'Khối hội thứ hai (mô phỏng)', members: [c, d] },
        ],
      },
      '... on ClusterClosed { into { id version } }',
    )
    into = split.into
  })

  it('SYS-13: leaves the covenant signed before with the old block, whole, and readable by those who signed it', async () => {
    expect(covenant).toMatchObject({ status: 'SIGNED', signing: { signed: 4, complete: true } })
    for (const as of block.accounts) {
      const { node } = await world.ask(
        { as, today: afterwards },
        `{ node(id: "${covenant.id}") { ... on Covenant { status cluster { id } signing { signed } lines { unit { id } } } } }`,
      )
      expect(node).toMatchObject({
        ...{ status: 'SIGNED', cluster: { id: block.cluster }, signing: { signed: 4 } },
      })
      expect(sorted(node.lines.map(({ unit }: Answer) => unit))).toEqual(sorted(block.units))
    }
  })

  it('SYS-13: leaves the scores locked before with the old block, in their order', async () => {
    const ranked = await scoringIn(world, afterwards).ask(
      block.head,
      board,
      'stage cluster { id } ranking { lines { unit { id } rank } }',
    )
    expect(ranked).toMatchObject({ stage: 'LOCKED', cluster: { id: block.cluster } })
    expect(ranked.ranking.lines.map(({ unit, rank }: Answer) => [unit.id, rank])).toEqual(
      block.units.map(({ id }, at) => [id, at + 1]),
    )
  })

  it('SYS-13: gives the new blocks neither', async () => {
    const as = { as: 's2-thamdinh', today: afterwards }
    for (const { id } of into) {
      const { covenants, scoreBoards } = await world.ask(
        as,
        `{ covenants(cluster: "${id}") { totalCount } scoreBoards(cluster: "${id}") { totalCount } }`,
      )
      expect([covenants.totalCount, scoreBoards.totalCount]).toEqual([0, 0])
    }
  })

  it('SYS-17: shows each new block as "chưa phân công" until a member of the council is assigned to it', async () => {
    const unassigned = async (): Promise<Answer[]> => {
      const { monitoring } = await world.ask(
        { as: 's2-thamdinh', today: afterwards },
        `{ monitoring(on: "${afterwards}") { cluster { id on { unassigned } } unassigned monitors { person { id } } } }`,
      )
      return monitoring.filter((row: Answer) => row.unassigned)
    }
    const open = await unassigned()
    expect(sorted(open.map(({ cluster }) => cluster))).toEqual(sorted(into))
    for (const { cluster } of open) expect(cluster.on.unassigned).toBe('chưa phân công')
    const [first, second] = into
    const assigned = await run(
      's2-thamdinh',
      'assignMonitors',
      {
        ...{ cluster: first?.id, expectedVersion: first?.version, on: afterwards },
        ...{ documentNumber: '12/HĐTĐKT', council, members: [seat?.id] },
      },
      '... on MonitorsAssigned { cluster { id } }',
    )
    expect(assigned.cluster.id).toBe(first?.id)
    expect((await unassigned()).map(({ cluster }) => cluster.id)).toEqual([second?.id])
  })
})
