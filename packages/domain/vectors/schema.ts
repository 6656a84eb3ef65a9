// Writes vector.schema.json, which editors use to complete vector files.
import { writeFileSync } from 'node:fs'
import { vectorSchema } from '../src/vectors/index.ts'

const text = `${JSON.stringify(vectorSchema, null, 2)}\n`
writeFileSync(new URL('./vector.schema.json', import.meta.url), text)
