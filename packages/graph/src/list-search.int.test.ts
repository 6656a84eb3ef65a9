// long because each list is searched by words of its own, and each hides what is another’s
import { nameKeysOf } from '@vinhdanh/domain/clusters'
import { knownRubrics } from '@vinhdanh/domain/rubrics'
import { anAccount, aUnit } from '@vinhdanh/testkit/builders'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, aWorld, type World } from '../fixtures/world.ts'

let world: World
const codes = ['dak-lak', 'dien-bien'] as const
const [mine, another] = codes
const nameOf = { 'dak-lak': 'Đắk Lắk', 'dien-bien': 'Điện Biên' } as const

/** One province with one record in each list, all of them with the same words but its own name. */
async function aProvince(code: (typeof codes)[number]) {
  const { prisma } = world.db
  const name = nameOf[code]
  const unit = await aUnit(world.db, { name: `Tỉnh ${name}`, level: 'province', code })
  const account = await anAccount(world.db, { roles: [{ role: 'appraiser', unitId: unit.id }] })
  await prisma.user.update({
    where: { id: account.id },
    data: { email: `${code}@vinhdanh.example` },
  })
  const cluster = await prisma.cluster.create({
    data: {
      name: `Cụm Đồng bằng, ${name}`,
      kind: 'districts',
      organiserUnitId: unit.id,
      aliases: ['Khối Đường sắt'],
    },
  })
  const clusterId = cluster.id
  for (const year of [2030, 2031, 2032]) {
    await prisma.covenant.create({ data: { clusterId, year, status: 'draft' } })
    await prisma.conference.create({
      data: {
        ...{ clusterId, kind: 'annual', year, status: 'planned', record: {} },
        ...{ heldOn: `${year + 1}-01-18`, place: 'Hội trường lớn' },
      },
    })
    await prisma.limitation.create({
      data: {
        ...{ clusterId, year, review: 'annual', raisedOn: `${year + 1}-01-18`, status: 'open' },
        ...{ theme: 'Hồ sơ', text: 'Nộp chậm Đường sắt' },
        tasks: {
          create: {
            ...{ order: 1, text: 'Lập lịch đôn đốc', ownerUnitId: unit.id, dueOn: '2031-06-30' },
          },
        },
      },
    })
  }
  const rubric = await prisma.rubric.create({
    data: {
      ...{ unitId: unit.id, status: 'draft', title: `Bảng điểm Đường sắt, ${name}` },
      ...{ document: {}, unitType: 'Xã', number: `${code}/QĐ`, savedBy: account.id },
      savedAt: new Date(0),
    },
  })
  await prisma.scoreBoard.create({
    data: {
      ...{ rubricId: rubric.id, organiserId: unit.id, title: `Chấm điểm Đường sắt, ${name}` },
      ...{ year: 2030, on: '2030-12-01', stage: 'self', nominated: [] },
    },
  })
  await prisma.councilSession.create({
    data: {
      council: {
        create: {
          ...{ name: `Hội đồng Đường sắt, ${name}`, level: 'province', unitId: unit.id },
          rules: {},
        },
      },
      ...{ heldOn: '2030-01-18', place: 'Phòng họp Đỏ', status: 'planned' },
    },
  })
  await prisma.decision.create({
    data: {
      ...{ number: `468/QĐ-${code}`, status: 'signed', signedOn: '2030-02-09', signedYear: 2030 },
      ...{ authorityPost: 'provincial-chair', authorityUnitId: unit.id },
      signerName: 'Nguyễn Đường Sắt',
    },
  })
}

beforeAll(async () => {
  world = await aWorld('rehearsal')
  for (const code of codes) await aProvince(code)
})
afterAll(() => world.drop())

const found = async (
  list: string,
  search: string,
  { as = mine, page = 'first: 50' }: { as?: string; page?: string } = {},
): Promise<Answer> =>
  (
    await world.ask(
      { as, today: '2030-06-01' },
      `query ($search: String) { ${list}(search: $search, ${page}) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
      { search },
    )
  )[list]
const idsOf = ({ edges }: Answer): string[] => edges.map(({ node }: Answer) => node.id)

/** What each list is searched by: words of its own, and the name of whose it is. */
const lists = [
  ['covenants', 'dong bang 2031', 1],
  ['conferences', 'hoi truong 18/01/2033', 1],
  ['limitations', 'lich don doc', 3],
  ['rubrics', 'bang diem duong sat', 1],
  ['scoreBoards', 'CHAM diem duong', 1],
  ['sessions', 'phong hop do', 1],
  ['decisions', '468 duong sat', 1],
] as const

describe.each(lists)('The list of %s', (list, plain, count) => {
  it('is searched without diacritics, by words in any order and unfinished', async () => {
    const { totalCount, edges } = await found(list, plain)
    expect([totalCount, edges.length]).toEqual([count, count])
    const turned = plain.split(' ').reverse().join(' ').slice(0, -1)
    expect((await found(list, turned)).totalCount).toBe(count)
    expect((await found(list, `${plain} khong co`)).totalCount).toBe(0)
    expect((await found(list, '%')).totalCount).toBe(0)
  })

  it('shows nobody what is another’s, however it is searched', async () => {
    const theirs = idsOf(await found(list, plain, { as: another }))
    expect(theirs).toHaveLength(count)
    const ours = idsOf(await found(list, plain))
    expect(ours.filter((id) => theirs.includes(id))).toEqual([])
    const { totalCount, edges } = await found(list, `${plain} dien bien`)
    expect([totalCount, edges]).toEqual([0, []])
  })

  it('is the whole list again when only blanks are asked for', async () => {
    const { totalCount } = await found(list, '   ')
    const whole = await world.ask({ as: mine }, `{ ${list} { totalCount } }`)
    expect(totalCount).toBe(whole[list].totalCount)
    expect(totalCount).toBeGreaterThanOrEqual(count)
  })
})

describe('The list of clusters', () => {
  const names = async (search: string): Promise<string[]> => {
    const { clusters } = await world.ask(
      { as: mine },
      'query ($search: String) { clusters(search: $search, first: 50) { edges { node { name } } } }',
      { search },
    )
    return clusters.edges.map(({ node }: Answer) => node.name)
  }

  it('is searched by any name, in any order, without diacritics', async () => {
    expect(await names('dien bien dong bang')).toEqual(['Cụm Đồng bằng, Điện Biên'])
    expect(await names('sat duong')).toHaveLength(2)
    expect(await names('%')).toEqual([])
  })

  it('finds "sở", which is no "số"', async () => {
    for (const name of ['Khối sở 1', 'Khối thi đua các sở', 'Cụm thi đua số 71'])
      await world.db.prisma.cluster.create({
        data: { name, kind: 'departments', nameKeys: [...nameKeysOf({ name, aliases: [] })] },
      })
    expect(await names('khoi so')).toEqual(
      expect.arrayContaining(['Khối sở 1', 'Khối thi đua các sở']),
    )
    expect(await names('cụm 71')).toEqual(['Cụm thi đua số 71'])
    expect(await names('Cụm số 071')).toEqual(['Cụm thi đua số 71'])
  })
})

describe('The list of accounts', () => {
  const emails = async (as: string, search: string): Promise<string[]> => {
    const { accounts } = await world.ask(
      { as },
      'query ($search: String) { accounts(search: $search, first: 50) { totalCount edges { node { email } } } }',
      { search },
    )
    expect(accounts.totalCount).toBe(accounts.edges.length)
    return accounts.edges.map(({ node }: Answer) => node.email.split('@')[0])
  }

  it('is searched by name, e-mail and unit, only among those of the administrator’s units', async () => {
    const unit = await world.db.prisma.unit.findUniqueOrThrow({ where: { code: mine } })
    for (const [email, name = ''] of [
      ['quan-tri', 'Trần Thị Đào'],
      ['can-bo', 'Lê Văn Đức'],
    ]) {
      const roles = [{ role: 'administrator', unitId: unit.id }] as const
      const { id } = await anAccount(world.db, { roles })
      const data = { email: `${email}@vinhdanh.example`, name }
      await world.db.prisma.user.update({ where: { id }, data })
    }
    expect(await emails('quan-tri', 'duc')).toEqual(['can-bo'])
    expect(await emails('quan-tri', 'tinh dak lak van')).toEqual(['can-bo'])
    expect(await emails('quan-tri', another)).toEqual([])
    expect(await emails('quan-tri', mine)).toEqual([mine, 'can-bo', 'quan-tri'].sort())
  })
})

describe('What is found', () => {
  it('is told page by page with the total of all that was found', async () => {
    for (const list of ['covenants', 'conferences', 'limitations']) {
      const ids: string[] = []
      let page = 'first: 2'
      for (;;) {
        const answer = await found(list, 'duong sat', { page })
        expect(answer.totalCount).toBe(3)
        ids.push(...idsOf(answer))
        if (!answer.pageInfo.hasNextPage) break
        page = `first: 2, after: "${answer.pageInfo.endCursor}"`
      }
      expect(new Set(ids).size).toBe(3)
      expect(ids).toEqual(idsOf(await found(list, 'duong sat')))
    }
  })

  it('is filtered by what else was asked', async () => {
    const page = 'year: 2031, status: DRAFT, first: 5'
    expect((await found('covenants', 'dong bang', { page })).totalCount).toBe(1)
    const overdue = 'overdue: true'
    expect((await found('limitations', 'duong sat', { page: overdue })).totalCount).toBe(0)
  })
})

describe('The list of rubrics as of a day', () => {
  const huyen = 'Huyện, thị xã, thành phố'
  const on = async (day: string): Promise<string[]> => {
    const { rubrics } = await world.ask(
      {},
      `{ rubrics(first: 50, asOf: "${day}", unitType: "${huyen}") { totalCount edges { node { number } } } }`,
    )
    expect(rubrics.totalCount).toBe(rubrics.edges.length)
    return rubrics.edges.map(({ node }: Answer) => node.number)
  }

  it('holds of each unit only the version that was in force', async () => {
    const unit = await aUnit(world.db, { name: 'Tỉnh Có bảng điểm', level: 'province' })
    for (const id of ['rb-12-2013', 'rb-12-2018', 'rb-12-2021']) {
      const document = knownRubrics.find((each) => each.id === id)?.document as Answer
      await world.db.prisma.rubric.create({
        data: {
          ...{ unitId: unit.id, status: 'issued', issuedOn: document.from, document },
          ...{ title: document.title, unitType: huyen, number: document.number },
          ...{ from: document.from, savedBy: 'x', savedAt: new Date(0) },
        },
      })
    }
    expect(await on('2013-11-03')).toEqual([])
    expect(await on('2018-11-01')).toContain('3257/QĐ-UBND')
    expect(await on('2018-11-02')).toContain('3853/QĐ-UBND')
    const later = await on('2022-01-18')
    expect(later).toContain('4683/QĐ-UBND')
    expect(later).not.toContain('3853/QĐ-UBND')
  })
})
