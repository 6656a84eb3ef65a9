import { day } from '@vinhdanh/domain/kernel'
import { evolveEntry, type RegisterEvent } from '@vinhdanh/domain/register'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../database/index.ts'
import {
  anEntry,
  aPerson,
  aUnit,
  clerk,
  noon,
  type ScratchDatabase,
  scratchDatabase,
} from '../database/scratch/index.ts'
import { appendEntry, listRegister, loadEntry, lockEntry, registerOfMany } from './index.ts'

const stamp = { reason: 'Ghi sai tên', decisionNumber: '15/QĐ-MP', by: clerk, at: noon }

describe('the register', () => {
  let scratch: ScratchDatabase
  beforeAll(async () => {
    scratch = await scratchDatabase()
  })
  afterAll(() => scratch.drop())

  const append = (entryId: string, event: RegisterEvent) =>
    inTransaction(scratch.db, async (tx) => {
      const entry = await lockEntry(tx, entryId)
      if (entry === null) throw new Error('no entry')
      return appendEntry(tx, entry, [event], { operation: 'test' })
    })

  test('reads an entry back as the fold of its changes, with every name it had', async () => {
    const { prisma } = scratch.db
    const { id: personId } = await aPerson(scratch.db)
    const { id: entryId } = await anEntry(scratch.db, { personId })
    const events: readonly RegisterEvent[] = [
      {
        kind: 'EntryCorrected',
        entryId,
        subjectNameAsWritten: 'Nguyễn Văn Ân',
        correctedOn: day('2026-02-01'),
        ...stamp,
      },
      { kind: 'EntryRevoked', entryId, revokedOn: day('2026-03-01'), ...stamp },
    ]
    let folded = await loadEntry(prisma, entryId)
    for (const event of events) {
      folded = folded && evolveEntry(folded, event)
      await append(entryId, event)
      expect(await loadEntry(prisma, entryId)).toEqual(folded)
    }
    expect(folded?.history).toHaveLength(2)
    const row = await prisma.registerEntry.findUniqueOrThrow({ where: { id: entryId } })
    expect(row.givenName).toBe('Ân')
  })

  test('frees the place of a revoked entry, and holds one in force at a time', async () => {
    const { id: personId } = await aPerson(scratch.db)
    const first = await anEntry(scratch.db, { personId, year: 2020 })
    await expect(anEntry(scratch.db, { personId, year: 2020 })).rejects.toThrow()
    await append(first.id, {
      kind: 'EntryRevoked',
      entryId: first.id,
      revokedOn: day('2026-03-01'),
      ...stamp,
    })
    await anEntry(scratch.db, { personId, year: 2020 })
    const history = await listRegister(scratch.db.prisma, { personId }, {})
    expect(history.rows.map(({ node }) => node.status).sort()).toEqual(['granted', 'revoked'])
  })

  test('is read newest year first, then by name, page by page', async () => {
    const { db } = scratch
    const names = ['Lê Đà', 'Lê An', 'Lê Da']
    for (const year of [2010, 2011])
      for (const subjectNameAsWritten of names) {
        const { id: personId } = await aPerson(db)
        const award = 'merit-certificate.provincial'
        await anEntry(db, { personId, year, subjectNameAsWritten, award })
      }
    const read: string[] = []
    let after: string | undefined
    do {
      const page = await listRegister(
        db.prisma,
        { award: 'merit-certificate.provincial' },
        { first: 2, ...(after === undefined ? {} : { after }) },
      )
      read.push(...page.rows.map(({ node }) => `${node.year} ${node.subjectNameAsWritten}`))
      after = page.hasNextPage ? page.rows.at(-1)?.cursor : undefined
    } while (after !== undefined)
    expect(read).toEqual([
      ...['2011 Lê An', '2011 Lê Da', '2011 Lê Đà'],
      ...['2010 Lê An', '2010 Lê Da', '2010 Lê Đà'],
    ])
    const found = await listRegister(db.prisma, { search: 'le da', year: 2010 }, {})
    expect(found.rows).toHaveLength(2)
  })

  test('gives many subjects their newest entries at once, as it gives them one by one', async () => {
    const { db } = scratch
    const person = await aPerson(db)
    const unit = await aUnit(db)
    const nobody = await aPerson(db)
    for (const year of [2015, 2016, 2017]) {
      await anEntry(db, { personId: person.id, year })
      await anEntry(db, { unitId: unit.id, year, award: 'advanced-collective' })
    }
    const subjects = [
      { kind: 'person', id: person.id },
      { kind: 'collective', id: unit.id },
      { kind: 'person', id: nobody.id },
    ] as const
    const owned = await registerOfMany(db.prisma, subjects, 2)
    for (const { kind, id } of subjects) {
      const filter = kind === 'person' ? { personId: id } : { unitId: id }
      const page = await listRegister(db.prisma, filter, { first: 2 })
      expect(owned.get(id)).toEqual({
        rows: page.rows,
        hasNextPage: page.hasNextPage,
        total: await page.totalCount(),
      })
    }
    expect(owned.get(person.id)?.rows.map(({ node }) => node.year)).toEqual([2017, 2016])
    expect((await registerOfMany(db.prisma, subjects, 0)).get(unit.id)).toMatchObject({ total: 3 })
  })
})
