// Writes regulation.schema.json, which editors use to complete the file of a local regulation.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { regulationSchema } from '../src/regulations/index.ts'

const path = fileURLToPath(new URL('../src/regulations/regulation.schema.json', import.meta.url))
writeFileSync(path, `${JSON.stringify(regulationSchema, null, 2)}\n`)
execFileSync('npx', ['biome', 'format', '--write', path], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
