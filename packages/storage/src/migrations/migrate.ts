import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** Where the migrations stand beside the sources; a bundled server passes its own folder. */
export const migrationsFolder = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

/** Các bước chuyển đổi cấu trúc dữ liệu đã áp dụng trong lần chạy này. */
export type Applied = readonly string[]

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

const prismaLock = 72707369 // the advisory lock that Prisma's own engine takes

const history = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

const readMigrations = (folder: string): readonly Migration[] =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })

/**
 * Applies what is missing, each migration in its own transaction, and records it as Prisma does: its command line
 * tool accepts the result, and is not needed to run the system. Running it again does nothing.
 */
export async function migrate(url: string, folder: string = migrationsFolder): Promise<Applied> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [prismaLock])
    await client.query(history)
    const { rows } = await client.query<{ name: string; checksum: string; done: boolean }>(
      `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS done
       FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
    )
    const known = new Map(rows.map((row) => [row.name, row]))
    const applied: string[] = []
    for (const migration of readMigrations(folder)) {
      const before = known.get(migration.name)
      if (before === undefined) {
        await apply(client, migration)
        applied.push(migration.name)
      } else if (!before.done) throw new Error(`migration ${migration.name} failed earlier`)
      else if (before.checksum !== migration.checksum)
        throw new Error(`migration ${migration.name} was changed after it was applied`)
    }
    return applied
  } finally {
    await client.end()
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (cause) {
    await client.query('ROLLBACK')
    throw new Error(`migration ${name}: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}
