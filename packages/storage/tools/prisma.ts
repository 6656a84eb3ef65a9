import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('..', import.meta.url))

/** Runs Prisma's command line tool on a database, with our schema engine and without a terminal to ask. */
export function prisma(url: string, ...words: readonly string[]) {
  const run = spawnSync('npx', ['prisma', ...words], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: url, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { status: run.status, output: run.stdout, complaint: `${run.stderr}${run.stdout}` }
}

/** The SQL from what the migrations make to what a schema says; empty when they agree. */
export function diffFromMigrations(url: string, schema = 'prisma/schema'): string {
  const words = ['--from-migrations', 'prisma/migrations', '--to-schema', schema]
  const run = prisma(url, 'migrate', 'diff', ...words, '--script', '--exit-code')
  if (run.status === 0) return ''
  if (run.status !== 2) throw new Error(`prisma migrate diff: ${run.complaint}`)
  return run.output
}
