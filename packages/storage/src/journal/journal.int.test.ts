import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inTransaction, newId } from '../database/index.ts'
import { type ScratchDatabase, scratchDatabase } from '../database/scratch/index.ts'
import { journal, journalHead, verifyJournal } from './index.ts'

describe('the journal', () => {
  let scratch: ScratchDatabase
  beforeAll(async () => {
    scratch = await scratchDatabase({ max: 20 })
  })
  afterAll(() => scratch.drop())

  const tamper = async (sql: string) => {
    const client = await scratch.db.pool.connect()
    // Only who owns the table can do this, and it shows.
    await client.query('ALTER TABLE "JournalEntry" DISABLE TRIGGER USER')
    await client.query(sql)
    await client.query('ALTER TABLE "JournalEntry" ENABLE TRIGGER USER')
    client.release()
  }
  const write = (note: string) =>
    inTransaction(scratch.db, async (tx) => {
      const event = { kind: 'ProposalEdited', note, by: 'ai', at: '2026-03-02T05:00:00.000Z' }
      journal(tx, 'proposal', newId(), [event], { operation: 'editProposal' })
    })

  beforeEach(async () => {
    await tamper('DELETE FROM "JournalEntry"')
    for (let index = 1; index <= 9; index++) await write(`dòng ${index}`)
  })

  test('stands in one unbroken chain, also when eight write at once', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, index) => write(`cùng lúc ${index}`)))
    expect(await verifyJournal(scratch.db.prisma)).toBeNull()
    expect((await journalHead(scratch.db.prisma)).position).toBe(17n)
  })

  test('cannot be changed, emptied or thinned out', async () => {
    const { pool } = scratch.db
    for (const sql of [
      `UPDATE "JournalEntry" SET "by" = 'khác'`,
      'DELETE FROM "JournalEntry" WHERE "position" = 3',
      'TRUNCATE "JournalEntry"',
    ])
      await expect(pool.query(sql)).rejects.toThrow(/append-only/)
    expect(await verifyJournal(scratch.db.prisma)).toBeNull()
  })

  test('shows a line that was changed, taken out or moved behind its back', async () => {
    const { prisma } = scratch.db
    await tamper(`UPDATE "JournalEntry" SET "event" = '{"note":"khác"}' WHERE "position" = 4`)
    expect(await verifyJournal(prisma)).toEqual({ position: 4n, fault: 'changed' })
    await tamper('DELETE FROM "JournalEntry" WHERE "position" = 2')
    expect(await verifyJournal(prisma)).toEqual({ position: 2n, fault: 'missing' })
  })

  test('shows a line whose hash was mended after a change', async () => {
    await tamper(
      `UPDATE "JournalEntry" SET "event" = '{"note":"khác"}', "hash" = 'mended' WHERE "position" = 5`,
    )
    expect(await verifyJournal(scratch.db.prisma)).toEqual({ position: 5n, fault: 'changed' })
  })

  test('shows that its end was cut off, to who knows an earlier head', async () => {
    const { prisma } = scratch.db
    const head = await journalHead(prisma)
    await tamper('DELETE FROM "JournalEntry" WHERE "position" > 6')
    expect(await verifyJournal(prisma)).toBeNull()
    expect(await verifyJournal(prisma, head)).toEqual({ position: 7n, fault: 'truncated' })
  })

  test('has no line of a transaction that was taken back', async () => {
    const before = await journalHead(scratch.db.prisma)
    const failing = inTransaction(scratch.db, async (tx) => {
      const event = { kind: 'ProposalEdited', by: 'ai', at: '2026-03-02T05:00:00.000Z' }
      journal(tx, 'proposal', newId(), [event], { operation: 'editProposal' })
      throw new Error('taken back')
    })
    await expect(failing).rejects.toThrow('taken back')
    expect(await journalHead(scratch.db.prisma)).toEqual(before)
  })
})
