import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { inTransaction } from './index.ts'
import { aUnit, type ScratchDatabase, scratchDatabase } from './scratch/index.ts'

let scratch: ScratchDatabase
const statements: string[] = []
beforeAll(async () => {
  scratch = await scratchDatabase({ onStatement: (sql) => statements.push(sql) })
})
afterAll(() => scratch.drop())

test('statements sent at once on one connection wait for each other, and one that fails fails alone', async () => {
  const warned = vi.spyOn(process, 'emitWarning')
  const client = await scratch.db.pool.connect()
  const answers = await Promise.allSettled([
    client.query('SELECT pg_sleep(0.05), 1 AS n'),
    client.query('SELECT nonsense'),
    client.query('SELECT 3 AS n'),
  ])
  client.release()
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  const unit = await aUnit(scratch.db)
  await inTransaction(scratch.db, (tx) =>
    tx.unit.findUnique({
      where: { id: unit.id },
      include: { ratings: true, disciplines: true, members: true, proposals: true },
    }),
  )
  expect(warned.mock.calls.filter(([warning]) => String(warning).includes('query'))).toEqual([])
})

test('every statement is told, Prisma’s and plain ones', async () => {
  statements.length = 0
  await scratch.db.prisma.unit.count()
  await scratch.db.pool.query('SELECT 1')
  expect(statements).toHaveLength(2)
})
