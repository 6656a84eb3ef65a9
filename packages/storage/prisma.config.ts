import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// The stock engine is a download; ours runs the WebAssembly build that npm installs. Windows cannot spawn a script.
if (process.platform !== 'win32')
  process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= fileURLToPath(
    new URL('./tools/schema-engine.mjs', import.meta.url),
  )
process.env['CHECKPOINT_DISABLE'] ??= '1'
process.env['PRISMA_HIDE_UPDATE_MESSAGE'] ??= '1'

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? 'postgresql://unset@127.0.0.1:1/unset' },
})
