// Fails when the migrations do not make exactly what the schema says.
import { diffFromMigrations } from './prisma.ts'
import { withScratchServer } from './scratch-server.ts'

const sql = await withScratchServer(async (url) => diffFromMigrations(url))
if (sql !== '') {
  console.error(
    `The schema and the migrations differ; write the missing migration with "npm run migrate -- name":\n${sql}`,
  )
  process.exit(1)
}
console.log('drift: the migrations make what the schema says')
