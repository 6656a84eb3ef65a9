import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listAccounts } from '../access/index.ts'
import { anAccount, type ScratchDatabase, scratchDatabase } from '../database/scratch/index.ts'
import { legalDocuments, publishedFigures } from './index.ts'

describe('what was published', () => {
  let scratch: ScratchDatabase
  beforeAll(async () => {
    scratch = await scratchDatabase()
    const { prisma } = scratch.db
    const source = await prisma.source.create({ data: { key: 'S1', title: 'Bài viết' } })
    const common = { sourceId: source.id, sourceLine: 12 }
    const figure = { unit: 'người', period: '2020', status: 'published', ...common }
    await prisma.publishedFigure.createMany({
      data: [
        {
          ...figure,
          ...{ key: 'F1', kind: 'ratio', label: 'Lao động trực tiếp', place: 'Tỉnh A' },
          ...{ value: 61.8, valueAsWritten: '61,8%' },
        },
        {
          ...figure,
          ...{ key: 'F2', kind: 'ratio', label: 'Nông dân', place: 'Tỉnh B' },
          ...{ value: null, valueAsWritten: 'còn ít', qualifier: 'còn ít' },
        },
      ],
    })
    await prisma.legalDocument.create({ data: { type: 'Chỉ thị', number: '34-CT/TW', ...common } })
    for (const [name, year] of [
      ['Khối 2', 2022],
      ['Cụm 1', null],
      ['Cụm 3', 2021],
    ] as const)
      await prisma.cluster.create({ data: { name, year, kind: 'cluster' } })
  })
  afterAll(() => scratch.drop())

  test('comes with its source, as written, and a figure without a number stays without one', async () => {
    const { prisma } = scratch.db
    const figures = await publishedFigures(prisma, { kind: 'ratio' })
    expect(figures).toMatchObject([
      { key: 'F1', value: 61.8, valueAsWritten: '61,8%', source: { key: 'S1' }, sourceLine: 12 },
      { key: 'F2', value: null, valueAsWritten: 'còn ít' },
    ])
    expect(await publishedFigures(prisma, { place: 'Tỉnh B' })).toHaveLength(1)
    expect(await legalDocuments(prisma)).toMatchObject([{ number: '34-CT/TW' }])
  })

  test('accounts are listed by name, page by page', async () => {
    for (const email of ['c@x.example', 'a@x.example', 'b@x.example']) {
      const { id } = await anAccount(scratch.db, { email })
      await scratch.db.prisma.user.update({ where: { id }, data: { name: email } })
    }
    const first = await listAccounts(scratch.db.prisma, {}, { first: 2 })
    const after = first.rows.at(-1)?.cursor ?? ''
    const rest = await listAccounts(scratch.db.prisma, {}, { first: 2, after })
    const ids = [...first.rows, ...rest.rows].map(({ node }) => node.id)
    const found = await scratch.db.prisma.user.findMany({ where: { id: { in: ids } } })
    const emails = ids.map((id) => found.find((user) => user.id === id)?.email)
    expect(emails).toEqual(['a@x.example', 'b@x.example', 'c@x.example'])
  })
})
