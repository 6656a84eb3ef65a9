// long because it is one file of systems SYS-12 to SYS-17 and SYS-24 to SYS-28, each on what the sources say
import type { Role } from '@vinhdanh/domain/access'
import { newId } from '@vinhdanh/storage/database'
import { aCouncil, anAccount, aPerson, aProposal, aUnit } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { journeyIn, refusingIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'
import { globalId, keyOf } from './ids.ts'

let world: World
let refused: ReturnType<typeof refusingIn>

beforeAll(async () => {
  world = await aWorld()
  refused = refusingIn(world)
  for (const [as, code] of [
    ['dt-thamdinh', 'dong-thap'],
    ['s2-thamdinh', 'tinh-nguon-s2'],
    ['bd-thamdinh', 'binh-dinh'],
  ] as const)
    await account(as, 'appraiser', code)
  for (const code of ['tan-hong', 'hong-ngu', 'tam-nong', 'thanh-binh']) {
    await account(`dt-${code}`, 'unit-officer', code)
    await account(`dt-head-${code}`, 'cluster-head', code)
  }
})
afterAll(() => world.drop())

async function account(
  as: string,
  role: Role,
  code: string,
  personId: string | null = null,
): Promise<void> {
  const unit = await world.db.prisma.unit.findUniqueOrThrow({ where: { code } })
  await anAccount(world.db, {
    email: `${as}@vinhdanh.example`,
    personId,
    roles: [{ role, unitId: unit.id }],
  })
}

const today = '2026-11-21'
const events = {
  establishCluster: 'ClusterEstablished',
  changeClusterMembers: 'ClusterMembersChanged',
  splitCluster: 'ClusterClosed',
  mergeClusters: 'ClusterEstablished',
  recogniseHeads: 'HeadsRecognised',
  assignMonitors: 'MonitorsAssigned',
  noteMonitoring: 'MonitoringNoted',
  keepClusterRecognition: 'ClusterRecognitionKept',
  shareExchange: 'ExchangeShared',
} as const

const heldElsewhere = '... on AlreadyInCluster { cluster { name } unit { id } }'
const also: Partial<Record<keyof typeof events, string>> = {
  establishCluster: heldElsewhere,
  changeClusterMembers: heldElsewhere,
  splitCluster:
    '... on ClusterClosed { into { id name version } } ... on MembersNotKept { lost { id } doubled { id } }',
}

/** Sends a command of clusters; the answer, whatever it is. */
const tell = (as: string, command: keyof typeof events, input: object, on = today) =>
  journeyIn(world, on).run(
    as,
    command,
    { ...input },
    `... on ${events[command]} { at cluster { id name version } } ... on InvalidInput { issues { path sentence } }
     ${also[command] ?? ''}`,
  )

/** Sends a command that must succeed; the cluster after it, and those it became. */
async function done(as: string, command: keyof typeof events, input: object, on = today) {
  const answer = await tell(as, command, input, on)
  if (answer.__typename !== events[command]) throw new Error(JSON.stringify(answer))
  return answer
}

const decision = (number: string, on: string) => ({ number, on, issuer: 'Ủy ban nhân dân tỉnh' })

/** The real cluster of a key, as it is today. */
async function clusterOf(key: string): Promise<{ id: string; version: number }> {
  const row = await world.db.prisma.cluster.findUniqueOrThrow({ where: { key } })
  return { id: globalId('Cluster', row.id), version: row.version }
}

/** Simulated associations of the province of source S2, which names none. */
async function associations(names: readonly string[], level = 'association') {
  const parent = await world.db.prisma.unit.findUniqueOrThrow({
    where: { code: 'tinh-nguon-s2' },
  })
  const ids: string[] = []
  for (const name of names) {
    const unit = await aUnit(world.db, {
      name: `${name} (mô phỏng)`,
      level,
      category: level === 'enterprise' ? 'enterprise' : 'unit',
      parent,
      dataSet: 'SYNTHETIC',
    })
    ids.push(globalId('Unit', unit.id))
  }
  return ids
}

const membersAt = async (id: string, asOf: string): Promise<string[]> => {
  const { cluster } = await world.ask(
    {},
    `{ cluster(id: "${id}", asOf: "${asOf}") { exists members { unit { id } } } }`,
  )
  return cluster.exists ? cluster.members.map(({ unit }: Answer) => unit.id).sort() : []
}

describe('A cluster and its members', () => {
  it('SYS-12: "Cụm 3", "Cụm số 03" and "Cụm thi đua khen thưởng số 3" are one cluster of four members', async () => {
    for (const search of [
      'Cụm 3',
      'Cụm số 03',
      'Cụm thi đua khen thưởng số 3',
      'cum thi dua so 3',
    ]) {
      const { clusters } = await world.ask(
        {},
        'query ($search: String) { clusters(search: $search) { edges { node { name members { unit { name } } } } } }',
        { search },
      )
      expect([search, clusters.edges]).toEqual([
        search,
        [
          {
            node: {
              name: 'Cụm thi đua số 3 - tỉnh Đồng Tháp',
              members: [
                { unit: { name: 'Huyện Hồng Ngự' } },
                { unit: { name: 'Huyện Tam Nông' } },
                { unit: { name: 'Huyện Tân Hồng' } },
                { unit: { name: 'Huyện Thanh Bình' } },
              ],
            },
          },
        ],
      ])
    }
  })

  it('SYS-12: a member of one cluster of a kind joins no second one at the same time, and is told which holds it', async () => {
    const establish = {
      name: 'Cụm thi đua số 4',
      kind: 'DISTRICTS',
      organiser: await world.unit('dong-thap'),
      members: [await world.unit('tan-hong')],
      on: '2022-01-01',
      decision: decision('12/QĐ-UBND', '2022-01-01'),
    }
    const answer = await refused('AlreadyInCluster', () =>
      tell('dt-thamdinh', 'establishCluster', establish),
    )
    expect(answer.cluster.name).toBe('Cụm thi đua số 3 - tỉnh Đồng Tháp')
    expect(answer.sentence).toContain('Huyện Tân Hồng đang là thành viên của “Cụm thi đua số 3')
    await refused('ClusterNameTaken', () =>
      tell('dt-thamdinh', 'establishCluster', { ...establish, members: [], name: 'Cụm số 3' }),
    )
    for (const as of ['bd-thamdinh', 's2-thamdinh', 'dt-tan-hong', 'dt-head-tan-hong', 'quantri'])
      await refused('NotAllowed', () => tell(as, 'establishCluster', establish))
    await refused('InvalidInput', () =>
      tell('dt-thamdinh', 'establishCluster', {
        ...establish,
        decision: decision('12/QĐ-UBND', '2022-13'),
      }),
    )
  })

  it('SYS-12: units of another province are not put into a cluster of this one', async () => {
    const answer = await refused('NotAllowed', async () =>
      tell('dt-thamdinh', 'establishCluster', {
        name: 'Cụm mượn đơn vị',
        kind: 'DISTRICTS',
        organiser: await world.unit('dong-thap'),
        members: [await world.unit('hoai-an')],
        on: '2022-01-01',
        decision: decision('13/QĐ-UBND', '2022-01-01'),
      }),
    )
    expect(answer.sentence).toContain('trong phạm vi đơn vị được giao')
  })

  it('SYS-13: the block of special associations is one on 8/6/2022, two from 9/6/2022, its members the same', async () => {
    const { id, version } = await clusterOf('BL-S2-HDT')
    const units = await associations(['Hội A', 'Hội B', 'Hội C', 'Hội D', 'Hội Đ'])
    const joined = await done('s2-thamdinh', 'changeClusterMembers', {
      cluster: id,
      expectedVersion: version,
      joining: units,
      leaving: [],
      on: '2021-01-01',
      decision: decision('1/QĐ-UBND', '2020-12-30'),
    })
    const split = {
      cluster: id,
      expectedVersion: joined.cluster.version,
      on: '2022-06-09',
      decision: decision('895/QĐ-UBND', '2022-06-09'),
      parts: [
        { name: 'Khối các hội đặc thù 1 (mô phỏng)', members: units.slice(0, 2) },
        { name: 'Khối các hội đặc thù 2 (mô phỏng)', members: units.slice(2) },
      ],
    }
    const [one, two] = split.parts
    const lost = await refused('MembersNotKept', () =>
      tell('s2-thamdinh', 'splitCluster', {
        ...split,
        parts: [one, { ...two, members: [...units.slice(3), units[0]] }],
      }),
    )
    expect(lost.lost).toEqual([{ id: units[2] }])
    expect(lost.doubled).toEqual([{ id: units[0] }])
    await refused('NotAllowed', () => tell('dt-thamdinh', 'splitCluster', split))
    await refused('ChangedMeanwhile', () =>
      tell('s2-thamdinh', 'splitCluster', { ...split, expectedVersion: version }),
    )
    const { into } = await done('s2-thamdinh', 'splitCluster', split)
    expect(into).toHaveLength(2)

    const held = async (asOf: string) => {
      const { clusters } = await world.ask(
        {},
        `{ clusters(asOf: "${asOf}", organiser: "${await world.unit('tinh-nguon-s2')}", search: "đặc thù", first: 50) { edges { node { id } } } }`,
      )
      return clusters.edges.map(({ node }: Answer) => node.id)
    }
    const before = await held('2022-06-08')
    const after = await held('2022-06-09')
    expect(before).toEqual([id])
    expect([...after].sort()).toEqual(into.map((part: Answer) => part.id).sort())
    const all = await Promise.all(after.map((part: string) => membersAt(part, '2022-06-09')))
    expect(all.flat().sort()).toEqual(await membersAt(id, '2022-06-08'))
    expect(await membersAt(id, '2022-06-09')).toEqual([])
    const { cluster } = await world.ask(
      {},
      `{ cluster(id: "${id}", asOf: "2022-06-08") { cluster { closedOn timeline { on kind decision { number } related { id } } } } }`,
    )
    expect(cluster.cluster.closedOn).toBe('2022-06-08')
    expect(cluster.cluster.timeline).toMatchObject([
      { on: '2021-01-01', kind: 'members', decision: { number: '1/QĐ-UBND' } },
      { on: '2022-06-09', kind: 'closed', decision: { number: '895/QĐ-UBND' } },
    ])
    await refused('ClusterNotInForce', () =>
      tell('s2-thamdinh', 'changeClusterMembers', {
        ...{ cluster: id, expectedVersion: 3, joining: [], leaving: [units[0]] },
        on: '2022-07-01',
        decision: decision('9/QĐ-UBND', '2022-07-01'),
      }),
    )
  })

  it('SYS-13: two blocks merged again lose and double nobody', async () => {
    const { clusters } = await world.ask(
      {},
      '{ clusters(search: "đặc thù", asOf: "2023-01-01", first: 50) { edges { node { id } } } }',
    )
    const ids = clusters.edges.map(({ node }: Answer) => node.id)
    const merge = {
      clusters: ids,
      name: 'Khối các hội đặc thù (mô phỏng)',
      on: '2023-02-01',
      decision: decision('77/QĐ-UBND', '2023-01-31'),
    }
    await refused('NotAllowed', () => tell('bd-thamdinh', 'mergeClusters', merge))
    const other = await clusterOf('BL-S2-DN')
    await refused('ClusterNotInForce', async () =>
      tell('s2-thamdinh', 'mergeClusters', {
        ...merge,
        clusters: [...ids, (await clusterOf('BL-S2-HDT')).id],
      }),
    )
    const { cluster } = await done('s2-thamdinh', 'mergeClusters', merge)
    expect(other.id).not.toBe(cluster.id)
    const before = await Promise.all(ids.map((id: string) => membersAt(id, '2023-01-31')))
    expect(await membersAt(cluster.id, '2023-02-01')).toEqual(before.flat().sort())
  })
})

describe('Councils as of a day', () => {
  it('SYS-14: the council of an enterprise block votes on 26/7/2022 with its old members, on 27/7/2022 with the new', async () => {
    const unit = await world.db.prisma.unit.findUniqueOrThrow({ where: { code: 'tinh-nguon-s2' } })
    const council = await aCouncil(world.db, { unitId: unit.id, members: 5 })
    const incoming = await aPerson(world.db, { name: 'Phạm Thị Mới' })
    const id = globalId('Council', council.id)
    const [company] = await associations(['Công ty của khối'], 'enterprise')
    const block = await done('s2-thamdinh', 'establishCluster', {
      ...{ name: 'Khối doanh nghiệp có hội đồng', kind: 'ENTERPRISES' },
      ...{ organiser: await world.unit('tinh-nguon-s2'), council: id, members: [company] },
      ...{ on: '2022-01-01', decision: decision('2/QĐ-UBND', '2021-12-31') },
    })
    const leaving = council.members.slice(3).map((member) => member.id)
    const input = {
      ...{ council: id, expectedVersion: 1, leaving, on: '2022-07-27' },
      joining: [
        {
          ...{ person: globalId('Person', incoming.id), post: 'Phó Giám đốc', role: 'MEMBER' },
          votes: true,
        },
      ],
      ...{ decisionNumber: '1293/QĐ-UBND', decisionOn: '2022-07-27' },
    }
    const restructure = (as: string, over: object = {}) =>
      journeyIn(world, today).run(
        as,
        'restructureCouncil',
        { ...input, ...over },
        '... on CouncilRestructured { council { version } } ... on InvalidInput { issues { path } }',
      )
    await refused('NotAllowed', () => restructure('dt-thamdinh'))
    await refused('InvalidInput', () =>
      restructure('s2-thamdinh', { leaving: [council.members[0]?.id] }),
    )
    const answer = await restructure('s2-thamdinh')
    expect(answer).toMatchObject({ __typename: 'CouncilRestructured', council: { version: 2 } })

    const clerk = council.members[1]?.personId ?? null
    await account('s2-thuky', 'council-secretary', 'tinh-nguon-s2', clerk)
    await account('s2-moi', 'council-member', 'tinh-nguon-s2', incoming.id)
    const stays = council.members[0]?.personId ?? null
    const leaves = council.members[4]?.personId ?? null
    await account('s2-o-lai', 'council-member', 'tinh-nguon-s2', stays)
    await account('s2-thoi', 'council-member', 'tinh-nguon-s2', leaves)
    const votes = async (heldOn: string, voters: Readonly<Record<string, string>>) => {
      const dossier = await aProposal(world.db, {
        ...{
          submittingUnitId: keyOf(company ?? '', 'Unit') ?? '',
          status: 'appraised',
          year: 2021,
        },
        subject: { kind: 'collective', id: keyOf(company ?? '', 'Unit') ?? '' },
        award: 'merit-certificate.provincial',
      })
      const on = journeyIn(world, heldOn)
      const planned = await on.plan('s2-thuky', id, [world.id('Proposal', dossier.id)], heldOn)
      if (planned.__typename !== 'SessionPlanned') throw new Error(JSON.stringify(planned))
      const { session } = planned
      const rows = session.attendance.map(({ member }: Answer) => ({
        ...{ member: member.id, attendance: 'PRESENT' },
      }))
      const attended = await on.attend('s2-thuky', session.id, session.version, rows)
      await on.open('s2-thuky', session.id, attended.session.version)
      const item = session.agenda[0].id
      const { item: opened } = await on.openBallot('s2-thuky', item)
      const cast: Record<string, string> = {}
      for (const [as, choice] of Object.entries(voters))
        cast[as] = (await on.cast(as, item, choice)).__typename
      const counted = await on.closeBallot('s2-thuky', item)
      return { members: opened.ballot.members, cast, tally: counted.item.ballot.tally }
    }
    const both = { 's2-o-lai': 'YES', 's2-thoi': 'YES', 's2-moi': 'YES' }
    expect(await votes('2022-07-26', both)).toMatchObject({
      members: 5,
      cast: { 's2-o-lai': 'BallotCast', 's2-thoi': 'BallotCast', 's2-moi': 'NotAllowed' },
      tally: { yes: 2, notCast: 3 },
    })
    expect(await votes('2022-07-27', both)).toMatchObject({
      members: 4,
      cast: { 's2-o-lai': 'BallotCast', 's2-thoi': 'NotAllowed', 's2-moi': 'BallotCast' },
      tally: { yes: 2, notCast: 2 },
    })

    // Who may not read councils is not told who sits in this one.
    const shown = `{ cluster(id: "${block.cluster.id}") { cluster { council { changes { on decisionNumber joined { person { name } } left { id } } members(on: "2022-07-26") { id until } } } } }`
    const seen = await world.ask({ as: 's2-thamdinh' }, shown)
    expect(seen.cluster.cluster.council).toMatchObject({
      changes: [
        {
          ...{ on: '2022-07-27', decisionNumber: '1293/QĐ-UBND' },
          ...{ joined: [{ person: { name: 'Phạm Thị Mới' } }] },
          left: leaving.map((member) => ({ id: member })),
        },
      ],
      members: council.members.map((member) => ({
        id: member.id,
        until: leaving.includes(member.id) ? '2022-07-26' : null,
      })),
    })
    for (const as of [{}, { as: 'dt-thamdinh' }])
      expect((await world.ask(as, shown)).cluster.cluster.council).toBeNull()
  })

  it('SYS-14: a council is not restructured behind a session it has held', async () => {
    const unit = await world.db.prisma.unit.findUniqueOrThrow({ where: { code: 'tinh-nguon-s2' } })
    const council = await aCouncil(world.db, { unitId: unit.id, members: 5 })
    await world.db.prisma.councilSession.create({
      data: { id: newId(), councilId: council.id, heldOn: '2022-08-01', status: 'closed' },
    })
    const answer = await refused('CouncilHasMet', () =>
      journeyIn(world, today).run(
        's2-thamdinh',
        'restructureCouncil',
        {
          ...{ council: globalId('Council', council.id), expectedVersion: 1, joining: [] },
          ...{ leaving: [council.members[4]?.id], on: '2022-07-27' },
          ...{ decisionNumber: '1293/QĐ-UBND', decisionOn: '2022-07-27' },
        },
        '... on CouncilHasMet { heldOn }',
      ),
    )
    expect(answer.heldOn).toBe('2022-08-01')
  })
})
