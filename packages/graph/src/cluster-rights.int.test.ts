import { anAccount } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossierIn, journeyIn, refusingIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
let refused: ReturnType<typeof refusingIn>
const today = '2026-11-21'
let dossier: string

/** The block of departments of the simulated province: Finance heads it in 2026, Health and Education are members. */
beforeAll(async () => {
  world = await aWorld()
  refused = refusingIn(world)
  for (const code of ['mdm-stc', 'mdm-syt']) {
    const unit = await world.db.prisma.unit.findUniqueOrThrow({ where: { code } })
    await anAccount(world.db, {
      email: `truong-${code}@vinhdanh.example`,
      roles: [{ role: 'cluster-head', unitId: unit.id }],
    })
  }
  const { unitId, year, id } = await lastNomination()
  const unit = world.id('Unit', unitId)
  const drafted = await journeyIn(world, today).draft('truong-mdm-stc', {
    ...{ submittingUnit: unit, subject: unit, nomination: id, year },
    ...{ award: 'emulation-flag.provincial', route: 'MERIT' },
  })
  dossier = drafted.proposal.number
})
afterAll(() => world.drop())

/** What the block proposed at its last conference, with no dossier yet. */
async function lastNomination() {
  const nomination = await world.db.prisma.nomination.findFirstOrThrow({
    where: { conference: { cluster: { key: 'mp-khoi-so' } }, proposals: { none: {} } },
    include: { conference: true },
    orderBy: { conference: { year: 'desc' } },
  })
  return { ...nomination, year: nomination.conference.year }
}

const listed = async (as: string): Promise<string[]> => {
  const { proposals } = await world.ask(
    { as, today },
    '{ proposals(first: 100) { edges { node { number } } } }',
  )
  return proposals.edges.map(({ node }: Answer) => node.number)
}

/** What somebody sees of the dossier by its id. */
const seen = async (as: string) => {
  const { node } = await dossierIn(world)(dossier)
  const answer = await world.ask(
    { as, today },
    `{ node(id: "${node}") { ... on Proposal { number } } }`,
  )
  return answer.node
}

describe('The dossiers that a cluster nominated', () => {
  it('are changed by the head of the year; who headed it before, still a member, reads only', async () => {
    const { node, version } = await dossierIn(world)(dossier)
    const edit = (as: string) =>
      journeyIn(world, today).edit(as, {
        ...{ id: node, expectedVersion: version, merits: 'Dẫn đầu khối thi đua.' },
      })
    // Health headed the block in 2022.
    await refused('NotAllowed', () => edit('truong-mdm-syt'))
    expect(await listed('truong-mdm-syt')).toContain(dossier)
    expect(await seen('truong-mdm-syt')).toEqual({ number: dossier })
    expect((await edit('truong-mdm-stc')).__typename).toBe('ProposalEdited')
  })

  it('are drafted for a member by the head of the year alone', async () => {
    const education = await world.unit('mdm-sgd')
    const draft = (as: string) =>
      journeyIn(world, today).draft(as, {
        ...{ submittingUnit: education, subject: education, year: 2026 },
        ...{ award: 'merit-certificate.provincial', route: 'MERIT' },
      })
    await refused('NotAllowed', () => draft('truong-mdm-syt'))
    expect((await draft('truong-mdm-stc')).__typename).toBe('ProposalDrafted')
  })

  it('are not seen by a member that has never headed the cluster', async () => {
    const health = await world.db.prisma.unit.findUniqueOrThrow({ where: { code: 'mdm-syt' } })
    await world.db.prisma.termHead.deleteMany({ where: { unitId: health.id } })
    expect(await listed('truong-mdm-syt')).not.toContain(dossier)
    expect(await seen('truong-mdm-syt')).toBeNull()
  })
})

describe('The season of a cluster, asked of the cluster', () => {
  it('is shown to its organiser, its heads and its members, and to nobody else', async () => {
    const block = await world.db.prisma.cluster.findUniqueOrThrow({ where: { key: 'mp-khoi-so' } })
    const season = async (as?: string, year = 2026) => {
      const { node } = await world.ask(
        as === undefined ? { today } : { as, today },
        `{ node(id: "${world.id('Cluster', block.id)}") { ... on Cluster { season(year: ${year}) { steps { step record } } } } }`,
      )
      return node.season
    }
    const told = await season('thamdinh')
    expect(told.steps.map(({ step }: Answer) => step)).toContain('LAUNCH')
    for (const as of ['truong-mdm-stc', 'truong-mdm-syt']) expect(await season(as)).not.toBeNull()
    for (const as of [undefined, 'xa']) expect(await season(as)).toBeNull()
    expect(await season('thamdinh', 2015)).toBeNull()
  })
})

describe('Handover on 1 January', () => {
  it('scenario 20: the officers of the units elected head the block by the term itself, no role is given by hand', async () => {
    for (const code of ['mdm-sxd', 'mdm-sgd']) {
      const unit = await world.db.prisma.unit.findUniqueOrThrow({ where: { code } })
      await anAccount(world.db, {
        email: `canbo-${code}@vinhdanh.example`,
        roles: [{ role: 'unit-officer', unitId: unit.id }],
      })
    }
    const block = await world.db.prisma.cluster.findUniqueOrThrow({ where: { key: 'mp-khoi-so' } })
    const cluster = world.id('Cluster', block.id)
    const heads = [await world.unit('mdm-sxd'), await world.unit('mdm-sgd')]
    const recorded = await journeyIn(world, today).run(
      'truong-mdm-stc',
      'recordConference',
      {
        ...{ cluster, year: 2026, heldOn: today, nominations: [], termYear: 2027 },
        ...{ heads, deputies: [] },
      },
      '... on ConferenceRecorded { at }',
    )
    expect(recorded.__typename).toBe('ConferenceRecorded')
    const keep = (as: string, on: string) =>
      journeyIn(world, on).run(
        as,
        'keepClusterRecognition',
        {
          ...{ cluster, on, form: 'khen của khối', giver: 'Khối thi đua các sở' },
          ...{ individuals: 1, collectives: 0, reason: 'Công tác thi đua' },
        },
        '... on ClusterRecognitionKept { at }',
      )
    const may = async (as: string, on: string) => {
      const { viewer } = await world.ask({ as, today: on }, '{ viewer { can grants { role } } }')
      return viewer.can.includes('keepClusterRecognition')
    }
    expect((await keep('truong-mdm-stc', '2026-12-31')).__typename).toBe('ClusterRecognitionKept')
    for (const as of ['canbo-mdm-sxd', 'canbo-mdm-sgd']) {
      await refused('NotAllowed', () => keep(as, '2026-12-31'))
      expect([await may(as, '2026-12-31'), await may(as, '2027-01-01')]).toEqual([false, true])
      expect((await keep(as, '2027-01-01')).__typename).toBe('ClusterRecognitionKept')
    }
    await refused('NotAllowed', () => keep('truong-mdm-stc', '2027-01-01'))
  })
})

describe('A cluster that has been split', () => {
  it('is still read by who was a member to its last day: what was agreed, met on and found lacking', async () => {
    const block = await world.db.prisma.cluster.findUniqueOrThrow({
      where: { key: 'mp-khoi-so' },
      include: { members: true },
    })
    const later = '2027-02-01'
    const read = async (as: string) => {
      const told = await world.ask(
        { as, today: later },
        `{ covenants(first: 50) { edges { node { id } } } conferences(first: 50) { edges { node { id } } }
           limitations(first: 50) { edges { node { id } } } }`,
      )
      return Object.values(told).map((list: Answer) =>
        list.edges.map(({ node }: Answer) => node.id).sort(),
      )
    }
    const people = ['canbo-mdm-sgd', 'truong-mdm-stc']
    const before = await Promise.all(people.map(read))
    expect(before.flat().every((ids) => ids.length > 0)).toBe(true)
    const [first, second, ...others] = block.members.map(({ unitId }) => world.id('Unit', unitId))
    const split = await journeyIn(world, later).run(
      'thamdinh',
      'splitCluster',
      {
        ...{ cluster: world.id('Cluster', block.id), expectedVersion: block.version, on: later },
        decision: { number: '30/QĐ-UBND', on: later },
        parts: [
          { name: 'Khối các sở một', members: [first, second] },
          { name: 'Khối các sở hai', members: others },
        ],
      },
      '... on ClusterClosed { at }',
    )
    expect(split.__typename).toBe('ClusterClosed')
    expect(await Promise.all(people.map(read))).toEqual(before)
  })
})
