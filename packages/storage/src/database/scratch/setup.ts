import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../embedded/index.ts'
import { migrate } from '../../migrations/index.ts'
import { ensureDatabase } from '../ensure-database.ts'
import { pointingAt, type ScratchServer } from './server.ts'

/**
 * For vitest's `globalSetup`: one server for the whole run (of this run alone, or the one of DATABASE_URL) with one
 * migrated database that each test file copies.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serve()
  const run = `vd${randomBytes(5).toString('hex')}`
  const scratch: ScratchServer = { url: pointingAt(server.url, `${run}_template`), run }
  await ensureDatabase(scratch.url)
  await migrate(scratch.url)
  project.provide('scratch', scratch)
  return async () => {
    await dropAll(server.url, run)
    await server.stop()
  }
}

async function serve(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const given = process.env['DATABASE_URL']
  if (given !== undefined && given !== '') return { url: given, stop: async () => undefined }
  const folder = mkdtempSync(join(tmpdir(), 'vinhdanh-test-'))
  // Tests need no protection against a power cut, and the disk is shared.
  const server = await startEmbedded(folder, { settings: { fsync: 'off' } })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A database of this run that a failed test left behind goes too. */
async function dropAll(url: string, run: string): Promise<void> {
  const client = new pg.Client({ connectionString: pointingAt(url, 'postgres') })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE starts_with(datname::text, $1)',
    [run],
  )
  for (const { name } of rows)
    await client.query(`DROP DATABASE ${pg.escapeIdentifier(name)} WITH (FORCE)`)
  await client.end()
}
