import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { InvalidCursor, type Page } from '../database/index.ts'
import {
  aCouncil,
  aPerson,
  aProposal,
  aUnit,
  type ScratchDatabase,
  scratchDatabase,
} from '../database/scratch/index.ts'
import { listPeople, listUnits } from '../subjects/index.ts'
import { listProposals, type ProposalFilter, type ProposalListRow } from './index.ts'

/** In Vietnamese order: by given name, then family name, then middle name, each with its tones. */
const inOrder = [
  'Lê An',
  'Trần Ăn',
  'Nguyễn Ân',
  'Phạm Thị Da',
  'Vũ Văn Dân',
  'Đỗ Đa',
  'Bùi Đà',
  'Đặng Thị Hoà',
  'Nguyễn Thị Hoà',
  'Nguyễn Văn Hoà',
  'Nguyễn Văn Hoá',
]

describe('lists', () => {
  let scratch: ScratchDatabase
  let top: { id: string; path: string }
  let office: { id: string; path: string }
  const statements: string[] = []

  beforeAll(async () => {
    scratch = await scratchDatabase({ onStatement: (sql) => statements.push(sql) })
    const { db } = scratch
    top = await aUnit(db, { name: 'Sở Nội vụ', code: 'snv', level: 'department' })
    office = await aUnit(db, { name: 'Phòng Đào tạo', code: 'snv-dt', parent: top })
    const elsewhere = await aUnit(db, { name: 'Sở Y tế', code: 'syt', level: 'department' })
    for (const [index, name] of [...inOrder].reverse().entries()) {
      const person = await aPerson(db, { name, unit: index % 2 === 0 ? office : elsewhere })
      await aProposal(db, {
        subject: { kind: 'person', id: person.id },
        submittingUnitId: index % 2 === 0 ? office.id : elsewhere.id,
        number: `HS-2026-0000${index}`,
        by: index === 0 ? 'officer-1' : 'officer-2',
      })
    }
    await aProposal(db, {
      subject: { kind: 'collective', id: office.id },
      submittingUnitId: office.id,
      award: 'advanced-collective',
      status: 'appraised',
      number: 'HS-2026-90000',
    })
  })
  afterAll(() => scratch.drop())

  const names = (page: Page<ProposalListRow>) => page.rows.map(({ node }) => node.subjectName)
  const people: ProposalFilter = { award: 'emulation-fighter.base' }
  const find = async (filter: ProposalFilter) =>
    names(await listProposals(scratch.db.prisma, filter, 'given-name', { first: 100 }))

  test('are in Vietnamese order by given name', async () => {
    expect(await find(people)).toEqual(inOrder)
    const page = await listPeople(scratch.db.prisma, {}, { first: 100 })
    expect(page.rows.map(({ node }) => node.name)).toEqual(inOrder)
  })

  test('read page by page forwards and backwards give the same rows as at once', async () => {
    const forwards: string[] = []
    let after: string | undefined
    for (;;) {
      const request = after === undefined ? { first: 4 } : { first: 4, after }
      const page = await listProposals(scratch.db.prisma, people, 'given-name', request)
      forwards.push(...names(page))
      expect(page.hasPreviousPage).toBe(after !== undefined)
      if (!page.hasNextPage) break
      after = page.rows.at(-1)?.cursor
    }
    expect(forwards).toEqual(inOrder)
    const backwards: string[] = []
    let before: string | undefined
    for (;;) {
      const request = before === undefined ? { last: 4 } : { last: 4, before }
      const page = await listProposals(scratch.db.prisma, people, 'given-name', request)
      backwards.unshift(...names(page))
      expect(page.hasNextPage).toBe(before !== undefined)
      if (!page.hasPreviousPage) break
      before = page.rows[0]?.cursor
    }
    expect(backwards).toEqual(inOrder)
  })

  test('page in every order without losing or doubling a row', async () => {
    for (const order of ['given-name', 'status-since', 'number', 'award', 'due-on'] as const) {
      const numbers: string[] = []
      let after: string | undefined
      do {
        const request = after === undefined ? { first: 5 } : { first: 5, after }
        const page = await listProposals(scratch.db.prisma, {}, order, request)
        numbers.push(...page.rows.map(({ node }) => node.number))
        after = page.hasNextPage ? page.rows.at(-1)?.cursor : undefined
      } while (after !== undefined)
      expect(new Set(numbers).size, order).toBe(12)
      expect(numbers, order).toHaveLength(12)
    }
  })

  test('cost one statement a page, and one more for the total', async () => {
    statements.length = 0
    const page = await listProposals(scratch.db.prisma, people, 'given-name', { first: 3 })
    expect(statements).toHaveLength(1)
    expect(await page.totalCount()).toBe(11)
    expect(statements).toHaveLength(2)
  })

  test('are searched without diacritics, capitals or the order of words', async () => {
    expect(await find({ search: 'dang hoa' })).toEqual(['Đặng Thị Hoà'])
    expect(await find({ search: 'HOÀ đặng' })).toEqual(['Đặng Thị Hoà'])
    expect(await find({ search: 'nguyen hoa' })).toEqual(inOrder.slice(-3))
    expect(await find({ search: 'Hòa'.normalize('NFD') })).toEqual(inOrder.slice(-4))
    expect(await find({ search: 'd' })).toEqual([
      'Phạm Thị Da',
      'Vũ Văn Dân',
      'Đỗ Đa',
      'Bùi Đà',
      'Đặng Thị Hoà',
      'Phòng Đào tạo',
    ])
    expect(await find({ search: '2026-90000' })).toEqual(['Phòng Đào tạo'])
  })

  test('take signs in a search as signs, not as patterns or commands', async () => {
    for (const search of ['%', '_', "' OR 1=1 --", '\\', ':*', '!', 'a & b | !c', '\0'])
      expect((await find({ search })).length, search).toBeLessThan(12 + Number(search === '\0'))
    expect(await find({ search: '%' })).toEqual([])
    expect(await find({ search: 'x'.repeat(100_000) })).toEqual([])
  })

  test('are filtered by status, unit with all under it, author and data set', async () => {
    expect(await find({ statuses: ['appraised'] })).toEqual(['Phòng Đào tạo'])
    expect(await find({ ...people, underPath: top.path })).toHaveLength(6)
    expect(await find({ draftedBy: 'officer-1' })).toEqual(['Nguyễn Văn Hoá'])
    expect(await find({ dataSet: 'SYNTHETIC' })).toEqual([])
    expect(await find({ year: 2024 })).toEqual([])
    expect(await find({ truth: 'met' })).toEqual([])
  })

  test('show only what the viewer may reach', async () => {
    expect(await find({ reach: { subtrees: [] } })).toEqual([])
    expect(await find({ ...people, reach: { subtrees: [office.path] } })).toHaveLength(6)
    const council = await aCouncil(scratch.db, { unitId: top.id, members: 1 })
    const personId = council.members[0]?.personId ?? ''
    const reach = { subtrees: [], own: { personId, clusterIds: [] } }
    expect(await find({ reach })).toEqual([])
    const proposal = await scratch.db.prisma.proposal.findFirstOrThrow({
      where: { status: 'appraised' },
    })
    await scratch.db.prisma.councilSession.create({
      data: {
        councilId: council.id,
        heldOn: '2026-03-02',
        status: 'planned',
        agenda: {
          create: {
            order: 1,
            proposalId: proposal.id,
            award: proposal.award,
            subjectKind: 'collective',
            unitId: office.id,
            rule: {},
          },
        },
      },
    })
    expect(await find({ reach })).toEqual(['Phòng Đào tạo'])
  })

  test('refuse a cursor that is not theirs', async () => {
    const { prisma } = scratch.db
    for (const after of ['nonsense', Buffer.from('["a"]').toString('base64url'), ''])
      await expect(listProposals(prisma, {}, 'given-name', { after })).rejects.toThrow(
        InvalidCursor,
      )
  })

  test('of people and units are found by unit, level and name', async () => {
    const { prisma } = scratch.db
    const on = '2026-03-02' as never
    const here = await listPeople(prisma, { postedUnder: { paths: [top.path], on } }, { first: 50 })
    expect(here.rows).toHaveLength(6)
    expect(await here.totalCount()).toBe(6)
    const units = await listUnits(prisma, { search: 'so noi vu' }, {})
    expect(units.rows.map(({ node }) => node.code)).toEqual(['snv'])
    const departments = await listUnits(prisma, { level: 'department' }, {})
    expect(departments.rows.map(({ node }) => node.name)).toEqual(['Sở Nội vụ', 'Sở Y tế'])
  })
})
