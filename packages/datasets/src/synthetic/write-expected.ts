import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { byHand } from './check/by-hand.ts'
import { recount, type Tables } from './check/recount.ts'
import { generateTiny } from './tiny.ts'

const { seed, records, expected } = generateTiny()
const plain = JSON.parse(JSON.stringify(records)) as Tables
const here = (name: string) => new URL(`./tiny/${name}`, import.meta.url)
const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const tables = Object.fromEntries(
  Object.entries(plain).map(([name, rows]) => [
    name,
    { rows: rows.length, sha256: createHash('sha256').update(JSON.stringify(rows)).digest('hex') },
  ]),
)
await writeFile(here('expected.json'), pretty(expected))
await writeFile(here('manifest.json'), pretty({ seed, scale: 'tiny', today: '2026-11-21', tables }))
await writeFile(here('tiny-by-hand.md'), byHand(recount(plain)))
