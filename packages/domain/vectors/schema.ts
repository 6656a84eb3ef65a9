// Writes vector.schema.json, which editors use to complete vector files.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { vectorSchema } from '../src/vectors/index.ts'

const path = fileURLToPath(new URL('./vector.schema.json', import.meta.url))
writeFileSync(path, `${JSON.stringify(vectorSchema, null, 2)}\n`)
execFileSync('npx', ['biome', 'format', '--write', path], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
