// long because it is the shapes of many conferences, each a meeting from its opening to its election
import { newId } from '@vinhdanh/storage/database'
import { anAccount } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conferenceIn, type Voter } from '../fixtures/conference.ts'
import { refusingIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

const flag = 'emulation-flag.provincial'
const certificate = 'merit-certificate.provincial'

let world: World
let refused: ReturnType<typeof refusingIn>
beforeAll(async () => {
  world = await aWorld('rehearsal')
  refused = refusingIn(world)
})
afterAll(() => world.drop())

interface Cast {
  readonly cluster: string
  readonly head: string
  readonly voters: readonly Voter[]
  readonly unit: (name: string) => string
}

/** People for a cluster of these units: one officer each, and its head's. */
async function people(
  clusterId: string,
  units: readonly { readonly id: string; readonly name: string }[],
  headUnitId: string,
): Promise<Cast> {
  const tag = newId().slice(-8)
  const account = async (name: string, role: 'cluster-head' | 'unit-officer', unitId: string) => {
    await anAccount(world.db, { email: `${name}@vinhdanh.example`, roles: [{ role, unitId }] })
    return name
  }
  const voters: Voter[] = []
  for (const [index, { id }] of units.entries())
    voters.push({
      as: await account(`don-vi-${tag}-${index}`, 'unit-officer', id),
      unit: world.id('Unit', id),
    })
  return {
    cluster: world.id('Cluster', clusterId),
    head: await account(`truong-${tag}`, 'cluster-head', headUnitId),
    voters,
    unit: (name) => {
      const found = units.find((each) => each.name.includes(name))
      if (found === undefined) throw new Error(`no unit ${name}`)
      return world.id('Unit', found.id)
    },
  }
}

/** A cluster of new units under one province, headed by its first in the year under review. */
async function aCluster(name: string, members: readonly string[], year: number): Promise<Cast> {
  const { prisma } = world.db
  const province = await prisma.unit.findUniqueOrThrow({ where: { code: 'binh-dinh' } })
  const units = []
  for (const member of members) {
    const id = newId()
    units.push(
      await prisma.unit.create({
        data: {
          ...{ id, code: id, name: member, level: 'district', parentId: province.id },
          path: `${province.path}${id}/`,
        },
      }),
    )
  }
  const [first] = units
  if (first === undefined) throw new Error('no members')
  const cluster = await prisma.cluster.create({
    data: {
      ...{ id: newId(), name, kind: 'districts', organiserUnitId: province.id },
      members: { create: units.map(({ id }) => ({ unitId: id, from: '2015-01-01' })) },
      terms: { create: { year, heads: { create: { unitId: first.id, order: 0 } } } },
    },
  })
  return people(cluster.id, units, first.id)
}

/** Plans, calls the roll, opens; every member is there. */
async function opened(
  cast: Cast,
  { heldOn, ...plan }: { kind: string; year: number; heldOn: string; host?: string },
) {
  const meeting = conferenceIn(world, { head: cast.head, today: heldOn, voters: cast.voters })
  await meeting.done('planConference', { cluster: cast.cluster, heldOn, ...plan })
  await meeting.done('recordDelegates', {
    attendance: cast.voters.map(({ unit }) => ({
      unit,
      present: true,
      representative: 'Đại diện',
    })),
  })
  await meeting.done('openConference', { chair: 'Chủ trì', secretary: 'Thư ký' })
  return meeting
}

type Meeting = Awaited<ReturnType<typeof opened>>
const pass = (meeting: Meeting, step: string) =>
  meeting.done('passConferenceStep', { step, outcome: 'Thống nhất.' })

/** To the election, with the units proposed for what, all of them carried. */
async function toElection(
  meeting: Meeting,
  cast: Cast,
  {
    ranks,
    proposed,
  }: { ranks: readonly string[]; proposed: readonly (readonly [string, string])[] },
) {
  await pass(meeting, 'RESULTS')
  await pass(meeting, 'LIMITATIONS')
  await meeting.done('setConferenceTasks', { tasks: [{ text: 'Nhiệm vụ năm sau' }] })
  await pass(meeting, 'TASKS')
  await meeting.done('rankMembers', {
    ranks: ranks.map((name, index) => ({ unit: cast.unit(name), rank: index + 1 })),
  })
  await pass(meeting, 'RANKING')
  await meeting.done('considerCandidates', {
    candidates: proposed.map(([award, name]) => ({ award, unit: cast.unit(name) })),
  })
  await pass(meeting, 'ASSESSMENT')
  for (const award of new Set(proposed.map(([each]) => each))) {
    const paper = proposed.filter(([each]) => each === award).map(([, name]) => cast.unit(name))
    await meeting.voted(
      { purpose: 'NOMINATION', award },
      cast.voters.map(() => paper),
    )
  }
  await pass(meeting, 'VOTE')
  await meeting.done('acclaimCandidates', {
    candidates: meeting.now().candidates.map(({ id }: Answer) => id),
  })
  await pass(meeting, 'ACCLAIM')
}

describe('SYS-19: the mid-year conference of cluster 3 of Đồng Tháp, 26/7/2022 in Tân Hồng', () => {
  let cast: Cast
  const limitations = [
    'Phát động thi đua còn bị động, hạn chế về quy mô và số lượng',
    'Một số phong trào thực hiện chỉ tiêu kinh tế tăng chậm',
  ]
  const tasks = [
    'Hoàn thành và vượt các chỉ tiêu năm 2022',
    'Nâng cao chất lượng khen thưởng, chống bệnh thành tích',
    'Tăng cường khen thưởng cơ sở và người lao động trực tiếp',
    'Gắn chỉ tiêu kinh tế - xã hội với các phong trào thi đua',
    'Tôn vinh, hỗ trợ nhân tố mới, mô hình, ý tưởng sáng tạo',
  ]
  beforeAll(async () => {
    const cluster = await world.db.prisma.cluster.findFirstOrThrow({
      where: { members: { some: { unit: { name: { contains: 'Tân Hồng' } } } } },
      include: { members: { include: { unit: true } } },
    })
    const units = cluster.members.map(({ unit }) => unit)
    const head = units.find(({ name }) => name.includes('Tam Nông'))
    cast = await people(cluster.id, units, head?.id ?? '')
  })

  it('is held after June only, and before the annual one', async () => {
    const early = conferenceIn(world, { head: cast.head, today: '2022-06-20', voters: [] })
    await refused('MidYearOutOfTime', () =>
      early.tell('planConference', {
        cluster: cast.cluster,
        kind: 'MID_YEAR',
        year: 2022,
        heldOn: '2022-06-20',
      }),
    )
  })

  it('records two limitations and the tasks of the second half, with three steps and no ballot', async () => {
    const meeting = await opened(cast, {
      kind: 'MID_YEAR',
      year: 2022,
      heldOn: '2022-07-26',
      host: cast.unit('Tân Hồng'),
    })
    expect(meeting.now().quorum).toMatchObject({ present: 4, members: 4 })
    await pass(meeting, 'RESULTS')
    await refused('AgendaOutOfOrder', () =>
      meeting.ask('openConferenceBallot', { purpose: 'HEAD', options: [cast.unit('Tân Hồng')] }),
    )
    await meeting.done('raiseConferenceLimitations', {
      limitations: limitations.map((text) => ({ theme: 'phong trào', text })),
    })
    await pass(meeting, 'LIMITATIONS')
    await meeting.done('setConferenceTasks', { tasks: tasks.map((text) => ({ text })) })
    await pass(meeting, 'TASKS')
    await meeting.done('closeConference')
    expect(meeting.now()).toMatchObject({ status: 'CLOSED', heads: [], nominations: [] })
    expect(meeting.now().steps.map(({ step }: Answer) => step)).toEqual([
      'RESULTS',
      'LIMITATIONS',
      'TASKS',
    ])
    expect(meeting.now().tasks.map(({ text }: Answer) => text)).toEqual(tasks)
    await refused('ReviewExists', () =>
      meeting.tell('planConference', {
        cluster: cast.cluster,
        kind: 'MID_YEAR',
        year: 2022,
        heldOn: '2022-08-01',
      }),
    )
  })

  it('leaves its limitations and the tasks of the second half open at the annual conference of that year', async () => {
    const meeting = await opened(cast, { kind: 'ANNUAL', year: 2022, heldOn: '2022-12-20' })
    expect(meeting.now().tasksBefore.map(({ text }: Answer) => text)).toEqual(tasks)
    expect(
      meeting.now().limitations.map(({ text, carriedOver }: Answer) => [text, carriedOver]),
    ).toEqual(limitations.map((text) => [text, true]))
    const kept = await world.db.prisma.limitation.findMany({
      where: { text: { in: limitations } },
    })
    expect(kept.map(({ review, status }) => [review, status])).toEqual([
      ['mid-year', 'open'],
      ['mid-year', 'open'],
    ])
  })
})

describe('SYS-16: rotation is custom', () => {
  it('warns where the head of the year is elected again, and elects it all the same', async () => {
    const cast = await aCluster(
      'Cụm luân phiên',
      ['Hoài Ân (thử)', 'An Lão (thử)', 'Tây Sơn (thử)'],
      2022,
    )
    const meeting = await opened(cast, { kind: 'ANNUAL', year: 2022, heldOn: '2022-12-28' })
    await toElection(meeting, cast, { ranks: ['Hoài Ân', 'An Lão', 'Tây Sơn'], proposed: [] })
    const again = [cast.unit('Hoài Ân')]
    const ballot = await meeting.voted(
      { purpose: 'HEAD', options: [cast.unit('Hoài Ân'), cast.unit('An Lão')] },
      [again, again, again],
    )
    expect(ballot.headingAgain).toEqual([{ id: cast.unit('Hoài Ân') }])
    expect(meeting.now()).toMatchObject({
      heads: [{ id: cast.unit('Hoài Ân') }],
      headsTwiceRunning: true,
    })
  })
})

describe('Published conferences fit the same shape', () => {
  it('CL-01: six members, the head wins the flag, three certificates, the deputy of next year among them', async () => {
    const names = ['Cẩm Mỹ', 'Thống Nhất', 'Tân Phú', 'Định Quán', 'Vĩnh Cửu', 'Xuân Lộc']
    const cast = await aCluster('Cụm II (thử)', names, 2022)
    const meeting = await opened(cast, { kind: 'ANNUAL', year: 2022, heldOn: '2022-12-15' })
    await toElection(meeting, cast, {
      ranks: names,
      proposed: [
        [flag, 'Cẩm Mỹ'],
        [certificate, 'Thống Nhất'],
        [certificate, 'Tân Phú'],
        [certificate, 'Định Quán'],
      ],
    })
    expect(meeting.now().nominations).toHaveLength(4)
    const elect = (purpose: string, name: string) =>
      meeting.voted(
        { purpose, options: [cast.unit(name)] },
        cast.voters.map(() => [cast.unit(name)]),
      )
    await elect('HEAD', 'Vĩnh Cửu')
    await elect('DEPUTIES', 'Tân Phú')
    expect(meeting.now()).toMatchObject({
      heads: [{ id: cast.unit('Vĩnh Cửu') }],
      deputies: [{ id: cast.unit('Tân Phú') }],
    })
  })

  it('CL-06: several deputies, in the order of their votes', async () => {
    const names = ['Cần Thơ', 'Long An', 'Tiền Giang', 'Đồng Tháp', 'An Giang']
    const cast = await aCluster('Cụm Tây Nam Bộ (thử)', names, 2020)
    const meeting = await opened(cast, { kind: 'ANNUAL', year: 2020, heldOn: '2020-12-20' })
    await toElection(meeting, cast, { ranks: names, proposed: [] })
    const all = (...chosen: string[]) => chosen.map(cast.unit)
    await meeting.voted(
      { purpose: 'HEAD', options: all('Long An') },
      cast.voters.map(() => all('Long An')),
    )
    await meeting.voted(
      { purpose: 'DEPUTIES', options: all('Đồng Tháp', 'Tiền Giang', 'An Giang'), seats: 2 },
      [
        all('Tiền Giang', 'Đồng Tháp'),
        all('Tiền Giang', 'Đồng Tháp'),
        all('Tiền Giang', 'Đồng Tháp'),
        all('Tiền Giang', 'An Giang'),
        all('Tiền Giang'),
      ],
    )
    expect(meeting.now().deputies).toEqual([
      { id: cast.unit('Tiền Giang') },
      { id: cast.unit('Đồng Tháp') },
    ])
  })

  it('CL-07, CL-21: a first meeting settles scores and ranks, the ballot and the election come after them', async () => {
    const names = ['Đông Hội', 'Mai Lâm', 'Xuân Canh']
    const cast = await aCluster('Cụm xã (thử)', names, 2022)
    const meeting = await opened(cast, { kind: 'ANNUAL', year: 2022, heldOn: '2022-12-10' })
    const steps: string[] = meeting.now().steps.map(({ step }: Answer) => step)
    expect(steps.indexOf('RANKING')).toBeLessThan(steps.indexOf('VOTE'))
    expect(steps.indexOf('VOTE')).toBeLessThan(steps.indexOf('ELECT'))
    expect(steps.at(-1)).toBe('COVENANT')
  })

  it('CL-02, CL-20, CL-22: the leader, the head before and the head after may be three different members', async () => {
    const names = ['Hậu Giang', 'Kiên Giang', 'Bạc Liêu', 'Cà Mau']
    const cast = await aCluster('Cụm hợp tác xã (thử)', names, 2020)
    const meeting = await opened(cast, { kind: 'ANNUAL', year: 2020, heldOn: '2020-12-20' })
    await toElection(meeting, cast, {
      ranks: ['Kiên Giang', 'Hậu Giang', 'Bạc Liêu', 'Cà Mau'],
      proposed: [[flag, 'Kiên Giang']],
    })
    await meeting.voted(
      { purpose: 'HEAD', options: [cast.unit('Bạc Liêu')] },
      cast.voters.map(() => [cast.unit('Bạc Liêu')]),
    )
    expect(meeting.now()).toMatchObject({
      heads: [{ id: cast.unit('Bạc Liêu') }],
      headsTwiceRunning: false,
      nominations: [{ unit: { id: cast.unit('Kiên Giang') } }],
    })
  })
})

describe('Who may do what in a conference', () => {
  let cast: Cast
  let meeting: Meeting
  beforeAll(async () => {
    cast = await aCluster('Cụm quyền hạn', ['Đơn vị A', 'Đơn vị B', 'Đơn vị C', 'Đơn vị D'], 2021)
    meeting = await opened(cast, { kind: 'ANNUAL', year: 2021, heldOn: '2022-01-10' })
    await toElection(meeting, cast, {
      ranks: ['A', 'B', 'C', 'D'].map((one) => `Đơn vị ${one}`),
      proposed: [],
    })
    await meeting.done('openConferenceBallot', {
      purpose: 'HEAD',
      options: [cast.unit('Đơn vị A'), cast.unit('Đơn vị B')],
    })
  })
  const paper = (unit: string, choices: readonly string[] = []) => ({
    conference: meeting.now().id,
    ballot: meeting.now().ballots.at(-1).id,
    unit,
    choices,
  })

  it('a member votes for itself alone, once, and no officer above it votes in its place', async () => {
    const [first, second] = cast.voters
    if (first === undefined || second === undefined) throw new Error('no voters')
    await refused('NotAllowed', () =>
      meeting.tell('castConferenceBallot', paper(second.unit), first.as),
    )
    for (const as of ['bd-thamdinh', 'bd-chutich', 'bd-quantri', 'bd-hoaian'])
      await refused('NotAllowed', () => meeting.tell('castConferenceBallot', paper(first.unit), as))
    await refused('InvalidInput', () =>
      meeting.tell('castConferenceBallot', paper(first.unit, [cast.unit('Đơn vị C')]), first.as),
    )
    await refused('InvalidInput', () =>
      meeting.tell(
        'castConferenceBallot',
        paper(first.unit, [cast.unit('Đơn vị A'), cast.unit('Đơn vị B')]),
        first.as,
      ),
    )
    const cast1 = await meeting.tell('castConferenceBallot', paper(first.unit), first.as)
    expect(cast1.conference.ballots.at(-1)).toMatchObject({
      cast: 1,
      count: null,
      votedFor: [{ id: first.unit }],
      mayVoteFor: [],
    })
    await refused('AlreadyVoted', () =>
      meeting.tell('castConferenceBallot', paper(first.unit), first.as),
    )
  })

  it('is read by its members and by who organises the cluster, and by nobody else', async () => {
    const ask = async (as: string) =>
      await world.ask(
        { as, today: '2022-01-10' },
        `{ node(id: "${meeting.now().id}") { id } conferences(first: 50) { edges { node { id } } } }`,
      )
    for (const as of [cast.head, cast.voters[3]?.as ?? '', 'bd-thamdinh', 'bd-chutich']) {
      const seen = await ask(as)
      expect(seen.node?.id).toBe(meeting.now().id)
      expect(seen.conferences.edges.map(({ node }: Answer) => node.id)).toContain(meeting.now().id)
    }
    const stranger = await ask('bd-hoaian')
    expect(stranger.node).toBeNull()
    expect(stranger.conferences.edges.map(({ node }: Answer) => node.id)).not.toContain(
      meeting.now().id,
    )
  })

  it('holds what was voted in no table that also holds the voter', async () => {
    const { rows } = await world.db.pool.query<{ sealed: Buffer[] }>(
      'SELECT "sealed" FROM "ConferenceBox"',
    )
    const roll = await world.db.prisma.conferenceRoll.findMany()
    expect(rows.flatMap(({ sealed }) => sealed)).toHaveLength(1)
    expect(Object.keys(roll[0] ?? {}).sort()).toEqual(['ballotId', 'unitId'])
  })
})
