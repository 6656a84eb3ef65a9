// long because it follows heads, monitors, exchanges and recognitions of clusters through the sources' own cases
import type { Role } from '@vinhdanh/domain/access'
import { aCouncil, anAccount, anEntry, aPerson, aUnit } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshKey, journeyIn, refusingIn } from '../fixtures/journey.ts'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'
import { globalId } from './ids.ts'

let world: World
let refused: ReturnType<typeof refusingIn>
const unit: Record<string, string> = {}
const of = (code: string): string => unit[code] ?? ''

beforeAll(async () => {
  world = await aWorld()
  refused = refusingIn(world)
  for (const code of ['hoai-an', 'tay-son', 'vinh-thanh', 'an-lao', 'binh-dinh', 'dong-thap'])
    unit[code] = await world.unit(code)
  for (const code of ['tan-hong', 'hong-ngu', 'tam-nong', 'thanh-binh']) {
    unit[code] = await world.unit(code)
    await account(`dt-${code}`, 'unit-officer', code)
  }
  await account('dt-thamdinh', 'appraiser', 'dong-thap')
  await account('dt-cum', 'cluster-head', 'tan-hong')
  await account('bd-thamdinh', 'appraiser', 'binh-dinh')
  for (const code of ['hoai-an', 'an-lao', 'tay-son'])
    await account(`bd-head-${code}`, 'cluster-head', code)
})
afterAll(() => world.drop())

async function account(as: string, role: Role, code: string, personId: string | null = null) {
  const { id } = await world.db.prisma.unit.findUniqueOrThrow({ where: { code } })
  await anAccount(world.db, {
    email: `${as}@vinhdanh.example`,
    personId,
    roles: [{ role, unitId: id }],
  })
}

const run = (as: string, command: string, input: object, selection: string, on = '2026-11-21') =>
  journeyIn(world, on).run(
    as,
    command,
    { idempotencyKey: freshKey(), ...input },
    `... on InvalidInput { issues { path } } ${selection}`,
    on,
  )

async function clusterOf(key: string): Promise<{ id: string; version: number }> {
  const row = await world.db.prisma.cluster.findUniqueOrThrow({ where: { key } })
  return { id: globalId('Cluster', row.id), version: row.version }
}

const termAt = async (id: string, asOf: string): Promise<Answer> =>
  (
    await world.ask(
      {},
      `{ cluster(id: "${id}", asOf: "${asOf}") { term { year heads { name } deputies { name } status statusLabel recognition { number on } } } }`,
    )
  ).cluster.term

const recognised = '... on HeadsRecognised { cluster { id version } }'

describe('Heads and deputies', () => {
  it('SYS-15: elected 18/01/2022 and recognised in May, on 01/03/2022 they are "đã bầu, chờ công nhận", and act', async () => {
    const { id, version } = await clusterOf('CL-BD-MNTD')
    const input = {
      ...{ cluster: id, expectedVersion: version, year: 2022, heads: [of('an-lao')] },
      deputies: [of('tay-son')],
      decision: { number: '758/QĐ-UBND', on: '2022-05', issuer: 'Ủy ban nhân dân tỉnh' },
    }
    await refused('NotAllowed', () => run('dt-thamdinh', 'recogniseHeads', input, recognised))
    const differs = await refused('RecognitionDiffers', () =>
      run('bd-thamdinh', 'recogniseHeads', { ...input, heads: [of('hoai-an')] }, recognised),
    )
    expect(differs.sentence).toContain('hội nghị đã bầu Huyện An Lão')
    await refused('InvalidInput', () =>
      run(
        'bd-thamdinh',
        'recogniseHeads',
        { ...input, decision: { number: '758/QĐ-UBND', on: '2021-12' } },
        recognised,
      ),
    )
    expect(await termAt(id, '2022-03-01')).toMatchObject({
      heads: [{ name: 'Huyện An Lão' }],
      statusLabel: 'đã bầu, chờ công nhận',
    })
    const answer = await run('bd-thamdinh', 'recogniseHeads', input, recognised)
    expect(answer.__typename).toBe('HeadsRecognised')
    expect(await termAt(id, '2022-03-01')).toMatchObject({
      status: 'elected',
      statusLabel: 'đã bầu, chờ công nhận',
    })
    expect((await termAt(id, '2022-05-10')).status).toBe('recognised-in-month')
    expect(await termAt(id, '2022-06-01')).toMatchObject({
      year: 2022,
      deputies: [{ name: 'Huyện Tây Sơn' }],
      statusLabel: 'đã được công nhận',
      recognition: { number: '758/QĐ-UBND', on: '2022-05' },
    })
    await refused('RecognisedAlready', () =>
      run(
        'bd-thamdinh',
        'recogniseHeads',
        { ...input, expectedVersion: answer.cluster.version },
        recognised,
      ),
    )
  })

  it('SYS-16: electing a unit twice in a row warns; a non-member is refused; the head is no deputy', async () => {
    const { id } = await clusterOf('CL-BD-MNTD')
    const warned = async (code: string, year: number) =>
      (
        await world.ask(
          {},
          `{ cluster(id: "${id}") { cluster { rotationWarning(unit: "${of(code)}", year: ${year}) } } }`,
        )
      ).cluster.cluster.rotationWarning
    expect(await warned('an-lao', 2023)).toContain('Huyện An Lão đang đứng đầu')
    expect(await warned('hoai-an', 2023)).toBeNull()
    const conference = {
      ...{ cluster: id, year: 2022, heldOn: '2023-01-12', nominations: [], termYear: 2023 },
      ...{ heads: [of('an-lao')], deputies: [of('hoai-an')] },
    }
    const told = '... on ConferenceRecorded { at }'
    const record = (over: object) =>
      run('bd-head-an-lao', 'recordConference', { ...conference, ...over }, told, '2023-01-12')
    const stranger = await refused('HeadOutsideCluster', () => record({ heads: [of('tan-hong')] }))
    expect(stranger.sentence).toContain('không thuộc cụm, khối')
    await refused('InvalidInput', () => record({ deputies: [of('an-lao')] }))
    expect((await record({})).__typename).toBe('ConferenceRecorded')
  })

  it('co-heads and deputies are recognised in the order of their election, in that order alone', async () => {
    const { id, version } = await clusterOf('CL-DT-3')
    const input = {
      ...{ cluster: id, expectedVersion: version, year: 2023 },
      ...{ heads: [of('tan-hong'), of('tam-nong')], deputies: [of('thanh-binh'), of('hong-ngu')] },
      decision: { number: '101/QĐ-UBND', on: '2023-02-01' },
    }
    const recognise = (over: object) =>
      run('dt-thamdinh', 'recogniseHeads', { ...input, ...over }, recognised)
    const fault = async (over: object) =>
      (await refused('InvalidInput', () => recognise(over))).issues.map(({ path }: Answer) => path)
    expect(await fault({ heads: [] })).toEqual(['heads'])
    expect(await fault({ heads: [of('tan-hong'), of('tan-hong')] })).toEqual(['heads'])
    expect(await fault({ deputies: [of('tam-nong')] })).toEqual(['deputies'])
    expect(await fault({ heads: [of('tan-hong'), 'not an id'] })).toEqual(['heads.1'])
    const stranger = await refused('HeadOutsideCluster', () =>
      recognise({ heads: [of('tan-hong'), of('an-lao')] }),
    )
    expect(stranger.sentence).toContain('Huyện An Lão')
    expect((await recognise({})).__typename).toBe('HeadsRecognised')
    expect(await termAt(id, '2023-06-01')).toMatchObject({
      heads: [{ name: 'Huyện Tân Hồng' }, { name: 'Huyện Tam Nông' }],
      deputies: [{ name: 'Huyện Thanh Bình' }, { name: 'Huyện Hồng Ngự' }],
      status: 'recognised',
    })
  })

  it('scenario 20: on 01/01 the two new heads have the rights, the old head reads only, and the log shows all three', async () => {
    const { id } = await clusterOf('CL-BD-MNTD')
    const { prisma } = world.db
    const row = await prisma.cluster.findUniqueOrThrow({ where: { key: 'CL-BD-MNTD' } })
    // Two co-heads, elected in December for the year to come.
    const elected = await run(
      'bd-head-an-lao',
      'recordConference',
      {
        ...{ cluster: id, year: 2023, heldOn: '2023-12-20', nominations: [], termYear: 2024 },
        ...{ heads: [of('tay-son'), of('hoai-an')], deputies: [of('vinh-thanh')] },
      },
      '... on ConferenceRecorded { conference { heads { name } } }',
      '2023-12-20',
    )
    const inOrder = [{ name: 'Huyện Tây Sơn' }, { name: 'Huyện Hoài Ân' }]
    expect(elected.conference.heads).toEqual(inOrder)
    expect((await termAt(id, '2023-12-31')).heads).toEqual([{ name: 'Huyện An Lão' }])
    expect(await termAt(id, '2024-01-01')).toMatchObject({ year: 2024, heads: inOrder })
    const keep = (as: string, on: string) =>
      run(
        as,
        'keepClusterRecognition',
        {
          ...{ cluster: id, on, form: 'khen của cụm', giver: 'Cụm miền núi – trung du' },
          ...{ individuals: 1, collectives: 0, reason: 'Công tác thi đua' },
        },
        '... on ClusterRecognitionKept { at }',
        on,
      )
    expect((await keep('bd-head-an-lao', '2023-12-31')).__typename).toBe('ClusterRecognitionKept')
    for (const as of ['bd-head-hoai-an', 'bd-head-tay-son']) {
      await refused('NotAllowed', () => keep(as, '2023-12-31'))
      expect((await keep(as, '2024-01-01')).__typename).toBe('ClusterRecognitionKept')
    }
    const old = await refused('NotAllowed', () => keep('bd-head-an-lao', '2024-01-01'))
    expect(old.sentence).toContain('của chính mình')
    // The old head still reads what its members share.
    const shared = await run(
      'bd-head-hoai-an',
      'shareExchange',
      {
        ...{ cluster: id, kind: 'LESSON', unit: of('hoai-an'), on: '2024-01-01' },
        ...{ title: 'Bàn giao', text: 'Việc còn lại của năm trước.' },
      },
      '... on ExchangeShared { at }',
      '2024-01-01',
    )
    expect(shared.__typename).toBe('ExchangeShared')
    const read = await world.send(
      { as: 'bd-head-an-lao', today: '2024-01-01' },
      `{ exchanges(cluster: "${id}") { title } cluster(id: "${id}") { cluster { recognitions { on } } } }`,
    )
    expect(read.errors).toBeUndefined()
    expect(read.data.exchanges).toEqual([{ title: 'Bàn giao' }])
    expect(read.data.cluster.cluster.recognitions.map(({ on }: Answer) => on)).toEqual([
      '2024-01-01',
      '2024-01-01',
      '2023-12-31',
    ])
    const log = await prisma.journalEntry.findMany({
      where: { subject: 'cluster', subjectId: row.id, operation: 'keepClusterRecognition' },
      orderBy: { position: 'asc' },
    })
    const names = await Promise.all(
      log.map(async ({ by }) => (await prisma.user.findUniqueOrThrow({ where: { id: by } })).email),
    )
    expect(names).toEqual(
      ['an-lao', 'hoai-an', 'tay-son'].map((code) => `bd-head-${code}@vinhdanh.example`),
    )
  })
})

describe('Monitors from the council', () => {
  it('SYS-17: a cluster is "chưa phân công" until a member of the council, and nobody else, is assigned; who is assigned notes', async () => {
    const { prisma } = world.db
    const province = await prisma.unit.findUniqueOrThrow({ where: { code: 'dong-thap' } })
    const council = await aCouncil(world.db, { unitId: province.id, members: 3 })
    const seat = council.members[1]
    await account('dt-uyvien', 'council-member', 'dong-thap', seat?.personId)
    await account('dt-khac', 'council-member', 'dong-thap', council.members[2]?.personId)
    const { id, version } = await clusterOf('CL-DT-3')
    const matrix = async (as: string) =>
      (
        await world.ask(
          { as },
          '{ monitoring { cluster { id on { unassigned } } unassigned monitors { person { id } document } notes { text on } } }',
        )
      ).monitoring
    expect(await matrix('dt-thamdinh')).toMatchObject([
      { cluster: { id, on: { unassigned: 'chưa phân công' } }, unassigned: true, monitors: [] },
    ])
    expect(await matrix('dt-uyvien')).toEqual([])
    const input = {
      ...{ cluster: id, expectedVersion: version, on: '2022-08-01', documentNumber: '12/HĐTĐKT' },
      ...{ council: globalId('Council', council.id), members: [seat?.id] },
    }
    const told = '... on MonitorsAssigned { cluster { version } }'
    await refused('InvalidInput', () =>
      run('dt-thamdinh', 'assignMonitors', { ...input, members: [] }, told),
    )
    await refused('NotAllowed', () => run('bd-thamdinh', 'assignMonitors', input, told))
    await refused('MonitorOutsideCouncil', () =>
      run('dt-thamdinh', 'assignMonitors', { ...input, members: [council.id] }, told),
    )
    expect((await run('dt-thamdinh', 'assignMonitors', input, told)).__typename).toBe(
      'MonitorsAssigned',
    )
    const note = { cluster: id, on: '2022-09-01', text: 'Đã dự sơ kết.' }
    const noted = '... on MonitoringNoted { at }'
    await refused('NotAllowed', () => run('dt-khac', 'noteMonitoring', note, noted))
    expect((await run('dt-uyvien', 'noteMonitoring', note, noted)).__typename).toBe(
      'MonitoringNoted',
    )
    expect(await matrix('dt-uyvien')).toMatchObject([
      {
        unassigned: false,
        monitors: [{ person: { id: globalId('Person', seat?.personId ?? '') } }],
        notes: [{ text: 'Đã dự sơ kết.', on: '2022-09-01' }],
      },
    ])
    const bd = await world.ask(
      { as: 'bd-thamdinh' },
      '{ monitoring { unassigned cluster { name } } }',
    )
    expect(bd.monitoring.map(({ cluster }: Answer) => cluster.name)).toEqual([
      'Cụm thi đua các huyện miền núi – trung du',
    ])
  })
})

describe('Results, recognition and exchanges', () => {
  it('SYS-24: of 2021 the province of S2 has 53 flags and 20 certificates, 73 collectives; the reasons stay one line', async () => {
    const { seasonResults } = await world.ask(
      {},
      '{ seasonResults(fromYear: 2019, toYear: 2021) { year published counted lines { cluster { id } place award { code } collectives reason note source { key line } } } }',
    )
    const [of2019, , of2021] = seasonResults
    // Nothing is known of that year, which is not zero.
    expect(of2019).toMatchObject({ year: 2019, published: null })
    const published = of2021.lines.filter(({ cluster }: Answer) => cluster === null)
    expect(published).toMatchObject([
      {
        award: { code: 'merit-certificate.provincial' },
        collectives: 20,
        reason: null,
        note: expect.stringContaining('Bài không tách'),
        source: { key: 'S2', line: 23 },
      },
      { award: { code: 'emulation-flag.provincial' }, collectives: 53, reason: null },
    ])
    expect(of2021.published).toBe(73)
  })

  it('SYS-25: a "Giấy khen" by "Cụm 3" is refused by the law of its day; "khen của cụm" for 4 people is kept and not counted', async () => {
    const { id } = await clusterOf('CL-DT-3')
    const counts = () => world.ask({}, '{ awardCounts { count } }')
    const before = await counts()
    const input = {
      ...{ cluster: id, on: '2022-07-26', giver: 'Cụm 3', individuals: 4, collectives: 0 },
      reason: 'Thành tích trong công tác thi đua, khen thưởng',
    }
    const told = '... on ClusterRecognitionKept { cluster { recognitions { form individuals } } }'
    const keep = (form: string, on = '2022-07-26') =>
      run('dt-cum', 'keepClusterRecognition', { ...input, form, on }, told)
    for (const form of ['Giấy khen', 'giấy khen', 'Bằng khen', 'Cờ thi đua']) {
      const answer = await refused('ClusterNotCompetent', () => keep(form))
      expect(answer.sentence).toContain(`“Cụm 3” không có thẩm quyền tặng “${form}”`)
      expect(answer.citations.length).toBeGreaterThan(0)
    }
    const old = await refused('ClusterNotCompetent', () => keep('Giấy khen'))
    const now = await refused('ClusterNotCompetent', () => keep('Giấy khen', '2026-11-20'))
    expect(old.citations[0].label).toContain('15/2003')
    expect(now.citations[0].label).not.toContain('15/2003')
    await refused('InvalidInput', () =>
      run(
        'dt-cum',
        'keepClusterRecognition',
        { ...input, form: 'khen của cụm', individuals: 0 },
        told,
      ),
    )
    const kept = await keep('khen của cụm')
    expect(kept.cluster.recognitions).toContainEqual({ form: 'khen của cụm', individuals: 4 })
    expect(await counts()).toEqual(before)
    const { register } = await world.ask({}, '{ register(search: "khen của cụm") { totalCount } }')
    expect(register.totalCount).toBe(0)
  })

  it('SYS-26: a model shared by Tân Hồng is seen by the other 3 members of cluster 3, and by nobody outside', async () => {
    const { id } = await clusterOf('CL-DT-3')
    const share = (as: string, by: string) =>
      run(
        as,
        'shareExchange',
        {
          ...{ cluster: id, kind: 'MODEL', unit: of(by), on: '2022-07-26' },
          ...{ title: 'Mô hình hội quán', text: 'Cách làm và kết quả.' },
        },
        '... on ExchangeShared { at }',
      )
    await refused('NotAllowed', () => share('dt-tan-hong', 'hong-ngu'))
    expect((await share('dt-tan-hong', 'tan-hong')).__typename).toBe('ExchangeShared')
    const seen = async (as?: string) =>
      world.send(
        as === undefined ? {} : { as },
        `{ exchanges(cluster: "${id}") { title kindLabel unit { name } } }`,
      )
    for (const code of ['hong-ngu', 'tam-nong', 'thanh-binh'])
      expect((await seen(`dt-${code}`)).data.exchanges).toEqual([
        { title: 'Mô hình hội quán', kindLabel: 'Mô hình', unit: { name: 'Huyện Tân Hồng' } },
      ])
    expect((await seen('dt-thamdinh')).data.exchanges).toHaveLength(1)
    for (const as of ['bd-head-hoai-an', 'bd-thamdinh', 'donvi'])
      expect((await seen(as)).data.exchanges).toEqual([])
    expect((await seen()).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })
})

describe('Other types of clusters', () => {
  it('SYS-27: provinces are members of an inter-provincial cluster; its review is hosted in Long An, not at the head', async () => {
    await account('tw-thamdinh', 'appraiser', 'vn')
    const { id, version } = await clusterOf('CL-TNB')
    await world.db.prisma.cluster.update({
      where: { key: 'CL-TNB' },
      data: {
        organiser: { connect: { code: 'vn' } },
      },
    })
    const longAn = await world.unit('long-an')
    const change = {
      ...{ cluster: id, expectedVersion: version, leaving: [], on: '2022-01-01' },
      decision: { number: '5/QĐ-HĐTĐKT', on: '2021-12-30' },
    }
    const told = '... on ClusterMembersChanged { cluster { version } }'
    const misfit = await refused('MemberDoesNotFit', () =>
      run('tw-thamdinh', 'changeClusterMembers', { ...change, joining: [of('tan-hong')] }, told),
    )
    expect(misfit.sentence).toContain('chỉ gồm các tỉnh')
    const joined = await run(
      'tw-thamdinh',
      'changeClusterMembers',
      { ...change, joining: [longAn, of('dong-thap')] },
      told,
    )
    const recognise = await run(
      'tw-thamdinh',
      'recogniseHeads',
      {
        ...{ cluster: id, expectedVersion: joined.cluster.version, year: 2022, deputies: [] },
        ...{ heads: [of('dong-thap')], decision: { number: '6/QĐ-HĐTĐKT', on: '2022-01-05' } },
      },
      recognised,
    )
    expect(recognise.__typename).toBe('HeadsRecognised')
    const { cluster } = await world.ask(
      {},
      `{ cluster(id: "${id}", asOf: "2022-07-20") { term { heads { name } } cluster { kindLabel suggestedHosts(day: "2022-07-20") { name } } } }`,
    )
    expect(cluster).toEqual({
      term: { heads: [{ name: 'Tỉnh Đồng Tháp' }] },
      cluster: { kindLabel: 'Cụm các tỉnh', suggestedHosts: [{ name: 'Tỉnh Long An' }] },
    })
    await account('dt-tinh', 'cluster-head', 'dong-thap')
    const planned = await run(
      'dt-tinh',
      'planConference',
      { cluster: id, kind: 'MID_YEAR', year: 2022, heldOn: '2022-07-20', host: longAn },
      '... on ConferencePlanned { conference { host { name } cluster { id } heldOn } }',
      '2022-07-10',
    )
    expect(planned.conference).toMatchObject({
      ...{ host: { name: 'Tỉnh Long An' }, cluster: { id }, heldOn: '2022-07-20' },
    })
  })

  it('SYS-28: an enterprise block has its own council, enterprises only, and none of its people among the officials', async () => {
    const { prisma } = world.db
    const province = await prisma.unit.findUniqueOrThrow({ where: { code: 'binh-dinh' } })
    const council = await aCouncil(world.db, { unitId: province.id, members: 3 })
    const company = await aUnit(world.db, {
      ...{ name: 'Công ty A (mô phỏng)', level: 'enterprise', category: 'enterprise' },
      ...{ parent: province, dataSet: 'SYNTHETIC' },
    })
    const input = {
      ...{ name: 'Khối thi đua doanh nghiệp (mô phỏng)', kind: 'ENTERPRISES' },
      ...{ organiser: of('binh-dinh'), council: globalId('Council', council.id) },
      ...{ on: '2022-01-01', decision: { number: '2/QĐ-UBND', on: '2021-12-31' } },
    }
    const told =
      '... on ClusterEstablished { cluster { kindLabel council { name } members { unit { name } } } }'
    const misfit = await refused('MemberDoesNotFit', () =>
      run('bd-thamdinh', 'establishCluster', { ...input, members: [of('hoai-an')] }, told),
    )
    expect(misfit.sentence).toContain('chỉ gồm doanh nghiệp')
    const mixed = await refused('MemberDoesNotFit', () =>
      run(
        'bd-thamdinh',
        'establishCluster',
        {
          ...input,
          ...{ name: 'Khối các sở', kind: 'DEPARTMENTS' },
          members: [globalId('Unit', company.id)],
        },
        told,
      ),
    )
    expect(mixed.sentence).toContain('không gồm doanh nghiệp')
    const made = await run(
      'bd-thamdinh',
      'establishCluster',
      { ...input, members: [globalId('Unit', company.id)] },
      told,
    )
    expect(made.cluster).toMatchObject({
      kindLabel: 'Khối doanh nghiệp',
      council: { name: 'Hội đồng thi đua, khen thưởng' },
      members: [{ unit: { name: 'Công ty A (mô phỏng)' } }],
    })
    const ratio = () =>
      world.ask({}, '{ fairness { year award { code } direct leaders notStated total } }')
    const before = await ratio()
    await anEntry(world.db, { unitId: company.id, placeUnitId: company.id, year: 2022 })
    expect(await ratio()).toEqual(before)
    // The control: the same honour of an official of a district is counted, as one more.
    const official = await aPerson(world.db, { name: 'Người thứ nhất (mô phỏng)' })
    const district = await prisma.unit.findUniqueOrThrow({ where: { code: 'hoai-an' } })
    await anEntry(world.db, {
      ...{ personId: official.id, placeUnitId: district.id, year: 2022, labourGroup: 'official' },
    })
    const of2022 = ({ fairness }: Answer) =>
      fairness.filter(({ year, award }: Answer) => year === 2022 && award !== null)
    const [counted, ...others] = of2022(await ratio())
    expect([counted, others]).toMatchObject([{ direct: 1, leaders: 0, total: 1 }, of2022(before)])
  })
})
