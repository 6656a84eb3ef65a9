import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { printed } from './printed.ts'

const file = new URL('../schema.graphql', import.meta.url)

if (!process.argv.includes('--check')) writeFileSync(file, printed())
else if (!existsSync(file) || readFileSync(file, 'utf8') !== printed()) {
  console.error('schema.graphql is not what the code says: npm run write:schema -w @vinhdanh/graph')
  process.exitCode = 1
}
