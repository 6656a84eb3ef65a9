// Writes the next migration from the schema: `npm run migrate -- add-covenants`. Read the SQL before committing it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsFolder } from '../src/migrations/index.ts'
import { diffFromMigrations } from './prisma.ts'
import { withScratchServer } from './scratch-server.ts'

const name = process.argv[2]
if (name === undefined || !/^[a-z0-9_-]+$/.test(name)) {
  console.error('Give the migration a name: npm run migrate -- add-covenants')
  process.exit(1)
}
const sql = await withScratchServer(async (url) => diffFromMigrations(url))
if (sql === '') console.log('The migrations already make what the schema says.')
else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${stamp}_${name.replaceAll('-', '_')}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  console.log(`Wrote ${join(folder, 'migration.sql')}`)
}
