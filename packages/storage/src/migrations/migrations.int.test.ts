import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diffFromMigrations, prisma } from '../../tools/prisma.ts'
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

  test('are accepted by Prisma’s own tool as its own', () => {
    const run = prisma(scratch.url, 'migrate', 'status')
    expect(run.complaint).toContain('Database schema is up to date')
    expect(run.status).toBe(0)
  })

  test('make what the schema says; a schema that says more is noticed', () => {
    expect(diffFromMigrations(scratch.url)).toBe('')
    const folder = mkdtempSync(join(tmpdir(), 'vinhdanh-schema-'))
    cpSync(fileURLToPath(new URL('../../prisma/schema', import.meta.url)), folder, { recursive: true })
    const file = join(folder, 'subjects.prisma')
    const schema = readFileSync(file, 'utf8')
    writeFileSync(file, schema.replace('model Absence {', 'model Absence {\n  doctor String?'))
    const sql = diffFromMigrations(scratch.url, folder)
    rmSync(folder, { recursive: true })
    expect(sql).toContain('ALTER TABLE "Absence" ADD COLUMN     "doctor" TEXT')
  })
})
