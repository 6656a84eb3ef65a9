import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('..', import.meta.url))

/** The SQL from what the migrations make to what the schema says; empty when they agree. */
export function diffFromMigrations(url: string): string {
  const words = ['migrate', 'diff', '--from-migrations', 'prisma/migrations']
  const run = spawnSync(
    'npx',
    ['prisma', ...words, '--to-schema', 'prisma/schema', '--script', '--exit-code'],
    {
      cwd: home,
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: url, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  if (run.status === 0) return ''
  if (run.status !== 2) throw new Error(`prisma migrate diff: ${run.stderr}${run.stdout}`)
  return run.stdout
}
