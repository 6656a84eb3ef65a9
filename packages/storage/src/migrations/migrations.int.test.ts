import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ScratchDatabase, scratchDatabase } from '../database/scratch/index.ts'
import { migrate } from './index.ts'

describe('migrations', () => {
  let scratch: ScratchDatabase
  beforeAll(async () => {
    scratch = await scratchDatabase()
  })
  afterAll(() => scratch.drop())

  test('do nothing when they are run a second time', async () => {
    expect(await migrate(scratch.url)).toEqual([])
  })

  test('check every column that holds a day', async () => {
    const { rows } = await scratch.db.pool.query(
      `SELECT c.table_name, c.column_name FROM information_schema.columns c
       WHERE c.table_schema = 'public' AND c.character_maximum_length = 10
         AND NOT EXISTS (SELECT FROM pg_constraint k
           WHERE k.conname = c.table_name || '_' || c.column_name || '_is_day')`,
    )
    expect(rows).toEqual([])
  })

  test('refuse a day that the calendar does not have', async () => {
    const unit = (openedOn: string) =>
      scratch.db.prisma.unit.create({
        data: { code: openedOn, name: 'Xã Mẫu', level: 'commune', path: '/x/', openedOn },
      })
    await expect(unit('2021-02-29')).rejects.toThrow()
    await expect(unit('21-2-2021')).rejects.toThrow()
    expect((await unit('2024-02-29')).openedOn).toBe('2024-02-29')
  })
})
